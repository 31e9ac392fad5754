import type { InstantLike } from "./option.ts";
import type { SqlDialect, SqlOptions } from "./sql.ts";
import type { TableRow } from "./table.ts";

/** What a calendar gives to a database that is to answer as it does, over any number of complaints. */
export interface Warehouse {
  /**
   * The calendar for a warehouse: its open stretches between two instants, as rows of a table; `sql` asks it.
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
   * const rows = calendar.table("2026-11-23T00:00+01:00", "2026-11-25T00:00+01:00");
   * rows.map(({ worked_before_ms }) => worked_before_ms / 3_600_000); // [0, 0, 8, 16]
   * ```
   */
  table(from: InstantLike, to: InstantLike): TableRow[];

  /**
   * SQL that makes such a table and the functions that answer from it as `ms.between` and `ms.add` do: `working_time_elapsed`
   * and `working_time_deadline`, or so named after another table. In DuckDB they are table macros over a table of
   * questions, in PostgreSQL functions of two numbers. Instants lie from the beginning of the table to before its end.
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]] } });
   * calendar.sql("postgres").includes("FUNCTION working_time_deadline(start_ms bigint, amount_ms bigint)"); // true
   * calendar.sql("duckdb", { table: "budapest" }).includes("MACRO budapest_elapsed(questions)"); // true
   * ```
   */
  sql(dialect: SqlDialect, options?: SqlOptions): string;
}

import { CalendarError } from "./error.ts";
import { optionIn, optionsIn } from "./option.ts";
import { duckdb } from "./sql-duckdb.ts";
import { postgres } from "./sql-postgres.ts";

/** The databases that the SQL is written for. */
export const sqlDialects = ["duckdb", "postgres"] as const;
export type SqlDialect = (typeof sqlDialects)[number];

/** What the table is called; the functions are named after it. */
export interface SqlOptions {
  /** Small letters, digits and `_`, at most 50 of them; `working_time` where nothing is said. */
  readonly table?: string;
}

/** The SQL by which a database asks a calendar's table. @internal */
export function sqlText(dialect: SqlDialect, given: SqlOptions | undefined): string {
  if (dialect === undefined) throw new CalendarError("bad-option", "dialect", `name one of ${sqlDialects.join(", ")}`);
  optionIn(dialect, sqlDialects, "dialect");
  const { table = "working_time" } = optionsIn(given);
  if (typeof table !== "string" || !/^[a-z_][a-z0-9_]{0,49}$/.test(table))
    throw new CalendarError("bad-option", "table", "a name of small letters, digits and _ is needed");
  return dialect === "duckdb" ? duckdb(table) : postgres(table);
}

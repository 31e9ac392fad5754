import { DuckDBInstance } from "@duckdb/node-api";
import type { Calendar } from "redress/calendar";

/** A million complaints in DuckDB beside the plain library: rows a second, once the answers are seen to be the same. */
export async function inDuckDb(calendar: Calendar, from: number, to: number, count = 1_000_000) {
  const db = await (await DuckDBInstance.create(":memory:")).connect();
  await db.run(calendar.sql("duckdb"));
  const appender = await db.createAppender("working_time");
  for (const row of calendar.table(from - 400 * 86_400_000, to + 800 * 86_400_000)) {
    for (const ms of [row.opens_ms, row.closes_ms, row.worked_before_ms, row.worked_after_ms, row.next_opens_ms])
      if (ms === null) appender.appendNull();
      else appender.appendBigInt(BigInt(ms));
    appender.appendNull(); // The ISO columns are for people.
    appender.appendNull();
    appender.endRow();
  }
  appender.closeSync();
  const span = to - from;
  await db.run(`CREATE TABLE complaints AS SELECT i AS id, ${from} + (i * 7919333) % ${span} AS from_ms, from_ms + (i * 104729) % 40000000 AS to_ms,
    from_ms AS start_ms, (i * 15485863) % 900000000 AS amount_ms FROM range(${count}) t(i)`);
  const rows = (await db.runAndReadAll("SELECT from_ms, to_ms, amount_ms FROM complaints ORDER BY id")).getColumns() as bigint[][];
  const [starts, ends, amounts] = rows.map((column) => Float64Array.from(column, Number)) as [Float64Array, Float64Array, Float64Array];
  const timed = async (run: () => Promise<number>) => {
    const began = performance.now();
    const sum = await run();
    return { sum, rows: count / ((performance.now() - began) / 1000) };
  };
  const sql = async (text: string) => Number((await db.runAndReadAll(text)).getRows()[0]?.[0]);
  const plain = (call: (i: number) => number) => async () => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += call(i) % 1_000_003;
    return sum;
  };
  const lines = [
    {
      name: "elapsed",
      duckdb: await timed(() => sql("SELECT sum(working_ms % 1000003) FROM working_time_elapsed('complaints')")),
      library: await timed(plain((i) => calendar.ms.between(starts[i] as number, ends[i] as number))),
    },
    {
      name: "deadline",
      duckdb: await timed(() => sql("SELECT sum(due_ms % 1000003) FROM working_time_deadline('complaints')")),
      library: await timed(plain((i) => calendar.ms.add(starts[i] as number, amounts[i] as number))),
    },
  ];
  for (const { name, duckdb, library } of lines)
    if (duckdb.sum !== library.sum) throw new Error(`${name}: DuckDB and the library differ, ${duckdb.sum} and ${library.sum}`);
  db.closeSync();
  return lines.map(({ name, duckdb, library }) => ({ name, duckdb: duckdb.rows, library: library.rows }));
}

import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answers, calendar, type Question, questions, rows, wrong } from "./questions.ts";

let db: DuckDBConnection;

/** Puts records into a table by their names. */
async function fill(table: string, records: readonly object[]): Promise<void> {
  const columns = Object.keys(records[0] as object);
  for (let at = 0; at < records.length; at += 20_000) {
    const list = JSON.stringify(records.slice(at, at + 20_000));
    const shape = `{${columns.map((name) => `"${name}": "${name.endsWith("_at") ? "TIMESTAMPTZ" : "BIGINT"}"`).join(", ")}}`;
    await db.run(`INSERT INTO ${table} BY NAME SELECT unnest(from_json($list::JSON, '[${shape}]'), recursive := true)`, { list });
  }
}

const ask = async (sql: string) => (await db.runAndReadAll(sql)).getRowsJS();

beforeAll(async () => {
  db = await (await DuckDBInstance.create(":memory:")).connect();
  await db.run(calendar.sql("duckdb"));
  await fill("working_time", rows);
  await db.run("CREATE TABLE questions (id BIGINT, from_ms BIGINT, to_ms BIGINT, start_ms BIGINT, amount_ms BIGINT)");
});
afterAll(() => db.closeSync());

describe("in DuckDB", () => {
  test("100,000 random complaints get the library's answers", async () => {
    const asked = questions(100_000);
    await fill("questions", asked);
    const got = await ask(
      "SELECT id, working_ms, due_ms FROM working_time_elapsed('questions') JOIN working_time_deadline('questions') USING (id) ORDER BY id",
    );
    const due = answers(asked);
    expect(got.length).toBe(asked.length);
    expect(got.filter(([id, elapsed, at]) => Number(elapsed) !== due[Number(id)]?.[0] || Number(at) !== due[Number(id)]?.[1])).toEqual([]);
  });

  test.each(wrong)("%s is an error", async (_, change, said) => {
    const one: Question = { ...(questions(1)[0] as Question), ...change };
    const values = `SELECT ${Object.entries(one)
      .map(([name, value]) => `${value}::BIGINT AS ${name}`)
      .join(", ")}`;
    const both = ["elapsed", "deadline"].map((what) => ask(`WITH one AS (${values}) FROM working_time_${what}('one')`));
    const failed = (await Promise.allSettled(both)).flatMap((result) => (result.status === "rejected" ? [String(result.reason)] : []));
    expect(failed).toEqual([expect.stringMatching(said)]);
  });

  test("no instant gives no answer, and the other columns stay", async () => {
    const open = "WITH open AS (SELECT 'a' AS id, 1500000000000 AS from_ms, NULL::BIGINT AS to_ms)";
    expect(await ask(`${open} FROM working_time_elapsed('open')`)).toEqual([["a", 1_500_000_000_000n, null, null]]);
    const none = "WITH none AS (SELECT 'a' AS id, 1500000000000 AS start_ms, NULL::BIGINT AS amount_ms)";
    expect(await ask(`${none} FROM working_time_deadline('none')`)).toEqual([["a", 1_500_000_000_000n, null, null]]);
  });

  test("the ISO columns are the same instants", async () => {
    const other = "epoch_ms(opens_at) <> opens_ms OR epoch_ms(closes_at) <> closes_ms";
    expect(await ask(`SELECT count(*), count(*) FILTER (${other}) FROM working_time`)).toEqual([[BigInt(rows.length), 0n]]);
  });

  test("two calendars live side by side", async () => {
    await db.run(calendar.sql("duckdb", { table: "budapest" }));
    await fill("budapest", rows.slice(0, 2).concat(rows.slice(-1)));
    const values = `SELECT ${rows[1]?.opens_ms} AS from_ms, ${rows[1]?.closes_ms} AS to_ms`;
    expect(await ask(`WITH one AS (${values}) SELECT working_ms FROM budapest_elapsed('one')`)).toEqual([
      [BigInt((rows[1]?.closes_ms as number) - (rows[1]?.opens_ms as number))],
    ]);
  });
});

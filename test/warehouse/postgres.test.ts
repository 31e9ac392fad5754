import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Server, startPostgres } from "./postgres.ts";
import { answers, calendar, type Question, questions, rows, wrong } from "./questions.ts";

let server: Server;
const ask = async (sql: string, values: readonly unknown[] = []) =>
  (await server.client.query({ text: sql, values: [...values], rowMode: "array" })).rows as unknown[][];

beforeAll(async () => {
  server = await startPostgres();
  await server.client.query(calendar.sql("postgres"));
  await ask("INSERT INTO working_time SELECT * FROM json_populate_recordset(NULL::working_time, $1)", [JSON.stringify(rows)]);
  await ask("CREATE TABLE questions (id bigint, from_ms bigint, to_ms bigint, start_ms bigint, amount_ms bigint)");
});
afterAll(() => server?.stop());

describe("in PostgreSQL", () => {
  test("100,000 random complaints get the library's answers", async () => {
    const asked = questions(100_000);
    await ask("INSERT INTO questions SELECT * FROM json_populate_recordset(NULL::questions, $1)", [JSON.stringify(asked)]);
    const got = await ask(
      "SELECT id, working_time_elapsed(from_ms, to_ms), working_time_deadline(start_ms, amount_ms) FROM questions ORDER BY id",
    );
    const due = answers(asked);
    expect(got.length).toBe(asked.length);
    expect(got.filter(([id, elapsed, at]) => Number(elapsed) !== due[Number(id)]?.[0] || Number(at) !== due[Number(id)]?.[1])).toEqual([]);
  });

  test.each(wrong)("%s is an error", async (_, change, said) => {
    const { from_ms, to_ms, start_ms, amount_ms }: Question = { ...(questions(1)[0] as Question), ...change };
    const failed: string[] = [];
    for (const [what, values] of [
      ["elapsed", [from_ms, to_ms]],
      ["deadline", [start_ms, amount_ms]],
    ] as const)
      await ask(`SELECT working_time_${what}($1, $2)`, values).catch((error) => failed.push(String(error)));
    expect(failed).toEqual([expect.stringMatching(said)]);
  });

  test("no instant gives no answer", async () => {
    expect(await ask("SELECT working_time_elapsed(1500000000000, NULL), working_time_deadline(NULL, 1)")).toEqual([[null, null]]);
  });

  test("the ISO columns are the same instants", async () => {
    const other = "extract(epoch from opens_at) * 1000 <> opens_ms OR extract(epoch from closes_at) * 1000 <> closes_ms";
    expect(await ask(`SELECT count(*)::int, (count(*) FILTER (WHERE ${other}))::int FROM working_time`)).toEqual([[rows.length, 0]]);
  });

  test("the SQL may be run again, and two calendars live side by side", async () => {
    await server.client.query(calendar.sql("postgres"));
    await server.client.query(calendar.sql("postgres", { table: "budapest" }));
    const [begin, one] = rows;
    await ask("INSERT INTO budapest SELECT * FROM json_populate_recordset(NULL::budapest, $1)", [
      JSON.stringify([begin, one, rows.at(-1)]),
    ]);
    expect(await ask("SELECT budapest_elapsed($1, $2)", [begin?.opens_ms, one?.closes_ms])).toEqual([[String(one?.worked_after_ms)]]);
  });
});

import { DatabaseSync } from "node:sqlite";
import { sqliteEngine } from "@redress/results";
import { describe, expect, test } from "vitest";
import { anAttempt, aPath, aStore } from "./a-store.ts";

async function withOneAttempt() {
  const path = aPath();
  const connections: DatabaseSync[] = [];
  const engine = sqliteEngine(path, (at) => {
    const connection = new DatabaseSync(at);
    connections.push(connection);
    return connection;
  });
  const { store } = await aStore({ path, engine });
  await store.recordAttempts(undefined, [anAttempt()]);
  return { connection: connections[0] as DatabaseSync, store };
}

describe("attempts in the database", () => {
  test.each(["update attempts set points = 1", "delete from attempts", "insert or replace into attempts select * from attempts"])(
    "refuse: %s",
    async (statement) => {
      const { connection } = await withOneAttempt();
      expect(() => connection.exec(statement)).toThrow("append-only");
      expect(connection.prepare("select count(*) as n from attempts").get()).toEqual({ n: 1 });
    },
  );
  test("need a learner who exists", async () => {
    const { connection } = await withOneAttempt();
    const orphan = connection.prepare(
      "insert into attempts select 9, 'x', 'nobody', round, points, max, exercise, item, option, answered_at, received_at, locale, content, rules, hints from attempts",
    );
    expect(() => orphan.run()).toThrow("FOREIGN KEY");
  });
});

import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { anAttempt, aPath, aStore } from "./a-store.ts";

describe("opening a store", () => {
  test("keeps what an earlier one stored", async () => {
    const path = aPath();
    const first = await aStore({ path });
    const { token } = await first.store.recordAttempts(undefined, [anAttempt()]);
    await first.store.close();
    const { store } = await aStore({ path });
    expect((await store.ownAttempts(token, "who-is-complaining")).attempts).toHaveLength(1);
  });
  test("refuses a database that a newer program has changed, and leaves it as it is", async () => {
    const path = aPath();
    await (await aStore({ path })).store.close();
    const raw = new DatabaseSync(path);
    raw.exec("insert into kysely_migration values ('999-from-the-future', '2030-01-01T00:00:00.000Z')");
    const before = raw.prepare("select * from sqlite_master").all();
    await expect(aStore({ path })).rejects.toMatchObject({ name: "StoreError", code: "database-newer" });
    await expect(aStore({ path })).rejects.toThrow("999-from-the-future");
    expect(raw.prepare("select * from sqlite_master").all()).toEqual(before);
  });
});

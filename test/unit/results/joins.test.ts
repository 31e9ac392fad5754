import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newJoinCode, readJoinCode } from "../../../packages/results/src/join-code.ts";
import { anAttempt, aStore, seeded } from "./a-store.ts";

const answered = async () => {
  const made = await aStore();
  const { token, learner } = await made.store.recordAttempts(undefined, [anAttempt()]);
  const code = async () => (await made.store.newJoin(token))?.code ?? "";
  return { ...made, token, learner, code };
};

describe("a join code", () => {
  test("makes another browser the same learner’s, once, also where two try at the same time", async () => {
    const { store, learner, code } = await answered();
    const given = await code();
    const both = await Promise.all([store.join(given), store.join(given)]);
    expect(both.filter((one) => one)).toHaveLength(1);
    const joined = both.find((one) => one);
    expect(joined?.learner).toEqual(learner);
    const { results } = await store.recordAttempts(joined?.token, [anAttempt({ item: "refund-late", option: "external" })]);
    expect(results).toMatchObject([{ status: "stored" }]);
    expect((await store.ownAttempts(joined?.token)).attempts).toHaveLength(2);
    expect((await store.deskView(new Date("2026-03-02T09:01:00Z"))).learners).toHaveLength(1);
  });

  test("holds for a quarter of an hour, its last millisecond excluded", async () => {
    const { store, clock, token } = await answered();
    const first = await store.newJoin(token);
    expect(first?.expiresAt).toBe("2026-03-02T09:15:00.000Z");
    clock.pass(15);
    expect(await store.join(first?.code ?? "")).toBeUndefined();
    const second = await store.newJoin(token);
    clock.pass(15 - 1 / 60_000);
    expect(await store.join(second?.code ?? "")).toHaveProperty("token");
  });

  test("is taken back by the next, and nobody invents one", async () => {
    const { store, code } = await answered();
    const [old, fresh] = [await code(), await code()];
    for (const bad of [old, "22222-22222", "", "not a code", fresh.slice(1)]) expect(await store.join(bad), bad).toBeUndefined();
    expect(await store.join(` ${fresh.toLowerCase().replace("-", " ")} `)).toHaveProperty("token");
  });

  test("is for whoever has answered", async () => {
    const { store } = await aStore();
    expect(await store.newJoin(undefined)).toBeUndefined();
    expect(await store.newJoin("invented")).toBeUndefined();
  });

  test("is not in the database", async () => {
    const { store, path, code } = await answered();
    const given = await code();
    await store.close();
    expect(readFileSync(path, "latin1")).not.toContain(given);
  });
});

describe("the signs of a code", () => {
  test("are as likely as each other, and read back however they are typed", () => {
    const counts = new Map<string, number>();
    const random = seeded("signs");
    for (let made = 0; made < 6000; made++)
      for (const sign of newJoinCode(random).replace("-", "")) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    expect(counts.size).toBe(30);
    for (const [sign, count] of counts) expect(Math.abs(count - 2000), sign).toBeLessThan(250);
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (seed, lower) => {
        const code = newJoinCode(seeded(seed));
        expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}$/);
        expect(readJoinCode(lower ? code.toLowerCase() : code.replace("-", "–"))).toBe(code);
      }),
      { numRuns: 50 },
    );
  });
});

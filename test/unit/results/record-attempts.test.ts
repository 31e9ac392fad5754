import { DatabaseSync } from "node:sqlite";
import { fingerprint } from "@redress/exercises";
import { exerciseById } from "@redress/lessons";
import { describe, expect, test } from "vitest";
import { anAttempt, aStore } from "./a-store.ts";

const rows = (path: string) => new DatabaseSync(path, { readOnly: true }).prepare("select * from attempts order by seq").all();

describe("recordAttempts", () => {
  test("grades by the rule, pins content and rules, and keeps both clocks", async () => {
    const { store, path } = await aStore();
    const attempt = anAttempt({ answeredAt: "2026-03-02T11:58:30.5+03:00" });
    const { results, learner, token } = await store.recordAttempts(undefined, [attempt]);
    expect(results).toEqual([{ id: attempt.id, status: "stored", points: 1, max: 1 }]);
    expect(learner?.pseudonym).toMatch(/^[a-z]+-\d{2}$/);
    expect(token).toMatch(/^[\w-]{43}$/);
    const exercise = exerciseById("who-is-complaining")?.exercise;
    expect(rows(path)).toMatchObject([
      {
        learner: learner?.id,
        item: "contact-not-handled",
        option: "internal",
        answered_at: "2026-03-02T08:58:30.500Z",
        received_at: "2026-03-02T09:00:00.000Z",
        ...(exercise && fingerprint(exercise)),
      },
    ]);
  });
  test("never takes points from the client", async () => {
    const { store, path } = await aStore();
    await store.recordAttempts(undefined, [anAttempt({ option: "external", points: 1, max: 100 })]);
    expect(rows(path)).toMatchObject([{ points: 0, max: 1 }]);
  });
  test("accepts the same again quietly, and keeps what it stored first", async () => {
    const { store, path } = await aStore();
    const attempt = anAttempt();
    const { token } = await store.recordAttempts(undefined, [attempt]);
    const again = await store.recordAttempts(token, [{ ...attempt, answeredAt: "2026-03-02T10:00:00+01:00" }]);
    expect(again.results).toEqual([{ id: attempt.id, status: "known", points: 1, max: 1 }]);
    expect(again.token).toBeUndefined();
    expect(rows(path)).toHaveLength(1);
  });
  test.each([
    ["item", { item: "refund-late" }],
    ["option", { option: "ask" }],
    ["round", { round: 2 }],
    ["answeredAt", { answeredAt: "2026-03-02T09:00:01Z" }],
    ["locale", { locale: "ru" }],
  ])("finds a conflict where the same id comes with another %s", async (_, change) => {
    const { store, path } = await aStore();
    const attempt = anAttempt();
    const { token } = await store.recordAttempts(undefined, [attempt]);
    const { results } = await store.recordAttempts(token, [{ ...attempt, ...change }]);
    expect(results).toEqual([{ id: attempt.id, status: "conflict" }]);
    expect(rows(path)).toHaveLength(1);
  });
  test("finds a conflict where the id is another learner's, whatever the content", async () => {
    const { store } = await aStore();
    const attempt = anAttempt();
    await store.recordAttempts(undefined, [attempt]);
    const { token } = await store.recordAttempts(undefined, [anAttempt()]);
    const { results } = await store.recordAttempts(token, [attempt]);
    expect(results).toEqual([{ id: attempt.id, status: "conflict" }]);
  });
  test("knows a browser whose first answer was lost on the way by the attempts it sends again", async () => {
    const { store } = await aStore();
    const attempt = anAttempt();
    const lost = await store.recordAttempts(undefined, [attempt]);
    const again = await store.recordAttempts(undefined, [attempt, anAttempt()]);
    expect(again.results.map(({ status }) => status)).toEqual(["known", "stored"]);
    expect(again.learner).toEqual(lost.learner);
    expect(again.token).not.toBe(lost.token);
    expect((await store.ownAttempts(again.token, "who-is-complaining")).attempts).toHaveLength(2);
  });
  test("makes no learner where nothing is stored", async () => {
    const { store } = await aStore();
    const attempt = anAttempt();
    await store.recordAttempts(undefined, [attempt]);
    for (const bad of [{ ...attempt, option: "ask" }, anAttempt({ item: "nobody" })]) {
      const { learner, token } = await store.recordAttempts(undefined, [bad]);
      expect([learner, token]).toEqual([null, undefined]);
    }
  });
  test("checks each on its own, in order, twice in one request included", async () => {
    const { store } = await aStore();
    const first = anAttempt();
    const { results } = await store.recordAttempts(undefined, [
      anAttempt({ exercise: "unheard-of" }),
      first,
      first,
      { ...first, option: "ask" },
      anAttempt({ item: "unheard-of" }),
      anAttempt({ option: "unheard-of" }),
      anAttempt({ option: "" }),
      anAttempt({ option: undefined }),
    ]);
    expect(results.map((one) => ("code" in one ? one.code : one.status))).toEqual([
      ...["unknown-exercise", "stored", "known", "conflict", "unknown-item", "unknown-option", "not-ready", "not-ready"],
    ]);
  });
  test.each([
    ["id", { id: "7" }],
    ["answeredAt", { answeredAt: "2026-02-30T09:00:00Z" }],
    ["answeredAt", { answeredAt: "2026-03-02T09:00:00" }],
    ["round", { round: 0 }],
    ["round", { round: -1 }],
    ["round", { round: 1.5 }],
    ["locale", { locale: "../../etc" }],
    ["exercise", { exercise: 7 }],
  ])("refuses a bad %s by name: %o", async (field, bad) => {
    const { store } = await aStore();
    const { results } = await store.recordAttempts(undefined, [anAttempt(bad)]);
    expect(results).toMatchObject([{ status: "refused", code: "invalid", field }]);
  });
  test.each([[null], ["text"], [7], [[]]])("refuses %o as an attempt", async (raw) => {
    const { store } = await aStore();
    expect((await store.recordAttempts(undefined, [raw])).results).toMatchObject([{ id: "", status: "refused", code: "invalid" }]);
  });
});

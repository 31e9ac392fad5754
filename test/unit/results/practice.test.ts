import { firstPracticeGo, isPracticeGo, nextPracticeGo } from "@redress/exercises/practice-go";
import { expect, test } from "vitest";
import { anAttempt, aStore } from "./a-store.ts";

test("each answer in practice is a go of its own, above those of the lesson", () => {
  expect([isPracticeGo(firstPracticeGo), isPracticeGo(firstPracticeGo - 1)]).toEqual([true, false]);
  expect(nextPracticeGo([])).toBe(firstPracticeGo);
  expect(nextPracticeGo([1, 7, firstPracticeGo + 3, firstPracticeGo])).toBe(firstPracticeGo + 4);
  expect(nextPracticeGo([10_000])).toBe(10_000);
});

test("practice is graded and kept, and the desk’s picture of the lesson stays as it was", async () => {
  const { store, clock } = await aStore();
  const wrong = anAttempt({ option: "external" });
  const { token } = await store.recordAttempts(undefined, [wrong]);
  const before = await store.deskView(clock());
  clock.pass(60 * 24);
  const { results } = await store.recordAttempts(token, [anAttempt({ round: firstPracticeGo })]);
  expect(results).toMatchObject([{ status: "stored", points: 1 }]);
  const after = await store.deskView(clock());
  expect(after.items).toEqual(before.items);
  const [learner] = before.learners;
  expect(after.learners).toEqual([{ ...learner, practised: 1, state: "working", lastSeen: "2026-03-03T09:00:00.000Z" }]);
  expect(after.attempts).toBe(2);
  const page = await store.answersView(token, { exercise: "who-is-complaining", slug: "internal-or-external" });
  expect(page).toMatchObject({ round: 1, points: 0 });
});

test("drawn cases are other ones in practice, and graded by what they are", async () => {
  const { store } = await aStore();
  const exercise = "more-reports";
  const attempt = { exercise, item: "origin-1", option: "external" };
  const goes = Array.from({ length: 12 }, (_, n) => anAttempt({ ...attempt, round: firstPracticeGo + n }));
  const { results } = await store.recordAttempts(undefined, goes);
  expect(new Set(results.map((one) => ("points" in one ? one.points : one.status))).size).toBeGreaterThan(1);
});

import type { SortExercise } from "@redress/exercises";
import { kindOf } from "@redress/exercises";
import { course } from "@redress/lessons";
import { describe, expect, test } from "vitest";
import { anAttempt, aStore } from "./a-store.ts";

const items = course.flatMap(({ exercises }) => exercises.flatMap((one) => kindOf(one).publicPart(one).items));

const answered = async () => {
  const { store, clock } = await aStore();
  // Three learners at "contact-not-handled", whose right option is "internal".
  const one = await store.recordAttempts(undefined, [anAttempt({ option: "external" })]);
  clock.pass(1);
  await store.recordAttempts(one.token, [anAttempt({ option: "internal" }), anAttempt({ option: "internal", round: 2 })]);
  const two = await store.recordAttempts(undefined, [anAttempt({ option: "internal" })]);
  clock.pass(1);
  // An open statement, where naming an outcome is worth half.
  const three = await store.recordAttempts(undefined, [anAttempt({ item: "wrong-program", option: "external" })]);
  return { store, clock, one, two, three };
};

describe("the desk's items", () => {
  test("are all of the course, in its order, with nothing said where nobody has answered", async () => {
    const { store, clock } = await aStore();
    const view = await store.deskView(clock());
    expect(view.items.map(({ item }) => item)).toEqual(items);
    for (const item of view.items) expect(item).toMatchObject({ n: 0, right: 0, half: 0, share: null, low: null, high: null });
    expect(view).toMatchObject({ now: "2026-03-02T09:00:00.000Z", learners: [], attempts: 0 });
  });
  test("count each learner's first attempt in round 1, right or wrong", async () => {
    const { store, clock } = await answered();
    const item = (await store.deskView(clock())).items.find((one) => one.item === "contact-not-handled");
    expect(item).toMatchObject({ n: 2, right: 1, half: 0, share: 0.5 });
    expect(item?.options).toEqual([
      { option: "external", n: 1, points: 0 },
      { option: "internal", n: 1, points: 1 },
      { option: "ask", n: 0, points: 0 },
    ]);
    // Newcombe (1998), Wilson's method without continuity correction, worked by hand for 1 of 2.
    expect(item?.low).toBeCloseTo(0.0945, 4);
    expect(item?.high).toBeCloseTo(0.9055, 4);
  });
  test("leave out a learner who is seen in a later round only", async () => {
    const { store, clock } = await answered();
    await store.recordAttempts(undefined, [anAttempt({ round: 2 })]);
    expect((await store.deskView(clock())).items.find((one) => one.item === "contact-not-handled")).toMatchObject({ n: 2 });
  });
  test("count half marks apart", async () => {
    const { store, clock } = await answered();
    const item = (await store.deskView(clock())).items.find((one) => one.item === "wrong-program");
    expect(item).toMatchObject({ n: 1, right: 0, half: 1, share: 0 });
  });
});

describe("the desk's learners", () => {
  test("are ordered by who was seen last, with all their attempts counted", async () => {
    const { store, clock, one, two, three } = await answered();
    const { learners, attempts } = await store.deskView(clock());
    expect(learners.map(({ pseudonym }) => pseudonym)).toEqual([three, two, one].map(({ learner }) => learner?.pseudonym));
    expect(learners.map((learner) => learner.attempts)).toEqual([1, 1, 3]);
    expect(attempts).toBe(5);
  });
  test("stand where their last attempt was, in its round", async () => {
    const { store, clock } = await answered();
    const { learners } = await store.deskView(clock());
    expect(learners[2]).toMatchObject({ item: "contact-not-handled", round: 2, answered: 1, total: 10, points: 1, max: 1 });
    expect(learners[2]?.items).toHaveLength(1);
    expect(learners[0]).toMatchObject({ item: "wrong-program", points: 0.5, max: 1, lastSeen: "2026-03-02T09:02:00.000Z" });
  });
  test("are at work for five minutes, the end excluded", async () => {
    const { store, clock } = await answered();
    clock.pass(4);
    expect((await store.deskView(clock())).learners.map(({ state }) => state)).toEqual(["working", "idle", "idle"]);
    clock.pass(1);
    expect((await store.deskView(clock())).learners.map(({ state }) => state)).toEqual(["idle", "idle", "idle"]);
  });
  test("have finished when every item is answered, however long ago, until they start again", async () => {
    const { store, clock } = await aStore();
    const ten = course.flatMap(({ exercises }) => exercises).find(({ id }) => id === "who-is-complaining") as SortExercise;
    const all = ten.items.map(({ id }) => anAttempt({ item: id }));
    const { token } = await store.recordAttempts(undefined, all);
    clock.pass(60);
    expect((await store.deskView(clock())).learners).toMatchObject([{ state: "finished", answered: 10, total: 10 }]);
    await store.recordAttempts(token, [anAttempt({ round: 2 })]);
    expect((await store.deskView(clock())).learners).toMatchObject([{ state: "working", round: 2, answered: 1 }]);
  });
});

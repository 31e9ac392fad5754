import { describe, expect, test } from "vitest";
import { aStore } from "./a-store.ts";

const exercise = "who-is-complaining";
const asked = { exercise, slug: "internal-or-external" };
const form = (answers: Record<string, string>, round?: number) => ({
  ...{ exercise, round, locale: "en" },
  answers: new Map(Object.entries(answers)),
});

describe("a form's answers", () => {
  test("are stored once, however often the page is reloaded", async () => {
    const { store } = await aStore();
    const answers = { "contact-not-handled": "internal", "refund-late": "ask" };
    const { token, results } = await store.recordForm(undefined, form(answers));
    expect(results.map(({ status }) => status)).toEqual(["stored", "stored"]);
    expect((await store.recordForm(token, form(answers))).results).toEqual([]);
    expect((await store.ownAttempts(token, exercise)).attempts).toHaveLength(2);
  });
  test("are stored once when the form is sent twice at once", async () => {
    const { store } = await aStore();
    const { token } = await store.recordForm(undefined, form({ "refund-late": "ask" }));
    await Promise.all([1, 2, 3].map(() => store.recordForm(token, form({ "wrong-advice": "ask" }))));
    expect((await store.ownAttempts(token, exercise)).attempts).toHaveLength(2);
  });
  test("are stored again where they change, and change back", async () => {
    const { store } = await aStore();
    const { token } = await store.recordForm(undefined, form({ "refund-late": "ask" }));
    await store.recordForm(token, form({ "refund-late": "internal" }));
    await store.recordForm(token, form({ "refund-late": "ask" }));
    expect((await store.ownAttempts(token, exercise)).attempts.map(({ option }) => option)).toEqual(["ask", "internal", "ask"]);
  });
  test("go to the round named, and without one to the latest", async () => {
    const { store } = await aStore();
    const { token } = await store.recordForm(undefined, form({ "refund-late": "ask" }));
    await store.recordForm(token, form({ "refund-late": "ask" }, 2));
    await store.recordForm(token, form({ "wrong-advice": "ask" }));
    expect((await store.ownAttempts(token, exercise)).attempts.map(({ round }) => round)).toEqual([1, 2, 2]);
  });
  test("make no learner of an empty form", async () => {
    const { store, clock } = await aStore();
    expect(await store.recordForm(undefined, form({ "refund-late": "" }))).toEqual({
      learner: null,
      results: [],
      unread: new Map(),
      goes: null,
    });
    expect((await store.deskView(clock())).learners).toEqual([]);
  });
});

describe("the view of a learner's answers", () => {
  test("shows every item, the unanswered ones without a grade", async () => {
    const { store } = await aStore();
    const { token, learner } = await store.recordForm(undefined, form({ "contact-not-handled": "internal", "wrong-program": "external" }));
    const view = await store.answersView(token, asked);
    expect(view).toMatchObject({ ...asked, pseudonym: learner?.pseudonym, points: 1.5, answered: 2, total: 10, round: 1, cookies: true });
    expect(view?.items.find(({ item }) => item === "contact-not-handled")).toMatchObject({
      option: "internal",
      grade: { verdict: "right", expected: { rule: "complaint.origin.department" } },
    });
    expect(view?.items[0]).toEqual({ item: "call-back-promised" });
  });
  test("starts empty in a new round", async () => {
    const { store } = await aStore();
    const { token } = await store.recordForm(undefined, form({ "wrong-advice": "ask" }));
    expect(await store.answersView(token, { ...asked, round: 2 })).toMatchObject({ answered: 0, round: 2 });
  });
  test("is nobody's without a cookie, and says so", async () => {
    const { store } = await aStore();
    expect(await store.answersView(undefined, asked)).toMatchObject({ pseudonym: null, answered: 0, cookies: false });
    expect(await store.answersView("stale", asked)).toMatchObject({ pseudonym: null, answered: 0, cookies: true });
    expect(await store.answersView(undefined, { ...asked, exercise: "unheard-of" })).toBeUndefined();
  });
});

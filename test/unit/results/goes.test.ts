import { describe, expect, test } from "vitest";
import { anAttempt, aStore } from "./a-store.ts";

const exercise = "who-is-complaining";
const item = "contact-not-handled";

describe("hints", () => {
  test("cost a quarter each, and are stored with the answer", async () => {
    const { store } = await aStore();
    const { results, token } = await store.recordAttempts(undefined, [anAttempt({ hints: 1 }), anAttempt({ item: "unaware", hints: 2 })]);
    expect(results[0]).toMatchObject({ status: "stored", points: 0.75, max: 1 });
    const { attempts } = await store.ownAttempts(token, exercise);
    expect(attempts[0]).toMatchObject({ item, hints: 1, points: 0.75 });
    expect((await store.answersView(token, { exercise, slug: "s" }))?.points).toBe(0.75);
  });
  test("are none where nothing is said of them", async () => {
    const { store } = await aStore();
    const { results, token } = await store.recordAttempts(undefined, [anAttempt()]);
    expect(results[0]).toMatchObject({ points: 1 });
    expect((await store.ownAttempts(token, exercise)).attempts[0]?.hints).toBe(0);
  });
  test("count once however often the answer is sent", async () => {
    const { store, clock } = await aStore();
    const attempt = anAttempt({ hints: 1 });
    const { token } = await store.recordAttempts(undefined, [attempt]);
    const again = await store.recordAttempts(token, [attempt, { ...attempt, hints: 0 }]);
    expect(again.results).toMatchObject([
      { status: "known", points: 0.75 },
      { status: "known", points: 0.75 },
    ]);
    const { items, learners } = await store.deskView(clock());
    expect(items.find((one) => one.item === item)).toMatchObject({ n: 1, right: 0, half: 1, hinted: 1 });
    expect(learners[0]?.items[0]).toMatchObject({ hints: 1, points: 0.75 });
  });
  test("stay taken for the rest of a go, and are fresh in the next", async () => {
    const { store } = await aStore();
    const { token } = await store.recordAttempts(undefined, [anAttempt({ hints: 2, option: "external" })]);
    const { results } = await store.recordAttempts(token, [anAttempt(), anAttempt({ round: 2 })]);
    expect(results).toMatchObject([{ points: 0.5 }, { points: 1 }]);
    await store.recordForm(token, { exercise, round: 1, locale: "en", answers: new Map([[item, "external"]]) });
    expect((await store.ownAttempts(token, exercise)).attempts.at(-1)).toMatchObject({ round: 1, hints: 2 });
  });
  test.each([-1, 3, 0.5, "1"])("of %j are refused", async (hints) => {
    const { store } = await aStore();
    const { results } = await store.recordAttempts(undefined, [anAttempt({ hints })]);
    expect(results).toMatchObject([{ status: "refused", code: "invalid", field: "hints" }]);
  });
});

describe("goes that a trainer allows", () => {
  test("are without limit at first", async () => {
    const { store } = await aStore();
    const { goes, token, results } = await store.recordAttempts(undefined, [anAttempt(), anAttempt({ round: 12 })]);
    expect([goes, ...results.map(({ status }) => status)]).toEqual([null, "stored", "stored"]);
    expect((await store.ownAttempts(token, exercise)).goes).toBeNull();
  });
  test("end with a code, and what came before stays", async () => {
    const { store, clock } = await aStore();
    await store.setPolicy({ goes: 2 });
    const { token, results, goes } = await store.recordAttempts(
      undefined,
      [1, 2, 3].map((round) => anAttempt({ round })),
    );
    expect(goes).toBe(2);
    expect(results).toMatchObject([
      { status: "stored" },
      { status: "stored" },
      { status: "refused", code: "no-goes-left", field: "round" },
    ]);
    expect(await store.ownAttempts(token, exercise)).toMatchObject({ goes: 2, attempts: [{ round: 1 }, { round: 2 }] });
    expect((await store.deskView(clock())).goes).toBe(2);
  });
  test("cannot be stretched by answering twice in one go", async () => {
    const { store } = await aStore();
    await store.setPolicy({ goes: 1 });
    const { results, token } = await store.recordAttempts(undefined, [anAttempt({ option: "external" }), anAttempt()]);
    expect(results).toMatchObject([{ status: "stored" }, { code: "no-goes-left" }]);
    const form = await store.recordForm(token, { exercise, locale: "en", answers: new Map([[item, "internal"]]) });
    expect(form.results).toMatchObject([{ code: "no-goes-left" }]);
  });
  test("do not touch what was stored under another limit: sent again it is known", async () => {
    const { store } = await aStore();
    const late = anAttempt({ round: 3 });
    const { token } = await store.recordAttempts(undefined, [late]);
    await store.setPolicy({ goes: 1 });
    expect((await store.recordAttempts(token, [late])).results).toMatchObject([{ status: "known" }]);
    await store.setPolicy({ goes: null });
    expect((await store.recordAttempts(token, [anAttempt({ round: 4 })])).results).toMatchObject([{ status: "stored" }]);
  });
  test("hold for each learner and item on its own", async () => {
    const { store } = await aStore();
    await store.setPolicy({ goes: 1 });
    const one = await store.recordAttempts(undefined, [anAttempt(), anAttempt({ item: "wrong-advice", option: "ask" })]);
    const other = await store.recordAttempts(undefined, [anAttempt()]);
    expect([...one.results, ...other.results].map(({ status }) => status)).toEqual(["stored", "stored", "stored"]);
  });
  test.each([0, 11, 1.5, Number.NaN])("are not %d", async (goes) => {
    const { store } = await aStore();
    await expect(store.setPolicy({ goes })).rejects.toThrow(RangeError);
  });
});

import { type Expected, type Grade, kindOf } from "@redress/exercises";
import { exerciseById } from "@redress/lessons";
import { talkSteps } from "redress/dialogue";
import { offboardingTemplate } from "redress/offboarding";
import { describe, expect, test } from "vitest";
import { badPlanMistakes, doorsInOrder, lintCases, partingCases, saidAtTheEndCase } from "../../golden/saying-goodbye.ts";
import { elementCases, firstWordsCase, promiseCase, sorryCases, spotCases, stepsInOrder } from "../../golden/the-conversation.ts";
import { allSettledCase, answerCases, apologyCases, moreCases, offerCases } from "../../golden/winning-trust-back.ts";

const exerciseOf = (id: string) => (exerciseById(id) as NonNullable<ReturnType<typeof exerciseById>>).exercise;
const itemsOf = (id: string) => kindOf(exerciseOf(id)).publicPart(exerciseOf(id)).items;
const keyOf = (id: string, item: string) => kindOf(exerciseOf(id)).expected(exerciseOf(id), item) as Expected;
const gradeOf = (id: string, item: string, option: string) => kindOf(exerciseOf(id)).grade(exerciseOf(id), item, { option }) as Grade;
const worthOf = ({ worth }: Expected, points: number) => worth.filter((one) => one.points === points).map(({ option }) => option);

interface Keyed {
  readonly id: string;
  readonly right: string;
  readonly half?: readonly string[];
}
const keyed: readonly (readonly [exercise: string, cases: readonly Keyed[]])[] = [
  ["is-it-more", moreCases],
  ["how-to-answer", answerCases],
  ["may-you-say", apologyCases],
  ["all-settled", [allSettledCase]],
  ["what-does-it-meet", elementCases],
  ["sorry-for-what", sorryCases],
  ["promise-on-the-phone", [promiseCase]],
  ["six-weeks", lintCases["six-weeks"]],
  ["good-end", partingCases],
  ["month-after", lintCases["month-after"]],
  ["whose-data", lintCases["whose-data"]],
  ["said-at-the-end", [saidAtTheEndCase]],
];

describe.each(keyed)("%s", (exercise, cases) => {
  test("asks what was worked by hand, and nothing else", () => expect(itemsOf(exercise)).toEqual(cases.map(({ id }) => id)));
  test.each(cases.map((one) => [one.id, one] as const))("%s", (item, { right, half = [] }) => {
    const key = keyOf(exercise, item);
    expect([worthOf(key, 1), worthOf(key, 0.5).sort()]).toEqual([[right], [...half].sort()]);
  });
});

describe.each([...offerCases, firstWordsCase].map((one) => [one.id, one] as const))("%s", (id, { options }) => {
  test.each(Object.entries(options))("%s", (option, told) => {
    const { points, overlooks } = gradeOf(id, id, option);
    expect(overlooks ? [points, overlooks.code] : points).toEqual(told);
  });
});

test.each(moreCases.map((one) => [one.id, one] as const))("%s is told both sums, and what falls short", (item, one) => {
  const { computed, worth } = keyOf("is-it-more", item);
  const facts = { lost: `${one.lost} EUR`, given: `${one.given} EUR` };
  const onReturn = "onReturn" in one ? { onReturn: `${one.onReturn} EUR` } : {};
  expect(computed?.facts).toEqual({ ...facts, ...onReturn });
  const said = [...new Set(worth.flatMap(({ overlooks }) => overlooks?.code ?? []))];
  if ("overlooks" in one) expect(said).toEqual([one.overlooks]);
  else expect(said).toHaveLength(2);
});

describe("the nine steps", () => {
  test("are the document’s, each with the pause that is its own", () => {
    const whole = talkSteps.flatMap(({ id, pauseAfter }) => (pauseAfter ? [id, `pause-after-${id}`] : [id]));
    expect([...stepsInOrder["first-half"], ...stepsInOrder["second-half"]]).toEqual(whole);
  });
  test.each(Object.entries(stepsInOrder))("%s", (id, steps) => {
    expect(gradeOf(id, id, steps.join(" "))).toMatchObject({ points: 1 });
  });
});

test.each(Object.entries(spotCases))("the phrases of %s that hurt are those marked by hand", (id, faults) => {
  const { marks = [] } = kindOf(exerciseOf(id)).publicPart(exerciseOf(id));
  const right = marks.filter((mark) => Object.hasOwn(faults, mark));
  expect(right).toHaveLength(Object.keys(faults).length);
  expect(gradeOf(id, id, right.join(" "))).toMatchObject({ points: 1 });
  const rules = new Set(keyOf(id, id).rules);
  expect(rules).toEqual(new Set(Object.values(faults).map((fault) => `dialogue.reply.${fault}`)));
});

test("the last door: each task waits for the one before it", () => {
  expect(gradeOf("last-door", "last-door", doorsInOrder.join(" "))).toMatchObject({ points: 1 });
  for (const [at, id] of doorsInOrder.slice(1).entries()) {
    const task = offboardingTemplate.tasks.find((one) => one.id === id);
    expect(task?.dependsOn?.map((one) => one.id)).toContain(doorsInOrder[at]);
  }
});

test("the bad plan has the mistakes that were found by hand", () => {
  expect(gradeOf("five-mistakes", "five-mistakes", badPlanMistakes.join(" "))).toMatchObject({ points: 1 });
});

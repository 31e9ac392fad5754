import { drawnIn, inRound } from "@redress/exercises";
import { exerciseById } from "@redress/lessons";
import { expect, test } from "vitest";
import { anAttempt, aStore } from "./a-store.ts";

const exercise = exerciseById("more-hours")?.exercise;
if (exercise?.kind !== "generated") throw new Error("no drawn cases");
const caseIn = (round: number) => {
  const { item, key } = drawnIn(inRound(exercise, round))[0] as ReturnType<typeof drawnIn>[number];
  const option = (points: number) => key.worth.find((one) => one.points === points)?.option as string;
  return { item, right: option(1), wrong: option(0) };
};

test("an answer to a drawn case is graded by the case of its go", async () => {
  const { store } = await aStore();
  const [first, second] = [caseIn(1), caseIn(2)];
  const answer = (round: number, option: string) => anAttempt({ exercise: "more-hours", item: first.item, round, option });
  const { results } = await store.recordAttempts(undefined, [
    ...[answer(1, first.right), answer(2, second.right), answer(2, second.wrong), answer(1, second.right)],
  ]);
  expect(results.map(({ status, ...rest }) => [status, "points" in rest ? rest.points : undefined])).toEqual([
    ["stored", 1],
    ["stored", 1],
    ["stored", 0],
    ["refused", undefined],
  ]);
});

test("a form is graded as the go that it showed, and so are its answers shown again", async () => {
  const { store } = await aStore();
  const [first, second] = [caseIn(1), caseIn(2)];
  const form = (round: number, option: string) => ({
    exercise: "more-hours",
    round,
    locale: "en",
    answers: new Map([[first.item, option]]),
  });
  const { token, results } = await store.recordForm(undefined, form(2, second.right));
  expect(results).toMatchObject([{ status: "stored", points: 1 }]);
  const latest = await store.answersView(token, { exercise: "more-hours", slug: "in-time" });
  expect(latest).toMatchObject({ round: 2, answered: 1, points: 1 });
  expect(latest?.items[0]?.grade?.expected).toEqual(drawnIn(inRound(exercise, 2))[0]?.key);
  await store.recordForm(token, form(1, first.wrong));
  expect(await store.answersView(token, { exercise: "more-hours", slug: "in-time", round: 1 })).toMatchObject({ answered: 1, points: 0 });
});

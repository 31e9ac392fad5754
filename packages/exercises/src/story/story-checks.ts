import { detailsToAsk, missingDetails } from "redress/complaint";
import { foresee, quadrantOf } from "redress/metrics";
import { lintCodes, lintOffboarding } from "redress/offboarding";
import { ItemMistake } from "../item-mistake.ts";
import { changed } from "../source/lint-one.ts";
import { inUnits, shortOf, verdictOn, weighed } from "../source/remedies.ts";
import { keyBy, type SourceFacts, type SourceOption } from "../source/rule-sources.ts";
import type { StoryCheck } from "./story-check-shape.ts";
import { holds } from "./story-play.ts";
import type { StoryExercise, StoryOption, StoryResult, StoryState } from "./story-shape.ts";

type CheckBy<B extends StoryCheck["by"]> = Extract<StoryCheck, { by: B }>;
const named = { 1: "right", 0.5: "half", 0: "wrong" } as const;

/** The option that was chosen at a check's decision. */
export const chosenAt = ({ decisions }: StoryExercise, { at }: StoryCheck, state: StoryState): StoryOption | undefined =>
  decisions.find(({ id }) => id === at)?.options.find(({ id }) => id === state[at]);

/** By the key of a table or another rule. */
export function keyResult({ id, table, facts, from = {}, answers, at }: CheckBy<"key">, state: StoryState): StoryResult | undefined {
  const answer = answers[state[at] ?? ""];
  if (!answer) return undefined;
  const told = Object.fromEntries(Object.entries(from).map(([fact, check]) => [fact, state[check] ?? ""]));
  const options = new Map<string, SourceOption>(Object.values(answers).map((one) => [one.id, one]));
  const key = keyBy(table, id, { ...facts, ...told } as unknown as SourceFacts, [...options.values()]);
  const points = key.worth.find(({ option }) => option === answer.id)?.points ?? 0;
  return { code: named[points], points, rule: key.rule };
}

/** The next question. One that may wait is half right: it is owed, only not now. */
export function detailResult({ id, draft, asks, at }: CheckBy<"detail">, state: StoryState): StoryResult {
  const next = missingDetails(draft);
  if (next.status !== "ask") throw new ItemMistake(id, "draft", "nothing is left to ask");
  const asked = asks[state[at] ?? ""];
  const later = detailsToAsk.some(({ field, need }) => field === asked && need === "later");
  const points = asked === next.field ? 1 : later ? 0.5 : 0;
  return { code: named[points], points, rule: next.rule };
}

/** What is given against what was lost. */
export function offerResult(exercise: StoryExercise, check: CheckBy<"offer">, state: StoryState): StoryResult {
  const offered = chosenAt(exercise, check, state)?.offered;
  if (!offered) throw new ItemMistake(check.id, "by", "an option offers nothing");
  const weighing = weighed(check.id, "offered", { loss: check.loss, offered });
  const verdict = verdictOn(weighing);
  const code = verdict === "not-more" ? shortOf(weighing) : verdict;
  const points = verdict === "more" ? 1 : verdict === "not-more" ? 0 : 0.5;
  return { code, points, rule: weighing.rule, facts: { lost: inUnits(check.loss), given: inUnits(weighing.given) } };
}

/** The plan with the changes of one decision; the first finding in the order of the lint's codes is named. Practices are advice. */
export function lintResult(exercise: StoryExercise, check: CheckBy<"lint">, state: StoryState): StoryResult {
  const { id, client } = check;
  const plan = { id, tasks: changed(id, { client, ...chosenAt(exercise, check, state)?.plan }) };
  const found = lintOffboarding(plan, client).filter(({ kind }) => kind !== "practice");
  const first = lintCodes.map((code) => found.find((one) => one.code === code)).find(Boolean);
  const count = new Set(found.map(({ code }) => code)).size;
  if (!first) return { code: "clean", points: 1, rule: "offboarding.step.keep-in-touch" };
  return { code: first.code, points: 0, rule: first.rule, facts: { count } };
}

const yesNo = (met: boolean) => (met ? "yes" : "no");

/** What may be expected of the client by what happened. */
export function foreseenResult({ gives, of }: CheckBy<"foresee">, state: StoryState): StoryResult {
  const met = (fact: keyof typeof of) => yesNo(holds(of[fact], state));
  const told = foresee({
    ...{ heard: met("heard"), madeGood: met("madeGood"), prompt: met("prompt") },
    ...{ more: met("more"), recurred: met("recurred") },
  });
  return { code: told[gives], rule: told.rules[gives === "satisfied" ? 0 : 1] };
}

/** Where the client stands. */
export function quadrantResult({ id, satisfied, loyal }: CheckBy<"quadrant">, state: StoryState): StoryResult {
  const told = quadrantOf({ satisfied: state[satisfied] as "yes", loyal: state[loyal] as "yes" });
  if (told.status !== "ok") throw new ItemMistake(id, "satisfied", `stays ${told.status}`);
  return { code: told.quadrant, rule: `metrics.outcome.${told.quadrant}` };
}

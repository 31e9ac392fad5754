import type { StoryCheck } from "./story-check-shape.ts";
import { unjudged } from "./story-check-shape.ts";
import { detailResult, foreseenResult, keyResult, lintResult, offerResult, quadrantResult } from "./story-checks.ts";
import { auditResult, clockReads, improvementResult, promiseResult, stageResult } from "./story-clocks.ts";
import { refsOf } from "./story-live.ts";
import { entriesOf, entryReads } from "./story-log.ts";
import { replyResult, talkResult } from "./story-said.ts";
import {
  logOf,
  type StoryExercise,
  type StoryOutline,
  type StoryResult,
  type StoryState,
  type StoryTeller,
  storyKey,
} from "./story-shape.ts";

/** The ids on which a check hangs. */
function readsOf(exercise: StoryExercise, check: StoryCheck): readonly string[] {
  const { by, at } = check;
  if (by === "sla" || by === "audit" || by === "improvement") return clockReads(exercise, check);
  if (by === "talk") return check.decisions;
  if (by === "key") return [at, ...Object.values(check.from ?? {})];
  if (by === "foresee") return [...new Set(Object.values(check.of).flatMap(refsOf))];
  return by === "quadrant" ? [check.satisfied, check.loyal] : [at];
}

/** What a check finds by its rule. */
function resultOf(exercise: StoryExercise, check: StoryCheck, state: StoryState): StoryResult | undefined {
  switch (check.by) {
    case "key":
      return keyResult(check, state);
    case "sla":
      return stageResult(exercise, check, state);
    case "audit":
      return auditResult(exercise, check, state);
    case "detail":
      return detailResult(check, state);
    case "promise":
      return promiseResult(exercise, check, state);
    case "talk":
      return talkResult(exercise, check, state);
    case "offer":
      return offerResult(exercise, check, state);
    case "reply":
      return replyResult(exercise, check, state);
    case "improvement":
      return improvementResult(exercise, check, state);
    case "lint":
      return lintResult(exercise, check, state);
    case "foresee":
      return foreseenResult(check, state);
    case "quadrant":
      return quadrantResult(check, state);
  }
}

/** What a page may hold of a story before an answer. */
const outlineOf = ({ id, decisions, checks, endings, rule }: StoryExercise): StoryOutline => ({
  ...{ id, endings, named: rule, judged: checks.filter(({ by }) => !unjudged.includes(by)).length },
  decisions: decisions.map(({ options, ...decision }) => ({
    ...decision,
    options: options.map(({ id: option, when }) => ({ id: option, ...(when && { when }) })),
  })),
  checks: checks.map(({ id: check, at }) => ({ id: check, at })),
});

/** Every result that was worked out, by what it hangs on. */
export type Worked = Readonly<Record<string, Map<string, StoryResult | undefined>>>;

const tellers = new WeakMap<StoryExercise, StoryTeller & { readonly worked: Worked }>();

/** A story told by the rules. What hangs on the same is worked out once. */
export function tellerFor(exercise: StoryExercise): StoryTeller & { readonly worked: Worked } {
  const known = tellers.get(exercise);
  if (known) return known;
  const { decisions, checks } = exercise;
  const reads: Record<string, readonly string[]> = Object.fromEntries([
    ...checks.map((check) => [check.id, readsOf(exercise, check)] as const),
    ...decisions.map(({ id }) => [logOf(id), entryReads(exercise, id)] as const),
  ]);
  const worked: Worked = Object.fromEntries(Object.keys(reads).map((id) => [id, new Map()]));
  const work = (id: string, state: StoryState): StoryResult | undefined => {
    const check = checks.find((one) => one.id === id);
    if (check) return resultOf(exercise, check, state);
    const entries = reads[id]?.length ? entriesOf(exercise, id.slice(logOf("").length), state) : [];
    return entries.length ? { code: "log", entries } : undefined;
  };
  const tell: StoryTeller["tell"] = (id, state) => {
    const key = storyKey(reads[id] ?? [], state);
    const found = worked[id];
    if (!found) return undefined;
    if (!found.has(key)) found.set(key, work(id, state));
    return found.get(key);
  };
  const teller = { outline: outlineOf(exercise), reads, tell, worked };
  tellers.set(exercise, teller);
  behind.set(teller.outline, exercise);
  return teller;
}

const behind = new WeakMap<StoryOutline, StoryExercise>();

/** The story of an outline that was made here: what a form says is read by it. */
export function storyBehind(outline: StoryOutline): StoryExercise {
  const exercise = behind.get(outline);
  if (!exercise) throw new Error(`Story ${outline.id}: an outline that was copied tells nothing`);
  return exercise;
}

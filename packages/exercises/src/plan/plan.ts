import { clientTypes, endReasons, type OffboardingRuleId, offboardingMistakes, offboardingRules } from "redress/offboarding";
import { z } from "zod";
import { marksHints } from "../hint/hint-marks.ts";
import { planHints } from "../hint/hint-plan.ts";
import { ItemMistake } from "../item-mistake.ts";
import { marksText, read as readMarks, weighMarks } from "../marks/marks-weigh.ts";
import type { Answer, Expected, Fields, Graded, Hint, PublicExercise, Read, Unanswerable } from "../shape.ts";
import { word } from "../source/item-schema.ts";
import { settledKey } from "../source/settled-key.ts";
import { faultsOf, isPlanText } from "./plan-build.ts";
import { publicPlan } from "./plan-days.ts";
import type { BuildExercise, PlanExercise } from "./plan-shape.ts";
import { buildKey, read as readPlan, weighPlan } from "./plan-weigh.ts";

export { ready } from "../grading.ts";
export type { PlanExercise } from "./plan-shape.ts";

export const kind = "plan";

/** The five mistakes as marks. */
const mistakes = offboardingMistakes.map(String);

export const schema = (): z.ZodType<PlanExercise> => {
  const change = z.record(z.string(), z.unknown());
  const task = { id: word, task: word.optional(), change: change.optional() };
  const dues = z.record(word, z.unknown()).optional();
  const piece = z.union([z.strictObject({ ...task, dues }), z.strictObject({ id: word, of: word, adds: change, dues })]);
  const shared = {
    ...{ kind: z.literal("plan"), id: word, calendar: z.custom<object>((given) => typeof given === "object" && given !== null) },
    client: z.strictObject({ type: z.enum(clientTypes), reason: z.enum(endReasons) }),
    dates: z.strictObject({ notice: z.iso.date(), end: z.iso.date() }),
    tasks: z.array(z.strictObject(task)),
  };
  const counted = z.array(z.literal([...offboardingMistakes])).min(1);
  return z.discriminatedUnion("asks", [
    z.strictObject({ ...shared, asks: z.literal("find") }),
    z.strictObject({
      ...{ ...shared, asks: z.literal("build"), pieces: z.array(piece).min(2) },
      ...{ start: z.string(), model: z.string(), mistakes: counted.optional() },
      rule: z.string().refine((id) => offboardingRules.has(id as OffboardingRuleId), "no such rule"),
    }),
  ]) as unknown as z.ZodType<PlanExercise>;
};

export function publicPart(exercise: PlanExercise): PublicExercise {
  const { id, asks } = exercise;
  const shared = { id, kind, options: [], items: [id], plan: publicPlan(exercise) };
  return asks === "find" ? { ...shared, marks: mistakes, marked: "list" } : shared;
}

/** The key of a plan whose mistakes are to be found: those that the lint finds. */
function findKey(exercise: PlanExercise): Expected {
  const faults = faultsOf(exercise, "").filter(({ mistake }) => mistake !== undefined);
  const found = mistakes.filter((one) => faults.some(({ mistake }) => String(mistake) === one));
  const [first, ...rest] = faults.map(({ rule }) => rule);
  if (first === undefined) throw new ItemMistake(exercise.id, "tasks", "the lint finds no mistake");
  return settledKey(exercise.id, marksText(found), [first, ...rest]);
}

/** What an author may have got wrong in a plan to build: its start and its model. */
function check(exercise: BuildExercise): void {
  const { id, start, model, pieces, tasks } = exercise;
  const mistake = (field: string, problem: string) => new ItemMistake(id, field, problem);
  const ids = [...tasks, ...pieces].map((one) => one.id);
  if (new Set(ids).size < ids.length) throw mistake("pieces", "an id is given twice");
  if (start && !isPlanText(exercise, start)) throw mistake("start", "pieces in their order, each with a due day where it has some");
  if (!isPlanText(exercise, model)) throw mistake("model", "pieces in their order, each with a due day where it has some");
  const [left] = faultsOf(exercise, model);
  if (left) throw mistake("model", `the lint finds ${left.code}`);
  if (!faultsOf(exercise, start).length) throw mistake("start", "nothing is wrong with it");
}

export function expected(exercise: PlanExercise, item: string): Expected | Unanswerable {
  if (item !== exercise.id) return { status: "refused", code: "unknown-item", value: item };
  if (exercise.asks === "find") return findKey(exercise);
  check(exercise);
  return buildKey(exercise);
}

export const read = (shown: PublicExercise, item: string, fields: Fields): Read =>
  shown.marks ? readMarks(shown, item, fields) : readPlan(shown, item, fields);

export const grade = (exercise: PlanExercise, item: string, answer: Partial<Answer> | undefined): Graded =>
  exercise.asks === "find" ? weighMarks(expected(exercise, item), mistakes, answer) : weighPlan(exercise, item, answer);

export const hints = (exercise: PlanExercise): readonly Hint[] =>
  exercise.asks === "find" ? marksHints(findKey(exercise), mistakes) : planHints(exercise);

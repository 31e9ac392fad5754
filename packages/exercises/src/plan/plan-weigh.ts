import { gradeOf, ready } from "../grading.ts";
import type { Answer, Expected, Fields, Graded, PublicExercise, Read } from "../shape.ts";
import { settledKey } from "../source/settled-key.ts";
import { faultsOf, isPlanText } from "./plan-build.ts";
import { type BuildExercise, pieceText } from "./plan-shape.ts";

/** The plan in a form: a box for each piece, and a field for its due day where there are some to choose from. */
export function read({ plan }: PublicExercise, item: string, fields: Fields): Read {
  const chosen = (plan?.offers ?? []).filter(({ id }) => fields(`${item}.${id}`));
  if (!chosen.length) return { status: "none" };
  const due = (id: string, dues: object) => {
    const [first] = Object.keys(dues);
    return first === undefined ? undefined : (fields(`${item}.${id}.due`) ?? first);
  };
  return { status: "answer", option: chosen.map(({ id, dues }) => pieceText(id, due(id, dues))).join(" ") };
}

/** Findings that may be left for half marks. */
export const halfFrom = 2;

/** The key of a plan to build: one without a mistake. */
export const buildKey = ({ id, model, rule }: BuildExercise): Expected => settledKey(id, model, [rule]);

/**
 * Grades a plan by its lint. Full marks where no mistake of the five is left and the plan can work, half where one or two
 * findings are left. Our assumption: the documents grade no plan.
 */
export function weighPlan(exercise: BuildExercise, item: string, answer: Partial<Answer> | undefined): Graded {
  if (item !== exercise.id) return { status: "refused", code: "unknown-item", value: item };
  if (!ready(answer)) return { status: "not-ready" };
  const { option } = answer;
  if (!isPlanText(exercise, option)) return { status: "refused", code: "unknown-option", value: option };
  const faults = faultsOf(exercise, option);
  const count = faults.length;
  const { rule, rules, ...key } = buildKey(exercise);
  const expected: Expected = { ...key, rule: faults[0]?.rule ?? rule, rules: count ? [...new Set(faults.map((one) => one.rule))] : rules };
  return gradeOf(
    expected,
    option,
    count ? { points: count > halfFrom ? 0 : 0.5, overlooks: { code: "plan-faults", facts: { count } } } : { points: 1 },
  );
}

import { gradeOf, ready } from "../grading.ts";
import type { Answer, Expected, Fields, Graded, Points, PublicExercise, Read, Told } from "../shape.ts";
import { type OrderExercise, orderText, stepsOf } from "./order-shape.ts";

/** The order in a form: each step's field holds its place, from 1. Places missing or given twice are no answer yet. */
export function read({ steps = [] }: PublicExercise, item: string, fields: Fields): Read {
  const places = steps.map((step) => fields(`${item}.${step}`) ?? "");
  if (places.every((place) => !place)) return { status: "none" };
  const order = steps.map((_, at) => steps[places.indexOf(String(at + 1))]);
  const whole = order.every((step) => step !== undefined);
  return whole ? { status: "answer", option: orderText(order as string[]) } : { status: "unread", text: places.join(" ") };
}

/** From how many steps on one out of place is a near miss. With fewer, half would be given for nearly any order. */
const halfFrom = { line: 4, circle: 5 };

/** Length of the longest run of places that rise, others between them left out. */
function longestRise(places: readonly number[]): number {
  const best: number[] = [];
  for (const [at, place] of places.entries())
    best.push(1 + Math.max(0, ...best.filter((_, before) => before < at && (places[before] as number) < place)));
  return Math.max(0, ...best);
}

const turned = <T>(list: readonly T[], by: number): T[] => [...list.slice(by), ...list.slice(0, by)];

/**
 * What an order is worth. Full marks for the order itself, of a circle for any rotation. Half where moving one step to
 * another place would make it right; two neighbours changed are that too. Our assumption: a learner who knows all links but
 * one knows more than nothing, and a finer scale could not be said in words.
 */
function pointsOf({ steps, circle }: OrderExercise, order: readonly string[]): Points {
  const places = order.map((step) => steps.indexOf(step));
  const views = circle ? places.map((_, by) => turned(places, by)) : [places];
  const rise = Math.max(...views.map(longestRise));
  if (rise === steps.length) return 1;
  return rise === steps.length - 1 && steps.length >= halfFrom[circle ? "circle" : "line"] ? 0.5 : 0;
}

/** The first link of an order that does not follow; of a line it may be its beginning. */
function brokenLink({ steps, circle }: OrderExercise, order: readonly string[]): Told {
  const [first = ""] = order;
  if (!circle && first !== steps[0]) return { code: "first-step", facts: { step: first } };
  const at = order.findIndex((step, place) => order[place + 1] !== steps[(steps.indexOf(step) + 1) % steps.length]);
  return { code: "broken-link", facts: { step: order[at] ?? "", next: order[at + 1] ?? "" } };
}

/** Whether each step of an order follows the one before it; the first of a circle follows the last. */
export function follows({ steps, circle }: OrderExercise, order: readonly string[]): readonly boolean[] {
  return order.map((step, at) => {
    const place = steps.indexOf(step);
    if (at === 0 && !circle) return place === 0;
    return order.at(at - 1) === steps.at(place - 1);
  });
}

/** The right order, of a circle from the step that an answer begins with. */
export const rightOrder = ({ steps, circle }: OrderExercise, order: readonly string[]): readonly string[] =>
  circle ? turned(steps, Math.max(0, steps.indexOf(order[0] ?? ""))) : steps;

/** The key of an ordering: the steps in their order. */
export const orderKey = ({ id, steps, rule }: OrderExercise): Expected => ({
  ...{ item: id, confidence: "settled", worth: [{ option: orderText(steps), points: 1 }] },
  ...{ rule, rules: [rule], because: [], against: [] },
});

/** Grades an order; a wrong one with the first link that does not follow. */
export function weighOrder(exercise: OrderExercise, item: string, answer: Partial<Answer> | undefined): Graded {
  if (item !== exercise.id) return { status: "refused", code: "unknown-item", value: item };
  if (!ready(answer)) return { status: "not-ready" };
  const { option } = answer;
  const order = stepsOf(option);
  const same = order.length === exercise.steps.length && exercise.steps.every((step) => order.includes(step));
  if (!same) return { status: "refused", code: "unknown-option", value: option };
  const points = pointsOf(exercise, order);
  return gradeOf(orderKey(exercise), option, points === 1 ? { points } : { points, overlooks: brokenLink(exercise, order) });
}

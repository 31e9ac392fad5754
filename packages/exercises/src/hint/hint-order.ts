import type { OrderExercise } from "../order/order-shape.ts";
import type { Hint } from "../shape.ts";

/** Hints to an order: what it begins with, and what comes after; a circle begins nowhere. */
export function orderHints({ steps, circle }: OrderExercise): readonly Hint[] {
  const link = (at: number): Hint => ({ code: "then", facts: { step: steps[at] as string, next: steps[at + 1] as string } });
  return circle ? [link(0), link(Math.floor(steps.length / 2))] : [{ code: "first", facts: { step: steps[0] as string } }, link(0)];
}

import type { Calculation } from "../number/calculation.ts";
import { calculations } from "../number/calculations.ts";
import type { NumberItem } from "../number/number-shape.ts";
import type { Hint } from "../shape.ts";

/** Hints to a number: how it is worked out, and the first step where there is one. */
export function numberHints({ asks, facts }: Pick<NumberItem, "asks" | "facts">): readonly Hint[] {
  const { first } = calculations[asks] as Calculation;
  return [{ code: `formula-${asks}` }, ...(first ? [{ code: `first-${asks}`, facts: { number: first(facts) } }] : [])];
}

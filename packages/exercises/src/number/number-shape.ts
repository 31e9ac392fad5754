import type { CalculationName } from "./calculations.ts";

/** How far off an answer may be and still be right: in the item's unit, or as a share of the value. */
export type Tolerance = { readonly absolute: number } | { readonly relative: number };

/** A question whose answer is a number. */
export interface NumberItem {
  readonly id: string;
  /** Name of the calculation that gives the key. */
  readonly asks: CalculationName;
  readonly facts: Readonly<Record<string, number>>;
  /** Id of the unit; its words are the lesson's, but for `percent`, after which a reader may write the sign. */
  readonly unit: string;
  readonly tolerance: Tolerance;
  /** Names of the calculation's wrong routes that are answered by what they overlook. */
  readonly wrong: readonly string[];
}

/** Numbers to be worked out; each item by a named calculation. */
export interface NumberExercise {
  readonly kind: "number";
  readonly id: string;
  readonly items: readonly NumberItem[];
}

/** The unit after which a per cent sign may stand. */
export const percentUnit = "percent";

import type { Calculation } from "./calculation.ts";
import { icebergCalculations } from "./calculations-iceberg.ts";
import { sampleCalculations } from "./calculations-sample.ts";
import { scoreCalculations } from "./calculations-score.ts";

export type { Calculation } from "./calculation.ts";

/** What a number can be asked for, by name. */
export const calculations = { ...icebergCalculations, ...scoreCalculations, ...sampleCalculations } satisfies Readonly<
  Record<string, Calculation>
>;
export type CalculationName = keyof typeof calculations;
export const calculationNames = Object.keys(calculations) as CalculationName[];

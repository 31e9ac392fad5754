import { checkCount, type MetricRefusal, refuse } from "../refusal.ts";
import { type Few, fewest } from "./few.ts";

/**
 * How many answers of so many clients tell what `endless` answers of endlessly many would. One answer or less stays: the
 * formula would ask for more than it takes. @internal
 */
export const counted = (endless: number, population: number): number =>
  endless <= 1 ? endless : endless / (1 + (endless - 1) / population);

/** The way back: how many answers of endlessly many tell as much; without end where all have answered. @internal */
export const weightAmong = (n: number, population: number): number =>
  n === population ? Number.POSITIVE_INFINITY : n * ((population - 1) / (population - n));

/** Refuses a population that is none, or smaller than its answers. @internal */
export const checkAmong = (n: number, population: number): MetricRefusal<"not-a-count" | "more-hits-than-cases"> | undefined =>
  checkCount(population, "population") ?? (n > population ? refuse("more-hits-than-cases", "n", n) : undefined);

/** Too few of clients who are counted: never more than there are, and none where all have answered. @internal */
export function fewAmong(few: Few | undefined, n: number, population: number): { few?: Few } {
  if (!few || n === population) return {};
  const needed = Math.min(population, Math.max(fewest, n + 1, Math.ceil(counted(few.needed, population))));
  return { few: { ...few, needed, more: needed - n } };
}

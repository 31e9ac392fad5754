import { newcombe } from "redress/metrics";
import type { Change, ChangeFacts, ScoreSample } from "./change.ts";

/** What two samples say of a change: after less before, with its interval, each as a share of 1. */
export type Compared =
  | {
      readonly status: "ok";
      readonly found: Change;
      readonly rule: string;
      readonly difference: number;
      readonly low: number;
      readonly high: number;
      /** Answers before and after. */
      readonly before: number;
      readonly after: number;
    }
  | { readonly status: "refused"; readonly code: string };

const answersOf = ({ promoters, passives, detractors }: ScoreSample): number => promoters + passives + detractors;

const findingOf = (low: number, high: number): Change => (low > 0 ? "rose" : high < 0 ? "fell" : "not-distinguishable");

function shares({ before, after }: Extract<ChangeFacts, { measure: "share" }>): Compared {
  const told = newcombe(after, before);
  if (told.status !== "ok") return { status: "refused", code: told.code };
  const { difference, low, high, few } = told;
  const found = few ? "too-few" : findingOf(low, high);
  return { status: "ok", found, rule: "metrics.difference.newcombe", difference, low, high, before: before.n, after: after.n };
}

/** Compares the two samples of an item. */
export const compared = (facts: ChangeFacts): Compared =>
  facts.measure === "share" ? shares(facts) : { status: "refused", code: "not-yet" };

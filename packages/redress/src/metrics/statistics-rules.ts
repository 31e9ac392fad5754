import type { Rule } from "../source/index.ts";

const reader = (at: string) => ({ document: "client-work-reader", at }) as const;

/** Rules by which a figure says how sure it is. */
export const statisticsRules = [
  {
    id: "metrics.interval.wilson",
    source: reader("M12"),
    standing: "assumed",
    why: "The documents name ways to ask and no way to tell how sure an answer is. Wilson's interval holds what it promises from the first answer on and never leaves 0 to 1; the plain one has no width where all agree.",
  },
  {
    id: "metrics.difference.newcombe",
    source: reader("M12"),
    standing: "assumed",
    why: "The documents compare nothing. Two intervals that overlap can still differ, so the difference has one of its own, made of Wilson's two (Newcombe 1998, method 10).",
  },
  {
    id: "metrics.few",
    source: reader("M12"),
    standing: "assumed",
    why: "The documents give figures from any number of answers. Twenty answers at a half tell a share to 20 points; fewer says almost nothing. A score runs from -1 to 1 and needs more answers for the same 20 points, so there the width counts as well. What is needed is told for 10 points to either side, the answers staying as they are.",
  },
] as const satisfies readonly Rule[];

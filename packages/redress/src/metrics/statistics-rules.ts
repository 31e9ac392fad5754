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
  {
    id: "metrics.change",
    source: reader("M12"),
    standing: "assumed",
    why: "The documents do not say when a figure has changed. We take the usual 0.05, the same 95 % as every interval on a page, so that figure and verdict never contradict each other: one comparison in twenty of what is alike will seem to have changed, and whoever makes many asks each for more. Under twenty answers one client more or less turns it round, so nothing is said.",
  },
  {
    id: "metrics.sample-size",
    source: reader("M12"),
    standing: "assumed",
    why: "The documents name ways to ask and do not say how many to ask. Cochran's formula takes the plain interval's width, which four times the answers halve; beforehand that is close enough, and once the answers are there they get their own interval. Nothing being known of the share, a half is taken, which needs the most; where all can be counted, fewer are enough.",
  },
  {
    id: "metrics.to-ask",
    source: reader("M12"),
    standing: "assumed",
    why: "The documents do not say how many to ask for an answer. We divide by the rate that is expected, which is the simplest there is; it makes up for how many keep silent and not for what they would have said, so the tools say that beside it.",
  },
  {
    id: "metrics.interval.among",
    source: reader("M12"),
    standing: "assumed",
    why: "The documents give figures without saying how many clients there are. Answers of most of them tell more than Wilson's interval for endlessly many says; counted as n (N - 1) / (N - n) answers, as the correction of the sample size does, they get the width that was planned, and none where all have answered.",
  },
  {
    id: "metrics.answers.excluded",
    source: reader("M12"),
    standing: "assumed",
    why: "The documents do not say what to do with an answer off the scale. Made to fit, it would be an answer that nobody gave; left out in silence, nobody would notice that a form is broken. So it is left out and reported.",
  },
  {
    id: "metrics.quantile",
    source: reader("M12"),
    standing: "assumed",
    why: "There are nine definitions in use (Hyndman and Fan 1996). Type 7 is that of R, of NumPy and of spreadsheets, so that whoever checks ours finds the same.",
  },
  {
    id: "metrics.bootstrap",
    source: reader("M12"),
    standing: "assumed",
    why: "The documents have no such method. Percentiles of the drawn figures, each a figure that was drawn: the smallest that enough draws do not exceed. The seed is given, so that a report is the same tomorrow.",
  },
] as const satisfies readonly Rule[];

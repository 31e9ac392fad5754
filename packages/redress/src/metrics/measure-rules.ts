import type { Rule } from "../source/index.ts";

const reader = (at: string) => ({ document: "client-work-reader", at }) as const;
const lesson = (at: string) => ({ document: "service-lesson", at }) as const;
const training = (at: string) => ({ document: "complaint-training", at }) as const;
const essay = (at: string) => ({ document: "service-essay", at }) as const;

/** Rules of what is measured, and how. */
export const measureRules = [
  { id: "metrics.outcome", source: reader("M15"), standing: "stated" },
  {
    id: "metrics.nps.categories",
    source: reader("M12"),
    standing: "assumed",
    why: "The document names the score and no scale. 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract, as in its first publication (Reichheld 2003).",
  },
  {
    id: "metrics.nps.adjusted",
    source: reader("M12"),
    standing: "assumed",
    why: "The document names the score and no interval. The adjusted one does best for few answers (Rocks 2016); the plain one has no width where all answers are of one category.",
  },
  {
    id: "metrics.csat.top-two",
    source: reader("M12"),
    standing: "assumed",
    why: "The document names surveys and no scale. The two best of five is how the share is usually reported; the mean is given beside it, since two surveys of the same share can differ in it.",
  },
  {
    id: "metrics.ces.direction",
    source: reader("M12"),
    standing: "assumed",
    why: "The document does not know this question. The newer one has seven answers and high is good, the older one five and high is bad; taken for each other they turn the result round, so five answers are refused.",
  },
  {
    id: "metrics.retention",
    source: essay("M16"),
    standing: "assumed",
    why: "The essay wants existing clients kept and gives no formula. (end - new) / start counts only clients of the start; with nobody at the start there is no share, neither none nor all.",
  },
  {
    id: "metrics.churn.compounds",
    source: essay("M16"),
    standing: "derived",
    why: "A client who has left cannot leave again: each month loses its share of those still there. Five per cent a month are 46 % in a year, not 60.",
  },
  {
    id: "metrics.repeat-purchase",
    source: lesson("M13"),
    standing: "assumed",
    why: "The lesson counts repeat purchases among the benefits and does not say how to measure them. Two orders or more, of those with one or more, in the same period: who never ordered is no client yet.",
  },
  {
    id: "metrics.reactivation",
    source: essay("M16"),
    standing: "assumed",
    why: "The essay's third pillar is to win the dissatisfied back, without a measure. Those who came back, of those who had gone; when somebody counts as gone is for the user to set.",
  },
  {
    id: "metrics.revenue.both",
    source: lesson("M13"),
    standing: "assumed",
    why: "The lesson counts cross-selling among the benefits. What the kept clients buy more can hide that others leave, so net and gross are never given apart, and from accounts the share of lost ones as well.",
  },
  {
    id: "metrics.lifetime",
    source: lesson("M13"),
    standing: "assumed",
    why: "The lesson wants the cost of client migration to fall. 1 / churn is the mean only while every client is as likely to leave in every period; clients are not, so it is a rule of thumb and says so.",
  },
  {
    id: "metrics.customer-value.conventions",
    source: training("M5"),
    standing: "assumed",
    why: "The documents compare winning with keeping and do not say what a client is worth. Two formulas are in use that differ in when the first margin comes; on 80 % retention and 10 % discount by 37.5 %. So the convention is always named.",
  },
  {
    id: "metrics.survival.open-cases",
    source: reader("M15"),
    standing: "derived",
    why: "The outcome is how long clients wait. Those whose case is still open wait longest; a mean of the closed ones leaves them out, and improves when hard cases are not closed.",
  },
] as const satisfies readonly Rule[];

import type { Rule } from "../source/index.ts";

const reader = (at: string) => ({ document: "client-work-reader", at }) as const;
const lesson = (at: string) => ({ document: "service-lesson", at }) as const;
const essay = (at: string) => ({ document: "service-essay", at }) as const;

/** Rules of practice that are no entries of a list. */
export const decisionRules = [
  {
    id: "practice.signs",
    source: reader("P1"),
    standing: "assumed",
    why: "The documents name what is in a list, and leave to the reader what shows it at work. Which deed of the day shows which entry is ours.",
  },
  { id: "practice.questions", source: reader("P17"), standing: "stated" },
  { id: "practice.balance.both", source: essay("P12"), standing: "stated" },
  {
    id: "practice.balance.given-away",
    source: essay("P12"),
    standing: "derived",
    why: "Stated: both sides benefit. Where only the client does, the company gives itself up (M16).",
  },
  {
    id: "practice.balance.taken",
    source: essay("P12"),
    standing: "derived",
    why: "Stated: both sides benefit. Where only the company does, the client has paid for it.",
  },
  { id: "practice.balance.wasted", source: essay("P12"), standing: "derived", why: "What remains where neither side benefits." },
  { id: "practice.gesture.saving", source: essay("M17"), standing: "stated" },
  {
    id: "practice.gesture.attention",
    source: essay("M17"),
    standing: "derived",
    why: "The essay lets the discount win over the card, because it is what the client really expects. A client who expects to be thought of is the other case of the same rule.",
  },
  { id: "practice.technology.no-problem", source: reader("X5"), standing: "stated" },
  { id: "practice.technology.own-tool", source: reader("X2"), standing: "stated" },
  { id: "practice.technology.solves", source: reader("X5"), standing: "stated" },
  { id: "practice.turnover.all", source: lesson("M14"), standing: "stated" },
  ...(["service", "quality", "price", "distribution"] as const).map((missing) => ({
    ...({ id: `practice.turnover.${missing}`, source: lesson("M14"), standing: "derived" } as const),
    why: "Stated: satisfaction brings turnover only where service completes quality, price and distribution. So one that is missing is enough to break it.",
  })),
  {
    id: "practice.raci.accountable",
    source: reader("X3"),
    standing: "derived",
    why: "The Polish text prints one word for the first two roles. Who does it and who answers for it are meant, and for one task exactly one answers.",
  },
  {
    id: "practice.raci.responsible",
    source: reader("X3"),
    standing: "derived",
    why: "The first role is who does the task; a task that nobody does is only a wish.",
  },
  {
    id: "practice.objective.reach",
    source: reader("X2"),
    standing: "assumed",
    why: "The document has objectives documented at intervals from six months to five years. We read: each has a day, that near at least and that far at most, both ends included.",
  },
] as const satisfies readonly Rule[];

/** Id of a rule of practice that is no entry of a list. */
export type PracticeDecisionRuleId = (typeof decisionRules)[number]["id"];

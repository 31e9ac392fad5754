/** The practice room, worked by hand from the documents. */

/** The eight steps, whose first letters the Polish text translated away (X2). */
export const oppositeLetters = "OPPOSITE";
/** The stages of work with a client in their order (P1). */
export const journeyInOrder = ["acquisition", "sale", "service", "retention", "feedback", "relationship"] as const;

/** How many entries each list of the documents has. */
export const listSizes = {
  ...{ principle: 7, service: 2, way: 4, system: 3, phase: 3, benefit: 8, attitude: 2, skill: 7, reaction: 3 },
  ...{ journey: 6, want: 5, "key-client": 4, "long-term": 4, pillar: 3, acquisition: 5, "finding-out": 5 },
  ...{ competency: 3, opposite: 8, insight: 4, culture: 3 },
  parting: 6,
} as const;

export const belongsCases = [
  {
    list: "principle",
    sign: "hard-cases-to-experts",
    entry: "team",
    at: "P4",
    why: "Supporting as a team: hard technical cases go to experts.",
  },
  { list: "principle", sign: "collects-ideas", entry: "listen", at: "P4", why: "Listening is a source of innovation." },
  {
    list: "service",
    sign: "complaint-handling",
    entry: "sales",
    at: "P6",
    why: "Sales service: information, delivery, complaint handling.",
  },
  { list: "way", sign: "help-button", entry: "online", at: "P7", why: "Online: mail, chat, help button." },
  { list: "competency", sign: "decides-on-incomplete-data", entry: "act", at: "X1", why: "Focus on action: decide on incomplete data." },
  { list: "opposite", sign: "research-into-action", entry: "insights", at: "X2", why: "Research is of little worth until it is acted on." },
  { list: "parting", sign: "began-again-after-a-year", entry: "restart", at: "O2", why: "A chance to begin the work again." },
  { list: "want", sign: "solved-the-same-day", entry: "same-day", at: "X7", why: "Contact, and a solution the same day." },
] as const;

const yes = "yes";
const no = "no";
export const tableCases = [
  { id: "both-gain", table: "balance", facts: { clientGains: yes, companyGains: yes }, outcome: "both", at: "P12" },
  { id: "client-only", table: "balance", facts: { clientGains: yes, companyGains: no }, outcome: "given-away", at: "P12" },
  { id: "company-only", table: "balance", facts: { clientGains: no, companyGains: yes }, outcome: "taken", at: "P12" },
  { id: "nobody-gains", table: "balance", facts: { clientGains: no, companyGains: no }, outcome: "wasted", at: "P12" },
  { id: "wants-to-save", table: "gesture", facts: { expects: "saving" }, outcome: "discount", at: "M17" },
  { id: "wants-attention", table: "gesture", facts: { expects: "attention" }, outcome: "card", at: "M17" },
  { id: "nobody-asked", table: "gesture", facts: {}, outcome: "ask", at: "M17" },
  { id: "shiny", table: "technology", facts: { solvesProblem: no }, outcome: "leave", at: "X5" },
  { id: "have-it", table: "technology", facts: { solvesProblem: yes, ownToolCould: yes }, outcome: "update", at: "X2" },
  { id: "needed", table: "technology", facts: { solvesProblem: yes, ownToolCould: no }, outcome: "choose", at: "X5" },
  { id: "which-problem", table: "technology", facts: {}, outcome: "ask", at: "X5" },
  {
    ...{ id: "all-four", table: "turnover", outcome: "can-grow", at: "M14" },
    facts: { service: yes, quality: yes, price: yes, distribution: yes },
  },
  { id: "dear", table: "turnover", facts: { service: yes, quality: yes, price: no }, outcome: "does-not-carry", at: "M14" },
  { id: "nowhere-to-buy", table: "turnover", facts: { distribution: no }, outcome: "does-not-carry", at: "M14" },
  { id: "rest-not-known", table: "turnover", facts: { service: yes, quality: yes, price: yes }, outcome: "ask", at: "M14" },
] as const;

export const reactionCases = [
  { facts: { phase: "in-development" }, outcome: "acknowledge", at: "P5" },
  { facts: { phase: "online" }, outcome: "minutes", at: "P5" },
  { facts: {}, outcome: "ask", at: "P5" },
] as const;

export const raciCases = [
  { id: "whole", at: "X3", row: { responsible: "clerk", accountable: "head" }, codes: [], why: "One does it, one answers for it." },
  {
    ...{ id: "one-is-both", at: "X3", row: { responsible: "head", accountable: "head" }, codes: [] },
    why: "The same role may do it and answer for it.",
  },
  {
    ...{ id: "two-answer", at: "X3", row: { responsible: "clerk", accountable: ["head", "sales"] }, codes: ["several-accountable"] },
    why: "Exactly one answers for a task.",
  },
  {
    ...{ id: "same-twice", at: "X3", row: { responsible: "clerk", accountable: ["head", "head"] }, codes: [] },
    why: "The same role written twice is one.",
  },
  {
    ...{ id: "nobody-answers", at: "X3", row: { responsible: ["clerk", "sales"], consulted: ["it"] }, codes: ["nobody-accountable"] },
    why: "Several may do it, and still one has to answer.",
  },
  { id: "nobody-does", at: "X3", row: { accountable: "head", informed: "all" }, codes: ["nobody-responsible"], why: "Nobody does it." },
  {
    ...{ id: "empty", at: "X3", row: { responsible: " ", accountable: [] }, codes: ["nobody-responsible", "nobody-accountable"] },
    why: "A blank is nobody.",
  },
] as const;

export const objectiveCases = [
  { months: 5, reach: "too-near" },
  { months: 6, reach: "in-range" },
  { months: 36, reach: "in-range" },
  { months: 60, reach: "in-range" },
  { months: 61, reach: "too-far" },
] as const;

/** The improvement stage after the client has the answer (C33). */
export const improvementInOrder = ["nonconformity-recorded", "cause-recorded", "measure-agreed", "measure-verified"] as const;

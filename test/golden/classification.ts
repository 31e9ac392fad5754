import type { ComplaintFacts } from "redress/complaint";

/** A contact classified by hand. Only the classes named are checked. */
export interface Classified {
  readonly id: string;
  readonly at: string;
  readonly facts: ComplaintFacts;
  readonly expect: {
    readonly kind?: string;
    readonly origin?: string;
    readonly validity?: string;
    readonly importance?: string;
  };
  readonly why: string;
}

const complaint = { dissatisfied: "yes" } as const;

/** `open` stands for a class that the facts do not settle. */
export const classified: readonly Classified[] = [
  {
    id: "kind-mild",
    at: "C1",
    facts: { dissatisfied: "yes" },
    expect: { kind: "complaint" },
    why: "Any expression of dissatisfaction, not only extreme indignation.",
  },
  {
    id: "kind-objection",
    at: "C4",
    facts: { dissatisfied: "no", objecting: "yes" },
    expect: { kind: "objection" },
    why: "A defence against discussing a purchase, without dissatisfaction.",
  },
  {
    id: "kind-objection-dissatisfied",
    at: "K19",
    facts: { dissatisfied: "yes", objecting: "yes" },
    expect: { kind: "complaint" },
    why: "Both hold; the complaint would be lost if it were filed as a sale.",
  },
  {
    id: "kind-interest",
    at: "C4",
    facts: { dissatisfied: "no", objecting: "no", buying: "yes" },
    expect: { kind: "interest" },
    why: "Aims at buying.",
  },
  {
    id: "kind-request",
    at: "C4",
    facts: { dissatisfied: "no", objecting: "no", buying: "no", resolving: "yes" },
    expect: { kind: "request" },
    why: "Asks to resolve a situation; neither interest nor complaint.",
  },
  {
    id: "kind-suggestion-form",
    at: "C24",
    facts: { dissatisfied: "no", objecting: "no", buying: "no", resolving: "no", suggesting: "yes" },
    expect: { kind: "suggestion" },
    why: "One of the three kinds of the review form.",
  },
  {
    id: "kind-thanks-form",
    at: "C24",
    facts: { dissatisfied: "no", objecting: "no", buying: "no", resolving: "no", suggesting: "no", thanking: "yes" },
    expect: { kind: "thanks" },
    why: "One of the three kinds of the review form.",
  },
  {
    id: "kind-suggestion-unknown-mood",
    at: "C1",
    facts: { suggesting: "yes" },
    expect: { kind: "open" },
    why: "Whether the client is dissatisfied is not said, and that alone would make it a complaint.",
  },
  {
    id: "origin-client",
    at: "C19",
    facts: { ...complaint, reporter: "client" },
    expect: { origin: "external" },
    why: "A client complains.",
  },
  {
    id: "origin-department",
    at: "C19",
    facts: { ...complaint, reporter: "colleague", about: "other-department" },
    expect: { origin: "internal" },
    why: "One department about another.",
  },
  {
    id: "origin-unaware",
    at: "C19",
    facts: { ...complaint, clientKnows: "no" },
    expect: { origin: "internal" },
    why: "The client cannot complain of what he does not know.",
  },
  {
    id: "origin-open",
    at: "C19",
    facts: { ...complaint, visibleTo: "both" },
    expect: { origin: "open" },
    why: "Either side could have reported it.",
  },
  {
    id: "validity-company",
    at: "C14",
    facts: { ...complaint, fault: "company", content: "fault-report" },
    expect: { validity: "justified" },
    why: "Fault of the company.",
  },
  {
    id: "validity-client",
    at: "C14",
    facts: { ...complaint, fault: "client", content: "fault-report" },
    expect: { validity: "unjustified" },
    why: "Fault of the client.",
  },
  {
    id: "validity-shared",
    at: "C14",
    facts: { ...complaint, fault: "shared", content: "fault-report" },
    expect: { validity: "partly-justified" },
    why: "Fault of both.",
  },
  {
    id: "validity-unestablished",
    at: "C14",
    facts: { ...complaint, fault: "unestablished", content: "fault-report" },
    expect: { validity: "partly-justified" },
    why: "The cause cannot be established.",
  },
  {
    id: "validity-not-yet-known",
    at: "C14",
    facts: { ...complaint, content: "fault-report" },
    expect: { validity: "open" },
    why: "Not yet known is not the same as not to be established.",
  },
  {
    id: "validity-opinion-own-fault",
    at: "K12b",
    facts: { ...complaint, fault: "company", content: "opinion" },
    expect: { validity: "justified" },
    why: "Two rows of the documents hit; an established fault cannot be talked away.",
  },
  {
    id: "validity-opinion-no-cause",
    at: "K12b",
    facts: { ...complaint, fault: "unestablished", content: "opinion" },
    expect: { validity: "unjustified" },
    why: "Two rows of the documents hit; an opinion names nothing whose cause could be sought.",
  },
  {
    id: "validity-nobody",
    at: "K12b",
    facts: { ...complaint, fault: "nobody", content: "fault-report" },
    expect: { validity: "unjustified" },
    why: "No row of the documents hits; there is no fault of the company.",
  },
  {
    id: "importance-breach-loss",
    at: "C15",
    facts: { ...complaint, breach: "yes", loss: "yes" },
    expect: { importance: "high" },
    why: "Terms materially broken, and losses if the reaction is late.",
  },
  {
    id: "importance-breach-loss-unreachable",
    at: "K12",
    facts: { ...complaint, breach: "yes", loss: "yes", unreachable: "yes" },
    expect: { importance: "high" },
    why: "Two rows hit; the loss does not wait for the client to answer.",
  },
  {
    id: "importance-sign-factor",
    at: "K12",
    facts: { ...complaint, breach: "yes", loss: "no", churnRisk: "yes", unreachable: "no", noCorrection: "no" },
    expect: { importance: "high" },
    why: "One main sign, and a factor that weighs.",
  },
  {
    id: "importance-sign-factor-no-correction",
    at: "K12",
    facts: { ...complaint, breach: "yes", loss: "no", churnRisk: "yes", unreachable: "no", noCorrection: "yes" },
    expect: { importance: "ordinary" },
    why: "Two rows hit; a client who requires nothing sets no pace.",
  },
  {
    id: "importance-gap",
    at: "K12",
    facts: {
      ...complaint,
      breach: "no",
      loss: "no",
      longstanding: "no",
      regular: "no",
      churnRisk: "no",
      demandsFast: "no",
      unreachable: "no",
      noCorrection: "no",
    },
    expect: { importance: "ordinary" },
    why: "No row of the documents hits; ordinary by default.",
  },
  {
    id: "importance-factors-alone",
    at: "K12",
    facts: {
      ...complaint,
      breach: "no",
      loss: "no",
      longstanding: "yes",
      regular: "yes",
      churnRisk: "yes",
      demandsFast: "yes",
      unreachable: "no",
      noCorrection: "no",
    },
    expect: { importance: "ordinary" },
    why: "Factors weigh beside a main sign, not without one.",
  },
  {
    id: "importance-unknown",
    at: "C15",
    facts: { ...complaint },
    expect: { importance: "open" },
    why: "Nothing is known of contract or losses.",
  },
];

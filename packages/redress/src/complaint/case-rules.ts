import type { Rule } from "../source/index.ts";

const training = (at: string) => ({ document: "complaint-training", at }) as const;

/** Rules by which a case is kept, handled and audited. */
export const caseRules = [
  {
    id: "complaint.case.registered-first",
    source: training("C2"),
    standing: "derived",
    why: "Stated: registered at once when it arrives. So nothing in the log of a case can stand before its registration.",
  },
  {
    id: "complaint.case.append-only",
    source: training("C29"),
    standing: "assumed",
    why: "The forms keep a history of work and of responsible persons, and say nothing of mistakes. A log that others rely on cannot be edited, so a mistake is voided by a later event and stays readable.",
  },
  { id: "complaint.case.claim-basis", source: training("C30"), standing: "stated" },
  {
    id: "complaint.case.contact-apart",
    source: training("K8"),
    standing: "derived",
    why: "The documents use contact, complaint and claim for one another, but their forms are two, linked by the basis: a contact of the kind complaint, and the claim opened from it. Each is closed by itself.",
  },
  {
    id: "complaint.case.internal-filing",
    source: training("C30"),
    standing: "derived",
    why: "Stated that internal complaints are filed another way, not how. So a claim says of which origin it is, and must agree with the origin that was decided.",
  },
  { id: "complaint.case.corrections", source: training("C29"), standing: "stated" },
  {
    id: "complaint.case.pause-ends",
    source: training("C15"),
    standing: "assumed",
    why: "The documents know complaints whose correction is impossible for now, and no rule for pausing. A pause that outlives its case would count time in which nothing was waited for.",
  },
  {
    id: "complaint.case.reopened-asks-again",
    source: training("C17"),
    standing: "derived",
    why: "Satisfaction is with the solution offered. A reopened case has no solution yet, so what the client said of the last one no longer answers.",
  },
  {
    id: "complaint.case.merged",
    source: training("C29"),
    standing: "assumed",
    why: "The documents list all complaints of a client and do not speak of merging. Two logs for one matter would be counted twice, so the merged one ends for good and names the other.",
  },
  {
    id: "complaint.case.improvement-apart",
    source: training("C33"),
    standing: "derived",
    why: "Stated: improvements are a second large stage, without deadlines. The client's answer does not wait for them, so they go on after the claim is closed.",
  },
  {
    id: "complaint.case.improvement-order",
    source: training("C33"),
    standing: "derived",
    why: "Stated: analysis, then improvements worked out, then carried out. What is analysed has to be recorded before, and a measure nobody checked is not known to work, as with a correction.",
  },
  { id: "complaint.case.satisfaction-apart", source: training("C18"), standing: "stated" },
  {
    id: "complaint.case.observed-over-stated",
    source: training("C16"),
    standing: "derived",
    why: "Loyal means that the client keeps working with the company. What he did is that; what he said at closing announces it. The basis is always named.",
  },
  {
    id: "complaint.case.contact-before-closing",
    source: training("C37"),
    standing: "derived",
    why: "Two of the five actions are calls to the client, so a complaint closed with none was not handled. Held for external complaints: an internal one may concern a client who does not know.",
  },
  {
    id: "complaint.case.automatic-is-no-contact",
    source: training("C34"),
    standing: "assumed",
    why: "The documents do not mention automatic messages. The first contact is about the claim, after somebody took it up, and a machine has taken up nothing.",
  },
  {
    id: "complaint.case.claim-asked",
    source: training("C45"),
    standing: "derived",
    why: "The sample contact is closed in the second of its registration, and the document does not say whether a claim was opened. The log of the contact cannot tell either, so it is asked.",
  },
  {
    id: "complaint.case.verified-before-closing",
    source: training("C34"),
    standing: "derived",
    why: "Checking that the solution works is a stage before the handing over for closing.",
  },
  {
    id: "complaint.case.verified-by-another",
    source: training("C34"),
    standing: "assumed",
    why: "The documents name the check and not the checker. Whoever did the work sees in it what he meant to do.",
  },
  { id: "complaint.action.check-belonging", source: training("C37"), standing: "stated" },
  { id: "complaint.action.gather-information", source: training("C37"), standing: "stated" },
  { id: "complaint.action.determine-validity", source: training("C37"), standing: "stated" },
  { id: "complaint.action.offer-solution", source: training("C37"), standing: "stated" },
  { id: "complaint.action.confirm-with-client", source: training("C37"), standing: "stated" },
  { id: "complaint.role.process", source: training("C38"), standing: "stated" },
  { id: "complaint.role.department", source: training("C38"), standing: "stated" },
  { id: "complaint.owner.each-department", source: training("C39"), standing: "stated" },
  {
    id: "complaint.owner.one",
    source: training("C39"),
    standing: "assumed",
    why: "The register lists one person a row, while the text speaks of employees in the plural. With two owners each may wait for the other.",
  },
] as const satisfies readonly Rule[];

/** Id of a rule about cases, their owners and roles. */
export type CaseRuleId = (typeof caseRules)[number]["id"];

import type { Rule } from "../source/index.ts";

const training = (at: string) => ({ document: "complaint-training", at }) as const;

/** Rules by which complaints are taken in: what is asked, where it comes from, who enters it, what is said. */
export const registrationRules = [
  {
    id: "complaint.registration.at-once",
    source: training("K20"),
    standing: "derived",
    why: "One place says at once on arrival, another at once on ending the dialogue. Read as one: a complaint counts as received when it arrives, and is entered by the end of the dialogue in which it came; what came without a dialogue, on arrival.",
  },
  { id: "complaint.registration.call-is-enough", source: training("C3"), standing: "stated" },
  { id: "complaint.registration.asked", source: training("C27"), standing: "stated" },
  {
    id: "complaint.registration.heard-first",
    source: training("C6"),
    standing: "derived",
    why: "The documents' list begins with the organisation. They also say to weaken the emotion first, and nobody feels heard who is asked for his employer before he has told what happened.",
  },
  {
    id: "complaint.registration.later",
    source: training("C27"),
    standing: "assumed",
    why: "The documents ask for product and works as fully as possible, and for registering at once. Who complains, how to reach him and when it happened cannot be done without; the rest is completed while the complaint is looked into.",
  },
  {
    id: "complaint.registration.not-given",
    source: training("C2"),
    standing: "assumed",
    why: "The documents say what to ask, not what to do without an answer. Private persons have no organisation, and clients need not know the engineer. A detail that was asked for and not given must not keep a complaint from being registered.",
  },
  {
    id: "complaint.registration.real-day",
    source: training("C27"),
    standing: "derived",
    why: "The date of a situation that has occurred: a day that exists, and not after today.",
  },
  { id: "complaint.registration.acknowledged", source: training("C32"), standing: "stated" },
  { id: "complaint.registration.claim-basis", source: training("C30"), standing: "stated" },
  { id: "complaint.registrar.self", source: training("C31"), standing: "stated" },
  {
    id: "complaint.registrar.department-owner",
    source: training("C31"),
    standing: "derived",
    why: "Stated: to the department's complaints person, or to quality management. Where the department has somebody, he comes first, since he will handle it; quality management may be written to all the same.",
  },
  {
    id: "complaint.registrar.quality-management",
    source: training("C31"),
    standing: "derived",
    why: "Stated as the other way of handing over. It is the only one left where the department has nobody.",
  },
  {
    id: "complaint.kind.relabel-dissatisfied",
    source: training("K6"),
    standing: "derived",
    why: "A suggestion or a question can be unjustified as a complaint and still be one by its dissatisfaction. Only without any can it be called something else.",
  },
  { id: "complaint.channel.oral", source: training("C21"), standing: "stated" },
  { id: "complaint.channel.written", source: training("C22"), standing: "stated" },
  {
    id: "complaint.channel.ordering-site",
    source: training("K7"),
    standing: "assumed",
    why: "The documents list an ordering site among the oral channels. What somebody types while ordering is in writing, and there is no dialogue whose end could be waited for; we take the list for a slip.",
  },
  { id: "complaint.form.review", source: training("C24"), standing: "stated" },
  {
    id: "complaint.form.ticked",
    source: training("C24"),
    standing: "derived",
    why: "Whoever chooses complaint says that he is dissatisfied. Whoever chooses thanks or suggestion does not say that he is not.",
  },
  {
    id: "complaint.form.not-ticked",
    source: training("C24"),
    standing: "assumed",
    why: "The form offers one choice of three. We infer that whoever chose thanks or suggestion wants neither to buy nor to have something resolved, so that one question is left: whether he is dissatisfied.",
  },
  { id: "complaint.form.manager-rating", source: training("C25"), standing: "stated" },
  { id: "complaint.form.delivery-rating", source: training("C26"), standing: "stated" },
  {
    id: "complaint.form.delivery-scale",
    source: training("C26"),
    standing: "assumed",
    why: "The documents show the form without its scale. We take the five points of the other rating.",
  },
  {
    id: "complaint.form.low-rating",
    source: training("C25"),
    standing: "assumed",
    why: "The documents do not say that a low rating is a complaint. A number is hardly an expression of dissatisfaction with something, and some read the scale the other way round; a 1 or 2 raises the question, and a person answers it.",
  },
  {
    id: "complaint.form.comment",
    source: training("C1"),
    standing: "derived",
    why: "Any expression of dissatisfaction is a complaint, also under a good rating. No rule of ours reads free text, so a comment has to be read by a person.",
  },
] as const satisfies readonly Rule[];

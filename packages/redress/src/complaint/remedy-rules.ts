import type { Rule } from "../source/index.ts";

const training = (at: string) => ({ document: "complaint-training", at }) as const;

/** Rules by which trust is restored: remedies, answers without blame, apology. */
export const remedyRules = [
  { id: "complaint.remedy.more-than-lost", source: training("C40"), standing: "stated" },
  { id: "complaint.remedy.compensations", source: training("C41"), standing: "stated" },
  {
    id: "complaint.remedy.in-money",
    source: training("C40"),
    standing: "derived",
    why: "More can be told only of what has one measure. Money is compared with money; an apology and a guarantee are listed apart, and a gift without a stated value leaves the answer unknown.",
  },
  {
    id: "complaint.remedy.coupon",
    source: training("C41"),
    standing: "assumed",
    why: "The documents count a coupon among the compensations without a word on its worth. We count its face value and name the sum apart, since a client who leaves never has it.",
  },
  {
    id: "complaint.answer.accept",
    source: training("C14"),
    standing: "derived",
    why: "A fault of the company makes a complaint justified, a shared one partly. What is ours we accept; the answer says which part.",
  },
  {
    id: "complaint.answer.offer-without-accepting",
    source: training("K4"),
    standing: "assumed",
    why: "The documents know no redress without blame. The British rules for financial firms do (FCA Handbook, DISP 1.6.2R (1)(b)): redress may be offered without accepting the complaint.",
  },
  {
    id: "complaint.answer.reject",
    source: training("C14"),
    standing: "assumed",
    why: "The documents do not say how an unjustified complaint is answered. As in DISP 1.6.2R (1)(c), it is rejected with reasons. Where the cause could not be established the complaint stays partly justified on record, and this is the reason given.",
  },
  { id: "complaint.apology.empathy", source: training("T2"), standing: "stated" },
  {
    id: "complaint.apology.problem",
    source: { document: "client-work-reader", at: "T9" },
    standing: "derived",
    why: "The reader says to admit the problem, the training neither to admit nor to deny liability. Both hold: that there is a problem is a fact, and says nothing of who answers for it.",
  },
  { id: "complaint.apology.fault", source: training("T1"), standing: "stated" },
  {
    id: "complaint.apology.cautious",
    source: training("K4"),
    standing: "assumed",
    why: "What an apology admits is a matter of law, and the documents name none. Where we know no law that protects it, an apology for a fault waits until the fault is evident.",
  },
  {
    id: "complaint.apology.no-admission",
    source: training("K4"),
    standing: "derived",
    why: "The reason for waiting is the fear of admitting. Where the law says that an apology of itself admits nothing, the reason falls away, and an apology may be given earlier.",
  },
  { id: "complaint.apology.liability", source: training("T2"), standing: "stated" },
] as const satisfies readonly Rule[];

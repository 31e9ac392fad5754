import { importance, validity } from "redress/complaint";

/** The document's rows on importance, the comma between its two signs read as “and” (C15, K12). */
export const statedImportance = {
  ...{ id: "complaint.importance", inputs: importance.spec.inputs, outcomes: importance.spec.outcomes },
  rows: [
    { rule: "high", when: { breach: "yes", loss: "yes" }, outcome: "high" },
    { rule: "unreachable", when: { unreachable: "yes" }, outcome: "ordinary" },
    { rule: "no-correction", when: { noCorrection: "yes" }, outcome: "ordinary" },
  ],
} as const;

/** The document's rows on justification; the two of “partly” stand apart, so that each can be ranked (C14, K12b). */
export const statedValidity = {
  ...{ id: "complaint.validity", inputs: validity.spec.inputs, outcomes: validity.spec.outcomes },
  rows: [
    { rule: "company", when: { fault: "company" }, outcome: "justified" },
    { rule: "client", when: { fault: "client" }, outcome: "unjustified" },
    { rule: "wording", when: { content: ["suggestion", "information-request", "opinion"] }, outcome: "unjustified" },
    { rule: "shared", when: { fault: "shared" }, outcome: "partly-justified" },
    { rule: "unestablished", when: { fault: "unestablished" }, outcome: "partly-justified" },
  ],
} as const;

import { defineExercise } from "@redress/exercises";
import { statedImportance, statedValidity } from "./stated-tables.ts";

const validities = [
  { id: "justified", supposes: { fault: "company" } },
  { id: "partly-justified", supposes: { fault: "shared" } },
  { id: "unjustified", supposes: { fault: "client" } },
  { id: "ask" },
] as const;

/** The case that opens the lesson: the inquiry has not begun (C14). */
export const lostOrders = defineExercise({
  ...{ kind: "choice", id: "lost-orders", table: "validity", options: validities, facts: { content: "fault-report" } },
});

const kept = { established: "yes", contract: "no", technology: "no", expectation: "no", clientOrder: "no" } as const;

/** With whom the fault lies, and what “cannot be established” is (C14, K13). */
export const whoseFault = defineExercise({
  ...{ kind: "sort", id: "whose-fault", table: "fault" },
  options: [...["company", "client", "shared", "nobody", "unestablished"].map((id) => ({ id })), { id: "ask" }],
  items: [
    { id: "skipped-test", facts: { ...kept, technology: "yes" } },
    { id: "lilies-said", facts: { ...kept, expectation: "yes" } },
    { id: "gate-locked", facts: { ...kept, clientOrder: "yes" } },
    { id: "two-mistakes", facts: { ...kept, contract: "yes", clientOrder: "yes" } },
    { id: "storm", facts: kept },
    { id: "log-overwritten", facts: { ...kept, established: "no" } },
    { id: "engineer-looks", facts: {} },
  ],
});

/** The document's table on justification, to be repaired (C14, K12b). */
export const validityTable = defineExercise({
  ...{ kind: "table", id: "validity-table", stated: statedValidity, added: "fault", rule: "complaint.validity.nobody" },
  model:
    "over.company.wording=company over.wording.shared=shared over.wording.unestablished=wording added.value=nobody added.outcome=unjustified",
});

const calm = {
  ...{ breach: "no", loss: "no", longstanding: "no", regular: "no", churnRisk: "no", demandsFast: "no" },
  ...{ unreachable: "no", noCorrection: "no" },
} as const;

/** How important: signs, factors, reasons to wait (C15, K5, K12). */
export const howImportant = defineExercise({
  ...{ kind: "sort", id: "how-important", table: "importance" },
  options: [
    { id: "high", supposes: { breach: "yes", loss: "yes" } },
    { id: "ordinary", supposes: { breach: "no", loss: "no" } },
    { id: "ask" },
  ],
  items: [
    { id: "payroll", facts: { ...calm, breach: "yes", loss: "yes" } },
    { id: "loud-voice", facts: { ...calm, demandsFast: "yes", longstanding: "yes" } },
    { id: "old-client", facts: { ...calm, breach: "yes", longstanding: "yes" } },
    { id: "on-a-ship", facts: { ...calm, breach: "yes", regular: "yes", unreachable: "yes" } },
    { id: "medium-form", facts: calm },
    { id: "school-lift", facts: { ...calm, breach: "yes", loss: "unknown" } },
  ],
});

/** The document's table on importance, to be repaired (C15, K12). */
export const importanceTable = defineExercise({
  ...{ kind: "table", id: "importance-table", stated: statedImportance, rule: "complaint.importance.otherwise" },
  model: "over.high.unreachable=high over.high.no-correction=high fallback=ordinary",
});

/** A suggestion with a fault behind it: the closing item takes up the kinds of contact (C1, K6). */
export const politeProposal = defineExercise({
  ...{ kind: "choice", id: "polite-proposal", table: "validity", facts: { fault: "company", content: "suggestion" } },
  options: [{ id: "justified" }, { id: "partly-justified" }, { id: "unjustified" }],
});

/** Other inquiries each time (C14). */
export const moreInquiries = defineExercise({ kind: "generated", id: "more-inquiries", generator: "fault", count: 3 });

/** From what an inquiry found to the judgement, each time another (C14). */
export const moreJudgements = defineExercise({ kind: "generated", id: "more-judgements", generator: "validity", count: 3 });

/** Other signs and factors each time (C15). */
export const moreWeighing = defineExercise({ kind: "generated", id: "more-weighing", generator: "importance", count: 3 });

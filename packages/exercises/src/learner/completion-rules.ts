import { defineRecords } from "redress/source";

/** When a course counts as completed. Ours: the documents train, and say nothing of passing. */
export const completionRules = /* @__PURE__ */ defineRecords([
  {
    id: "training.completion.first-answers",
    source: { document: "complaint-training", at: "E2" },
    standing: "assumed",
    why: "The documents give exercises and no pass mark. All items, so that nothing is left out; first answers, since later ones have read the feedback; four in five, the usual mark of workplace courses, which still leaves room for what the statements leave open.",
  },
]);

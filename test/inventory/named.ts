import type { InventoryNumber } from "../../lessons/inventory.ts";

/** What carries a number and cannot be found by reading records, docstrings and tests; or why nothing carries it. */
interface Named {
  /** Ids of rules that are cited by the number above it. */
  readonly rules?: readonly string[];
  /** Ids of exercises, or of what a learner writes for himself. */
  readonly exercises?: readonly string[];
  readonly reason?: string;
}

/** By number. A reason is refused where something carries the number, an id where there is none such. */
export const named: Readonly<Partial<Record<InventoryNumber, Named>>> = {
  C4a: { rules: ["complaint.kind.objection"] },
  C4b: { rules: ["complaint.kind.request"] },
  C4c: { rules: ["complaint.kind.interest"] },
  C4d: { rules: ["complaint.kind.dissatisfied"] },
  C5: { exercises: ["one-of-each"] },
  C20: { reason: "The document names two charts and prints no figures of them. There is nothing to carry over." },
  T5: { rules: ["dialogue.move.admit-problem"] },
  O18: {
    reason:
      "Names of functions in one vendor’s tool. What they do for a client is in the plan’s tasks; a plan is written out for any tool.",
  },
  P3: { reason: "The document only links to a film; the list is not in it, and is not made up." },
  P9: { reason: "A title page: aims, duration and a motto without a claim. Each lesson here has aims of its own." },
  "X2.1": { rules: ["practice.opposite.orientation"] },
  "X2.2": { rules: ["practice.opposite.people"] },
  "X2.3": { rules: ["practice.opposite.processes"] },
  "X2.4": { rules: ["practice.opposite.objectives"] },
  "X2.5": { rules: ["practice.opposite.structure"] },
  "X2.6": { rules: ["practice.opposite.insights"] },
  "X2.7": { rules: ["practice.opposite.technology"] },
  "X2.8": { rules: ["practice.opposite.execution"] },
  E1: { exercises: ["one-of-each"] },
  E3: { exercises: ["abc"] },
  E4: { exercises: ["three-commonest"] },
  E5: { exercises: ["born-of-complaints"] },
  E6: { exercises: ["last-complaint", "how-content"] },
  E7: { exercises: ["lift-call", "export-call", "same-second"] },
  K14: { reason: "A slip of grammar in a heading, and the list of P3. Neither is something to decide or to learn." },
};

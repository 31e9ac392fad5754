import type { DialogueRuleId } from "../dialogue-rules.ts";
import type { MoveId } from "./moves.ts";

/** One of the nine steps. */
export interface TalkStep {
  readonly id: StepId;
  /** Place among the nine, from 1. */
  readonly order: number;
  /** Whether a pause follows. */
  readonly pauseAfter: boolean;
  /** The moves that do the step: all of them, or one of a group. */
  readonly doneBy: readonly (readonly MoveId[])[];
  readonly rule: DialogueRuleId;
}

/** Ids of the nine steps, in their order. */
export const stepIds = [
  "listen",
  "restate",
  "acknowledge-feelings",
  "apologise",
  "solve",
  "prevent",
  "thank",
  "check-effect",
  "offer-new",
] as const;
export type StepId = (typeof stepIds)[number];

/** @internal */
export const doneBy: { readonly [S in StepId]: TalkStep["doneBy"] } = {
  // Done once enough was understood, whatever brought it.
  listen: [["listen"]],
  restate: [["restate"], ["confirm"]],
  "acknowledge-feelings": [["acknowledge-feelings"]],
  apologise: [["apologise-for-fault"]],
  solve: [["offer-alternatives", "offer-solution"], ["say-what-and-when"]],
  prevent: [["agree-prevention"]],
  thank: [["thank"]],
  "check-effect": [["check-effect"]],
  "offer-new": [["offer-new"]],
};

/**
 * The nine steps of a talk with a dissatisfied client, with the pauses after the first, second and sixth. What each is for is
 * the sentence of its rule, `rule.dialogue.step.<id>`. The fourth is owed only where the company's fault is evident; the ninth
 * never. Rules `dialogue.step.*` (T1).
 */
export const talkSteps: readonly TalkStep[] = /* @__PURE__ */ stepIds.map((id, at) => ({
  id,
  order: at + 1,
  pauseAfter: id === "listen" || id === "restate" || id === "prevent",
  doneBy: doneBy[id],
  rule: `dialogue.step.${id}` as const,
}));

/** Place of a step among the nine, from 1. @internal */
export const orderOf = (id: StepId): number => stepIds.indexOf(id) + 1;

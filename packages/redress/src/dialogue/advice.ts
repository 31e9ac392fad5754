import type { DialogueRuleId } from "./dialogue-rules.ts";
import type { MoveId } from "./talk/moves.ts";

/**
 * The two elements of a complaint, in the order in which they are met: first the emotional one is weakened, then the rational
 * one is dealt with. `metBy`: the moves that meet it. Rules `dialogue.element.*` (C6); which moves is ours.
 */
export const complaintElements = [
  {
    id: "emotional",
    rule: "dialogue.element.emotional",
    metBy: ["listen", "pause", "acknowledge-feelings", "apologise-for-trouble", "admit-problem", "apologise-for-fault"],
  },
  {
    id: "rational",
    rule: "dialogue.element.rational",
    metBy: ["clarify", "restate", "confirm", "explain", "offer-alternatives", "offer-solution", "say-what-and-when", "agree-prevention"],
  },
] as const satisfies readonly { readonly id: string; readonly rule: DialogueRuleId; readonly metBy: readonly MoveId[] }[];
export type ComplaintElement = (typeof complaintElements)[number]["id"];

interface Advice {
  readonly id: string;
  readonly rule: DialogueRuleId;
  /** Moves that follow it, and moves that go against it. */
  readonly follows: readonly MoveId[];
  readonly against: readonly MoveId[];
}

/** The seven right reactions to a complaint. Rules `dialogue.right.*` (T2); which moves follow them is ours. */
export const rightReactions = [
  { id: "no-defence", rule: "dialogue.right.no-defence", follows: ["listen"], against: ["defend", "blame", "not-mine"] },
  { id: "let-speak", rule: "dialogue.right.let-speak", follows: ["listen", "clarify", "pause"], against: ["interrupt"] },
  {
    id: "understanding-without-liability",
    rule: "dialogue.right.understanding-without-liability",
    follows: ["acknowledge-feelings", "apologise-for-trouble", "admit-problem"],
    against: ["deny-liability", "admit-liability"],
  },
  { id: "find-main-problem", rule: "dialogue.right.find-main-problem", follows: ["clarify"], against: ["generalise"] },
  { id: "confirm-understanding", rule: "dialogue.right.confirm-understanding", follows: ["restate", "confirm"], against: [] },
  { id: "know-what-solves", rule: "dialogue.right.know-what-solves", follows: ["offer-alternatives", "offer-solution"], against: [] },
  {
    id: "what-and-when",
    rule: "dialogue.right.what-and-when",
    follows: ["say-what-and-when", "check-effect"],
    against: ["promise-vaguely"],
  },
] as const satisfies readonly Advice[];
export type RightReaction = (typeof rightReactions)[number]["id"];

/**
 * The three permanent recommendations; the locale packs have an example for and, where the documents give one, against each,
 * in our own words. Rules `dialogue.recommendation.*` (T3); which moves follow them is ours.
 */
export const recommendations = [
  {
    id: "logic",
    rule: "dialogue.recommendation.logic",
    follows: ["restate", "offer-alternatives", "explain"],
    against: ["defend"],
  },
  {
    id: "concrete",
    rule: "dialogue.recommendation.concrete",
    follows: ["say-what-and-when"],
    against: ["promise-vaguely", "generalise", "order-calm"],
  },
  { id: "no-condemning", rule: "dialogue.recommendation.no-condemning", follows: ["clarify"], against: ["blame"] },
] as const satisfies readonly Advice[];
export type Recommendation = (typeof recommendations)[number]["id"];

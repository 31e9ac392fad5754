import type { DialogueRuleId } from "../dialogue-rules.ts";
import type { Need } from "./needs.ts";
import type { StepId } from "./steps.ts";

/** What a move does: raises understanding, eases by the client's measure or by 1, or harms by so much. */
type Work = "listen" | "pause" | "ask" | "confirm" | "ease" | "ease-1" | "none" | 1 | 2 | 3;

interface Move {
  /** The step it serves; none for what serves no step. */
  readonly step?: StepId;
  /** What it waits for. Missing some, it is premature, or refused where it may not be said at all. */
  readonly needs: readonly Need[];
  readonly work: Work;
  /** Solutions it offers, at least. */
  readonly alternatives?: 1 | 2;
  /** Whether it sounds kind or helpful, also where it is not in place. */
  readonly looksKind?: true;
}

/** All moves, the good ones in the order of the steps. Searches take them in this order. */
const all = {
  listen: { step: "listen", needs: [], work: "listen" },
  pause: { needs: [], work: "pause" },
  clarify: { step: "listen", needs: ["listened"], work: "ask" },
  restate: { step: "restate", needs: ["heard"], work: "ease-1" },
  confirm: { step: "restate", needs: ["heard", "restated"], work: "confirm" },
  "acknowledge-feelings": { step: "acknowledge-feelings", needs: [], work: "ease", looksKind: true },
  "apologise-for-trouble": { step: "acknowledge-feelings", needs: [], work: "ease-1", looksKind: true },
  "admit-problem": { step: "acknowledge-feelings", needs: ["listened"], work: "ease-1", looksKind: true },
  "apologise-for-fault": { step: "apologise", needs: ["heard"], work: "ease", looksKind: true },
  explain: { step: "solve", needs: ["heard", "confirmed", "eased"], work: "ease-1", looksKind: true },
  "admit-not-knowing": { step: "solve", needs: ["heard", "confirmed", "eased"], work: "ease-1", looksKind: true },
  "offer-alternatives": { step: "solve", needs: ["heard", "confirmed", "eased"], work: "ease-1", alternatives: 2, looksKind: true },
  "offer-solution": { step: "solve", needs: ["heard", "confirmed", "eased"], work: "ease-1", alternatives: 1, looksKind: true },
  "say-what-and-when": { step: "solve", needs: ["heard", "confirmed", "eased"], work: "ease-1", looksKind: true },
  "agree-prevention": { step: "prevent", needs: ["solution"], work: "ease-1", looksKind: true },
  thank: { step: "thank", needs: ["heard"], work: "ease-1", looksKind: true },
  "check-effect": { step: "check-effect", needs: ["solution", "eased"], work: "ease-1", looksKind: true },
  "offer-new": { step: "offer-new", needs: ["checked", "calm"], work: "none", looksKind: true },
  defend: { needs: [], work: 2 },
  blame: { needs: [], work: 3 },
  interrupt: { needs: [], work: 2 },
  "order-calm": { needs: [], work: 3, looksKind: true },
  "promise-vaguely": { needs: [], work: 1, looksKind: true },
  generalise: { needs: [], work: 1, looksKind: true },
  "not-mine": { needs: [], work: 2 },
  "deny-liability": { needs: [], work: 2 },
  "admit-liability": { needs: [], work: 2, looksKind: true },
} as const satisfies Record<string, Move>;

/** Id of a move. */
export type MoveId = keyof typeof all;

/** A move: which step it serves, what it waits for, what it does. Source and standing are those of its rule. */
export interface TalkMove extends Move {
  readonly id: MoveId;
  /** Whether it harms whenever it is made. */
  readonly harmful: boolean;
  readonly rule: DialogueRuleId;
}

/** Ids of all moves. */
export const moveIds = /* @__PURE__ */ Object.keys(all) as readonly MoveId[];

/**
 * What can be said in a talk: the moves of the nine steps, and those that harm. Rules `dialogue.move.*` (T1-T6, T9, C6, C7, K4).
 * Offering is two moves: `offer-solution` for one way, `offer-alternatives` for two or more.
 */
export const talkMoves: { readonly [M in MoveId]: TalkMove } = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(all).map(([id, move]: [string, Move]) => [
    id,
    { id, ...move, harmful: typeof move.work === "number", rule: `dialogue.move.${id}` },
  ]),
) as { readonly [M in MoveId]: TalkMove };

/** Whether there is a move of this id. @internal */
export const isMove = (id: unknown): id is MoveId => typeof id === "string" && Object.hasOwn(all, id);

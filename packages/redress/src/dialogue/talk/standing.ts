import { apologyAdvice } from "../../complaint/remedies/apology-advice.ts";
import type { ComplaintRuleId } from "../../complaint/rules.ts";
import type { DialogueRuleId } from "../dialogue-rules.ts";
import { type MoveId, moveIds, talkMoves } from "./moves.ts";
import { type Missing, missing } from "./needs.ts";
import { type MoveRefusal, refuse } from "./refusal.ts";
import type { TalkFault, TalkState } from "./state.ts";

/** How a move stands in a state: in its place, too early, harmful at any time, or not to be made. */
export const moveStandings = ["open", "premature", "harmful", "refused"] as const;

interface Stands {
  readonly move: MoveId;
  readonly rule: DialogueRuleId | ComplaintRuleId;
  /** What a premature or refused move waits for, and by how much. */
  readonly missing: readonly Missing[];
}

/** A move as it stands now, with the rule that says so. */
export type StandingMove =
  | (Stands & { readonly standing: Exclude<(typeof moveStandings)[number], "refused"> })
  | (Stands & { readonly standing: "refused"; readonly refusal: MoveRefusal });

const evident: { readonly [F in TalkFault]: "yes" | "no" | "unknown" } = { evident: "yes", unknown: "unknown", "not-ours": "no" };

/** Why an apology for a fault may not be given in this talk. */
function noApology({ policy }: TalkState): { readonly code: MoveRefusal["code"]; readonly rule: MoveRefusal["rule"] } | undefined {
  if (policy.fault === "not-ours") return { code: "fault-not-ours", rule: "dialogue.gate.fault-ours" };
  const { jurisdiction } = policy;
  const { acts } = apologyAdvice({ faultEvident: evident[policy.fault], ...(jurisdiction === undefined ? {} : { jurisdiction }) });
  const advice = acts.find(({ act }) => act === "apologise-for-fault");
  return advice?.advice === "do-not" ? { code: "fault-not-evident", rule: advice.rule } : undefined;
}

/** How one move stands. @internal */
export function standingOf(state: TalkState, move: MoveId): StandingMove {
  const { rule, needs, harmful } = talkMoves[move];
  if (harmful) return { move, standing: "harmful", rule, missing: [] };
  const lacks = missing(state, needs);
  const refused = (code: MoveRefusal["code"], by: MoveRefusal["rule"]): StandingMove => {
    const refusal: MoveRefusal = { ...refuse(code, "move", move), rule: by, missing: lacks };
    return { move, standing: "refused", rule: by, missing: lacks, refusal };
  };
  const barred = move === "apologise-for-fault" ? noApology(state) : undefined;
  if (barred) return refused(barred.code, barred.rule);
  const first = lacks[0];
  if (!first) return { move, standing: "open", rule, missing: lacks };
  return move === "offer-new"
    ? refused("too-early-to-sell", first.rule)
    : { move, standing: "premature", rule: first.rule, missing: lacks };
}

/** Whether nothing more can be said: the client has left, or something new was offered to one who was helped. @internal */
export const isOver = (state: TalkState): boolean => state.left || state.done.includes("offer-new");

/**
 * Every move as it stands now: open; premature, with what is missing and by how much; harmful; or refused. A premature or
 * harmful move can be made, and costs. An apology for a fault is refused unless the fault is evident or the law of the
 * jurisdiction protects it (K4); an offer of something new until the effect was checked and emotion is at 2 or less. None once
 * the talk is over. Rules `dialogue.gate.*`, `complaint.apology.*` (T1, T2, C6, K4).
 *
 * @example
 * ```ts
 * import { movesAt, startTalk, talkClient } from "redress/dialogue";
 * const moves = movesAt(startTalk(talkClient("angry", 1), { fault: "unknown" }));
 * moves.filter(({ standing }) => standing === "open").map(({ move }) => move); // ["listen", "pause", "acknowledge-feelings", "apologise-for-trouble"]
 * moves.find(({ move }) => move === "restate")?.missing; // [{ need: "heard", by: 5, rule: "dialogue.gate.heard" }]
 * moves.find(({ move }) => move === "apologise-for-fault")?.rule; // "complaint.apology.cautious"
 * ```
 */
export const movesAt = (state: TalkState): readonly StandingMove[] => (isOver(state) ? [] : moveIds.map((move) => standingOf(state, move)));

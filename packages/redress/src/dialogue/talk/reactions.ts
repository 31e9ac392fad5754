import type { Temper } from "./client.ts";
import { meters } from "./meters.ts";
import type { MoveId } from "./moves.ts";
import type { Missing, Need } from "./needs.ts";
import type { TalkState } from "./state.ts";

/** What the client does in return. His words are the scene's, or those of the locale pack. */
export const reactions = [
  "adds-fact",
  "cools",
  "calms",
  "waits",
  "agrees",
  "thanks",
  "confirms-help",
  "considers",
  "goes-quiet",
  "corrects",
  "repeats",
  "doubts",
  "raises-voice",
  "turns-ironic",
  "leaves",
] as const;
export type Reaction = (typeof reactions)[number];

const raised: { readonly [T in Temper]: Reaction } = {
  angry: "raises-voice",
  anxious: "doubts",
  cold: "turns-ironic",
  talkative: "repeats",
};

/** What a client does who is asked for something too early: he says again what was not heard, or doubts. */
const tooEarly: { readonly [N in Need]?: Reaction } = { listened: "repeats", heard: "repeats", restated: "doubts", confirmed: "doubts" };

const agreed: { readonly [M in MoveId]?: Reaction } = {
  pause: "waits",
  restate: "agrees",
  confirm: "agrees",
  explain: "considers",
  "admit-not-knowing": "considers",
  "offer-alternatives": "considers",
  "offer-solution": "considers",
  "say-what-and-when": "agrees",
  "agree-prevention": "agrees",
  thank: "thanks",
  "check-effect": "confirms-help",
  "offer-new": "considers",
};

/**
 * What the client does in return, from the state alone: leaves; raises his voice as his temper has it where he was harmed or
 * facts came before his feelings; repeats or doubts where he was not heard or not confirmed; else answers the move, and calms or
 * cools where it met his feelings. @internal
 */
export function reactionTo(
  before: TalkState,
  next: TalkState,
  move: MoveId,
  verdict: "open" | "idle" | "premature" | "harmful",
  missing: readonly Missing[],
): Reaction {
  if (next.left) return "leaves";
  const harmed = raised[next.client.temper];
  if (verdict === "harmful") return harmed;
  if (verdict === "premature") return (missing[0] && tooEarly[missing[0].need]) ?? (missing[0]?.need === "solution" ? "doubts" : harmed);
  if (verdict === "idle") return "goes-quiet";
  if (next.understanding > before.understanding) return move === "confirm" ? "corrects" : "adds-fact";
  const crossed = before.emotion > meters.eased && next.emotion <= meters.eased;
  return agreed[move] ?? (crossed ? "calms" : "cools");
}

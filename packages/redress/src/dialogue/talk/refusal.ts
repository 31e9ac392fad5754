import type { ComplaintRuleId } from "../../complaint/rules.ts";
import type { DialogueRuleId } from "../dialogue-rules.ts";
import type { Missing } from "./needs.ts";

/** Why a move, a line or a whole talk is refused. */
export const talkRefusals = [
  "fault-not-evident",
  "fault-not-ours",
  "too-early-to-sell",
  "talk-over",
  "unknown-move",
  "unknown-line",
  "line-not-offered",
  "not-a-talk",
] as const;
export type TalkRefusalCode = (typeof talkRefusals)[number];

/** An ordinary refusal: the state is as it was. */
export interface TalkRefusal<Code extends TalkRefusalCode = TalkRefusalCode> {
  readonly status: "refused";
  readonly code: Code;
  readonly field: string;
  /** The move or line that is refused. */
  readonly value: string;
  /** Its place in the talk, from 0, where a whole talk is refused. */
  readonly position?: number;
}

/** A move that may not be made now, with the rule; the talk goes on. */
export interface MoveRefusal extends TalkRefusal<"fault-not-evident" | "fault-not-ours" | "too-early-to-sell"> {
  readonly rule: DialogueRuleId | ComplaintRuleId;
  readonly missing: readonly Missing[];
}

/** @internal */
export const refuse = <const C extends TalkRefusalCode>(code: C, field: string, value: unknown, position?: number): TalkRefusal<C> => ({
  status: "refused",
  code,
  field,
  value: typeof value === "string" ? value : "",
  ...(position === undefined ? {} : { position }),
});

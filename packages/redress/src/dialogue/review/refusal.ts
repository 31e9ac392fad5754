/** Why a reply is not reviewed. */
export const replyRefusals = ["not-text", "empty", "too-long", "no-lexicon", "unknown-value"] as const;
export type ReplyRefusalCode = (typeof replyRefusals)[number];

/** Not ready to be reviewed, which is never a fault of the reply. */
export interface ReplyRefusal {
  readonly status: "refused";
  readonly code: ReplyRefusalCode;
  readonly field: string;
  /** The values that would do, or the bound. */
  readonly allowed?: readonly (string | number)[];
}

/** @internal */
export const refuseReply = (code: ReplyRefusalCode, field: string, allowed?: readonly (string | number)[]): ReplyRefusal =>
  allowed ? { status: "refused", code, field, allowed } : { status: "refused", code, field };

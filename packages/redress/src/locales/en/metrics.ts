import type { ShareRefusalCode } from "../codes.ts";
import type { Messages } from "../message.ts";

/** Why a figure cannot be given, in English. */
export const metrics = {
  "refusal.share.no-answers": "There are no answers yet, so there is no share.",
  "refusal.share.not-a-count": "{field} must be a whole number of cases, not {value}.",
  "refusal.share.more-hits-than-cases": "{value} cannot count: there are fewer cases than that.",
} as const satisfies Messages<ShareRefusalCode>;

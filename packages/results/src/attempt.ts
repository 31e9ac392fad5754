import { longestAnswer, mostHints } from "@redress/exercises";
import { z } from "zod";

const word = z.string().min(1).max(100);

/** One answer to one item, as a client sends it. */
export const attemptSchema = z.object({
  /** Made by the client, so that sending again stores nothing twice. */
  id: z.uuid().transform((id) => id.toLowerCase()),
  exercise: word,
  item: word,
  /** May be missing or empty: not ready, which is refused but never wrong. */
  option: z.string().max(longestAnswer).optional(),
  /** 1, and one more after each start again. */
  round: z.int().min(1).max(10_000),
  /** Hints taken before it; missing where there were none. A browser's word: it could hide some, but never take them back. */
  hints: z.int().min(0).max(mostHints).default(0),
  /** By the client's clock, with offset or Z; kept in UTC. */
  answeredAt: z.iso.datetime({ offset: true }).transform((at, context) => {
    const date = new Date(at);
    if (!Number.isNaN(date.getTime())) return date.toISOString();
    context.addIssue({ code: "custom", message: "no such instant" });
    return z.NEVER;
  }),
  locale: z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i),
});

/** An attempt as it comes; `option` may be missing. */
export type AttemptInput = z.input<typeof attemptSchema>;
export type Attempt = z.output<typeof attemptSchema>;

/** What became of one attempt; in the order they were sent. */
export type AttemptResult =
  | { readonly id: string; readonly status: "stored" | "known"; readonly points: number; readonly max: number }
  /** The id is taken by another answer, or by another learner's; nothing was stored. */
  | { readonly id: string; readonly status: "conflict" }
  | { readonly id: string; readonly status: "refused"; readonly code: RefusalCode; readonly field?: string };

/** Why an attempt is refused: sending it again would not help. */
export type RefusalCode = "invalid" | "unknown-exercise" | "unknown-item" | "unknown-option" | "not-ready" | "no-goes-left";

import type { Citation } from "../../source/index.ts";

/** A message to the client, as data: its words are in the locale packs, with these fields to fill in. */
export interface MessageTemplate {
  /** What the writer has to know; each stands in the words once or more. All texts, written as the client shall read them. */
  readonly fields: readonly string[];
  /** Task of the shipped template that it belongs to. */
  readonly task: string;
  readonly source: Citation;
}

const article = (at: string) => ({ document: "offboarding-article", at }) as const;

/**
 * The messages of an offboarding (O3 to O14). `client` is how the client is addressed, `work` what was done together, `sender`
 * who signs. Days are texts in the client's language. A message of thanks cannot be written without a moment that both sides
 * remember, since one without would fit anybody.
 *
 * @example
 * ```ts
 * import { offboardingMessages } from "redress/offboarding";
 * offboardingMessages["personal-thanks"].fields; // ["client", "work", "moment", "result", "sender"]
 * ```
 */
export const offboardingMessages = {
  "end-notice": {
    fields: ["client", "work", "end", "remainder", "account-list-day", "invoice-day", "contact", "contact-until", "sender"],
    task: "announce-end",
    source: article("O4"),
  },
  "hand-over-letter": {
    fields: ["client", "work", "documents", "closing", "closing-day", "staying", "questions-until", "contact", "sender"],
    task: "hand-over",
    source: article("O11"),
  },
  "personal-thanks": {
    fields: ["client", "work", "moment", "result", "sender"],
    task: "thank",
    source: article("O9"),
  },
  "advice-request": {
    fields: ["client", "work", "interviewer", "day", "minutes", "sender"],
    task: "exit-interview",
    source: article("O3"),
  },
  "referral-request": {
    fields: ["client", "work", "result", "contact", "sender"],
    task: "ask-referral",
    source: article("O13"),
  },
  "check-in": {
    fields: ["client", "work", "end", "call-day", "contact", "sender"],
    task: "check-in-week",
    source: article("O6"),
  },
} as const satisfies Record<string, MessageTemplate>;

export type OffboardingMessageId = keyof typeof offboardingMessages;
export type MessageField<M extends OffboardingMessageId> = (typeof offboardingMessages)[M]["fields"][number];

/** Codes of the words of a message. */
export type OffboardingMessageCode = `message.offboarding.${OffboardingMessageId}.${"subject" | "body"}`;

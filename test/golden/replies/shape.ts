/** The faults that a reply is read for. */
export const replyRules = ["calm", "vague", "blame", "not-mine", "liability", "robot", "dead-link"] as const;

/** The stages at which staff write to a client, each with the elements that its reply should hold. */
export const replyElements = {
  registration: ["thanks", "registered", "when"],
  "first-contact": ["gist", "feeling", "when"],
  agreement: ["options", "who-what-when"],
  closing: ["stage", "decision", "reasons", "remedy", "outstanding", "escalation"],
} as const;

export type ReplyStage = keyof typeof replyElements;

/** One reply of staff, with what a careful trainer finds in it. */
export interface LabelledReply {
  /** `en-001`: the language and a number. */
  readonly id: string;
  readonly stage: ReplyStage;
  /** Whether the facts are known; where they are, admitting or denying liability is no fault. */
  readonly faultEstablished: boolean;
  readonly angry: boolean;
  /** What the client wrote, in a sentence or two. */
  readonly complaint: string;
  readonly text: string;
  /** Each fault once, with the words of the text that show it. */
  readonly faults: readonly { readonly rule: (typeof replyRules)[number]; readonly quote: string }[];
  /** The elements of its stage that the text holds. */
  readonly present: readonly string[];
  /** Careful readers may differ: the reply is left out of every count. */
  readonly borderline?: true;
}

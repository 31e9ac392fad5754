/** The stages at which staff write to a client, each with the elements that its reply should hold. */
export const replyElements = {
  registration: ["thanks", "registered", "when"],
  "first-contact": ["gist", "feeling", "when"],
  agreement: ["options", "who-what-when"],
  closing: ["stage", "decision", "reasons", "remedy", "outstanding", "escalation"],
} as const;

export type ReplyStage = keyof typeof replyElements;
export type ReplyElement = (typeof replyElements)[ReplyStage][number];

/** What would make a whole reply better still: how the days are counted, and a choice where one is possible. */
export const replyExtras = ["counting", "second-option"] as const;
export type ReplyExtra = (typeof replyExtras)[number];

/** The faults that a reply is read for. */
export const replyFaults = ["calm", "vague", "blame", "not-mine", "liability", "robot", "dead-link"] as const;
export type ReplyFault = (typeof replyFaults)[number];

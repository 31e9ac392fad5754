import type { PracticeList } from "./list-shape.ts";

const lesson = (at: string) => ({ document: "service-lesson", at }) as const;

/** What service is made of. */
export const serviceLists = {
  /** The seven principles (P4). */
  principle: {
    source: lesson("P4"),
    signs: "stated",
    entries: {
      team: ["everybody-learns-the-tool", "hard-cases-to-experts", "everybody-steps-in", "back-office-helps"],
      listen: ["asks-questions", "shares-feedback", "collects-ideas"],
      human: ["personal-letter", "person-within-reach"],
      admit: ["says-not-known", "returns-with-answer"],
      empathy: ["takes-the-clients-place"],
      product: ["knows-the-product"],
      seconds: ["acknowledges-what-is-built", "answers-live-in-minutes"],
    },
  },
  /** Technical and sales service (P6). */
  service: {
    source: lesson("P6"),
    signs: "stated",
    entries: {
      technical: ["installation", "fault-finding", "repair", "maintenance"],
      sales: ["information", "delivery", "complaint-handling"],
    },
  },
  /** The ways on which service is given (P7). The channels by which complaints come in are `channels` of the complaint room. */
  way: {
    source: lesson("P7"),
    signs: "ours",
    entries: { personal: ["counter"], phone: ["call"], online: ["mail", "chat", "help-button"], combination: ["chat-then-call"] },
  },
  /** What a good system contains (P8). */
  system: {
    source: lesson("P8"),
    signs: "ours",
    entries: {
      registration: ["every-contact-recorded"],
      tracking: ["state-of-each-complaint"],
      solutions: ["known-answers-at-hand"],
    },
  },
  /** Service before, during and after the sale (P15). */
  phase: {
    source: lesson("P15"),
    ordered: true,
    signs: "ours",
    entries: {
      before: ["advice", "trial"],
      during: ["order-state", "payment-help"],
      after: ["set-up-help", "warranty-repair"],
    },
  },
  /** What good service brings (M13). */
  benefit: {
    source: lesson("M13"),
    signs: "ours",
    entries: {
      "repeat-purchases": ["orders-again-unasked"],
      "cross-selling": ["buys-something-else-too"],
      references: ["recommends-us"],
      "migration-cost": ["fewer-to-replace"],
      "operating-cost": ["fewer-repeat-calls"],
      "entry-barred": ["rival-finds-no-gap"],
      "easier-communication": ["short-call-suffices"],
      "satisfaction-and-productivity": ["team-works-with-ease"],
    },
  },
  /** Empathy and apathy (P10). */
  attitude: {
    source: lesson("P10"),
    signs: "ours",
    entries: { empathy: ["names-what-it-means", "asks-what-helps"], apathy: ["recites-the-rule", "shows-knowledge-first"] },
  },
  /** The skills of whoever works with clients (P2). */
  skill: {
    source: { document: "client-work-reader", at: "P2" },
    signs: "ours",
    entries: {
      communication: ["says-it-plainly"],
      empathy: ["sees-the-clients-side"],
      listening: ["repeats-what-was-said"],
      "problem-solving": ["finds-the-cause"],
      "time-management": ["keeps-the-promised-hour"],
      proactivity: ["writes-first"],
      "client-orientation": ["starts-from-the-need"],
    },
  },
  /** The first reaction to a complaint (C7). */
  reaction: {
    source: { document: "complaint-training", at: "C7" },
    signs: "stated",
    entries: { defend: ["blames-the-client"], hide: ["not-mine"], "take-up": ["takes-the-matter"] },
    derived: {
      "take-up":
        "The training names the two reactions that do not help; this is what is left, and what its right reactions begin with (T2).",
    },
  },
} as const satisfies Readonly<Record<string, PracticeList>>;

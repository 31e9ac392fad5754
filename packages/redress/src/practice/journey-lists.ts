import type { PracticeList } from "./list-shape.ts";

const reader = (at: string) => ({ document: "client-work-reader", at }) as const;

const article = (at: string) => ({ document: "offboarding-article", at }) as const;

/** The client's journey: its stages, what clients want on it, how to win, keep and ask them, and what a good end brings. */
export const journeyLists = {
  /** The six stages of work with a client (P1). */
  journey: {
    source: reader("P1"),
    ordered: true,
    signs: "ours",
    entries: {
      acquisition: ["first-hears-of-us"],
      sale: ["order-placed"],
      service: ["question-answered"],
      retention: ["stays-another-year"],
      feedback: ["asked-what-it-was-like"],
      relationship: ["new-need-found-together"],
    },
  },
  /** What clients want (X7). */
  want: {
    source: reader("X7"),
    signs: "stated",
    entries: {
      search: ["finds-the-answer-by-search"],
      smartphone: ["does-it-on-the-phone"],
      "same-day": ["solved-the-same-day"],
      consistency: ["same-online-and-at-the-counter"],
      community: ["clients-help-each-other"],
    },
  },
  /** What key clients need (P11). */
  "key-client": {
    source: reader("P11"),
    signs: "stated",
    entries: {
      needs: ["asks-what-they-need"],
      custom: ["made-to-measure"],
      regular: ["meets-at-set-times"],
      improvement: ["betters-it-each-time"],
    },
  },
  /** What keeps a relation for long (P11). */
  "long-term": {
    source: reader("P11"),
    signs: "stated",
    entries: {
      contact: ["keeps-in-touch"],
      opportunities: ["offers-what-fits"],
      personal: ["knows-the-client"],
      attention: ["notices-first"],
    },
  },
  /** The three pillars (M16). */
  pillar: {
    source: { document: "service-essay", at: "M16" },
    signs: "ours",
    entries: { attract: ["wins-a-stranger"], keep: ["renews-with-a-client"], "win-back": ["settles-with-a-dissatisfied"] },
  },
  /** Ways to win clients (P17). */
  acquisition: {
    source: reader("P17"),
    signs: "ours",
    entries: {
      marketing: ["studies-who-needs-it"],
      advertising: ["pays-for-attention"],
      offers: ["gives-what-nobody-else-does"],
      networking: ["meets-through-partners"],
      events: ["invites-to-try"],
    },
  },
  /** Ways to find out how satisfied clients are (M12). */
  "finding-out": {
    source: reader("M12"),
    signs: "ours",
    entries: {
      survey: ["asks-all-the-same"],
      review: ["reads-what-was-posted"],
      opinions: ["sorts-what-was-said-freely"],
      score: ["asks-would-you-recommend"],
      other: ["watches-what-they-do"],
    },
  },
  /** What an orderly end brings (O2). */
  parting: {
    source: article("O2"),
    signs: "ours",
    entries: {
      "end-point": ["knew-what-was-still-included"],
      results: ["held-against-the-first-goals"],
      restart: ["began-again-after-a-year"],
      services: ["heard-of-other-work"],
      feedback: ["advised-and-recommended"],
      passive: ["came-unasked-by-word-of-mouth"],
    },
  },
} as const satisfies Readonly<Record<string, PracticeList>>;

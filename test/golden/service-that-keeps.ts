/** What the lesson about service asks, worked by hand. */
export const serviceCases = {
  "kind-but-dear": [
    {
      id: "kind-but-dear",
      at: "M14",
      right: "does-not-carry",
      why: "Service completes quality, price and distribution; the price does not hold.",
    },
  ],
  "what-it-brings": [
    { id: "fewer-calls", at: "M13", right: "operating-cost" },
    { id: "second-product", at: "M13", right: "cross-selling" },
    { id: "neighbour-sent", at: "M13", right: "references" },
    { id: "rival-gave-up", at: "M13", right: "entry-barred" },
  ],
  "which-phase": [
    { id: "try-the-chair", at: "P15", right: "before" },
    { id: "where-is-it", at: "P15", right: "during" },
    { id: "first-week", at: "P15", right: "after" },
    { id: "which-size", at: "P15", right: "before" },
  ],
  "which-service": [
    { id: "boiler-code", at: "P6", right: "technical" },
    { id: "wrong-parcel", at: "P6", right: "sales" },
    { id: "terminal-set-up", at: "P6", right: "technical" },
    { id: "when-it-comes", at: "P6", right: "sales" },
  ],
  "by-which-way": [
    { id: "button-on-page", at: "P7", right: "online" },
    { id: "written-then-called", at: "P7", right: "combination" },
    { id: "at-the-desk", at: "P7", right: "personal" },
  ],
  "what-the-system-lacks": [
    { id: "on-a-slip", at: "P8", right: "registration" },
    { id: "where-it-stands", at: "P8", right: "tracking" },
    { id: "solved-last-year", at: "P8", right: "solutions" },
  ],
  "which-principle": [
    { id: "invoice-clerk", at: "P4", right: "team" },
    { id: "same-letter", at: "P4", right: "human" },
    { id: "made-up-date", at: "P4", right: "admit" },
    { id: "third-time-asked", at: "P4", right: "listen" },
    { id: "exam-week", at: "P4", right: "empathy" },
    { id: "read-from-leaflet", at: "P4", right: "product" },
    { id: "payments-down", at: "P4", right: "seconds" },
  ],
  "how-fast": [
    { id: "pilot-screen", at: "P5", right: "acknowledge" },
    { id: "booking-stands", at: "P5", right: "minutes" },
    { id: "which-system", at: "P5", right: "ask" },
  ],
  "felt-or-not": [
    { id: "rule-first", at: "P10", right: "apathy" },
    { id: "wedding", at: "P10", right: "empathy" },
    { id: "long-lecture", at: "P10", right: "apathy" },
  ],
  "which-skill": [
    { id: "plain-words", at: "P2", right: "communication" },
    { id: "before-they-ask", at: "P2", right: "proactivity" },
    { id: "half-past-three", at: "P2", right: "time-management" },
    { id: "back-in-own-words", at: "P2", right: "listening" },
  ],
  "first-reaction": [
    { id: "you-pressed", at: "C7", right: "defend" },
    { id: "other-shift", at: "C7", right: "hide" },
    { id: "tell-me-all", at: "C7", right: "take-up" },
  ],
  "robot-in-a-minute": [
    {
      id: "robot-in-a-minute",
      at: "C34",
      right: "automatic-as-first-contact",
      why: "A machine's message is no first contact, however fast.",
    },
  ],
} as const;

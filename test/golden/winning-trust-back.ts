/** What the lesson about winning trust back asks, worked by hand. Options in the order of the lesson: points, and what a wrong one overlooks. */
export interface ChoiceCase {
  readonly id: string;
  readonly at: string;
  readonly options: Readonly<Record<string, 1 | 0.5 | readonly [points: 0 | 0.5, overlooks: string]>>;
  readonly why: string;
}

/** Which offer to make: lost 90 EUR with a client who stays, 200 PLN with one who moves away. */
export const offerCases: readonly ChoiceCase[] = [
  {
    id: "lost-day",
    at: "C40",
    options: {
      "fee-back": [0, "less-than-lost"],
      "like-for-like": [0, "same-is-not-more"],
      "words-from-the-top": [0, "words-no-money"],
      "loss-and-more": 1,
    },
    why: "30 of 90; 90 of 90; nothing of 90, for words have no sum; 90 and 25 of 90.",
  },
  {
    id: "moving-away",
    at: "C41",
    options: {
      coupon: [0, "coupon-unused"],
      "money-and-surprise": [0.5, "gift-without-value"],
      "half-and-words": [0, "less-than-lost"],
      "money-and-cleaning": 1,
    },
    why: "300 that a client who is gone never has; 200 and something nobody has priced; 100 of 200; 200 and 40 of 200.",
  },
];

/** Whether what is given is more, in cents: lost, given, given only on return. */
export const moreCases = [
  { id: "hotel-night", at: "C40", right: "more", lost: 120, given: 138, why: "120 back and a dinner of 18." },
  {
    id: "school-course",
    at: "C40",
    right: "not-more",
    lost: 60,
    given: 60,
    overlooks: "same-is-not-more",
    why: "The same, and good words.",
  },
  {
    id: "heating-visit",
    at: "C41",
    right: "unknown",
    lost: 85,
    given: 85,
    overlooks: "gift-without-value",
    why: "A gift that nobody priced.",
  },
  {
    id: "software-licence",
    at: "C41",
    right: "more-on-return",
    lost: 200,
    given: 240,
    onReturn: 240,
    why: "All of it on the next licence.",
  },
  { id: "bank-charges", at: "C40", right: "not-more", lost: 40, given: 35, overlooks: "less-than-lost", why: "25 and a gift of 10." },
] as const;

/** How a complaint is answered, with and without blame. */
export const answerCases = [
  { id: "bank-power-cut", at: "K4", right: "offer-without-accepting", half: [], why: "Nobody’s fault, and something is given." },
  { id: "accounting-date", at: "C14", right: "accept", half: [], why: "The office missed the day." },
  { id: "shop-stove", at: "C14", right: "reject", half: [], why: "The client’s own doing, and nothing is given." },
  { id: "software-no-cause", at: "K4", right: "offer-without-accepting", half: [], why: "Looked for and not found; a month is given." },
  {
    id: "parcel-wet",
    at: "C14",
    right: "ask",
    half: ["accept", "offer-without-accepting"],
    why: "Nobody has looked yet. Ours: accept. Nobody’s: offer. Something is given, so it is not rejected.",
  },
] as const;

/** What may be said of blame. */
export const apologyCases = [
  { id: "bus-elsewhere", at: "K4", right: "do-not", why: "Not evident, and no law known that protects the words." },
  { id: "bus-england", at: "K4", right: "may", why: "There an apology of itself admits nothing." },
  { id: "flood-all-ours", at: "T2", right: "do-not", why: "Liability is not admitted, however evident the fault." },
  { id: "card-not-ours", at: "T2", right: "do-not", why: "Nor is it denied." },
  { id: "report-gone", at: "T9", right: "do", why: "That there is a problem is a fact." },
] as const;

/** Of one who is content it is not known whether he stays (C18). */
export const allSettledCase = { id: "all-settled", at: "C18", right: "ask", half: ["apostle", "mercenary"] } as const;

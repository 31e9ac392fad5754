import { defineExercise } from "@redress/exercises";
import { quadrants } from "redress/metrics";

const euro = (units: number) => ({ minor: units * 100, currency: "EUR" });
const zloty = (units: number) => ({ minor: units * 100, currency: "PLN" });

const apology = { kind: "apology" } as const;
const guarantee = { kind: "guarantee" } as const;
const less = (value: ReturnType<typeof euro>) => ({ kind: "price-reduction", value }) as const;
const gift = (value: ReturnType<typeof euro>) => ({ kind: "gift", value }) as const;
const coupon = (value: ReturnType<typeof euro>) => ({ kind: "coupon", value }) as const;

/** The case that opens the lesson: a day's pay lost over a delivery that did not come. */
export const lostDay = defineExercise({
  ...{ kind: "choice", id: "lost-day", table: "offer", facts: { loss: euro(90) } },
  options: [
    { id: "fee-back", offered: [less(euro(30)), apology] },
    { id: "like-for-like", offered: [less(euro(90)), apology] },
    { id: "words-from-the-top", offered: [apology, guarantee] },
    { id: "loss-and-more", offered: [less(euro(90)), gift(euro(25))] },
  ],
});

/** Whether it is more than was lost (C40): more, only on return, the same, less, or with something unpriced. */
export const isItMore = defineExercise({
  ...{ kind: "sort", id: "is-it-more", table: "remedies" },
  options: [{ id: "more" }, { id: "more-on-return" }, { id: "not-more" }, { id: "unknown" }],
  items: [
    { id: "hotel-night", facts: { loss: euro(120), offered: [less(euro(120)), gift(euro(18))] } },
    { id: "school-course", facts: { loss: euro(60), offered: [less(euro(60)), apology, guarantee] } },
    { id: "heating-visit", facts: { loss: euro(85), offered: [less(euro(85)), { kind: "gift" }] } },
    { id: "software-licence", facts: { loss: euro(200), offered: [apology, coupon(euro(240))] } },
    { id: "bank-charges", facts: { loss: euro(40), offered: [less(euro(25)), gift(euro(10))] } },
  ],
});

/** One of the five for a client who cannot come back (C41). */
export const movingAway = defineExercise({
  ...{ kind: "choice", id: "moving-away", table: "offer", facts: { loss: zloty(200), returns: "no" } },
  options: [
    { id: "coupon", offered: [apology, coupon(zloty(300))] },
    { id: "money-and-surprise", offered: [less(zloty(200)), { kind: "gift" }] },
    { id: "half-and-words", offered: [less(zloty(100)), apology, guarantee] },
    { id: "money-and-cleaning", offered: [less(zloty(200)), gift(zloty(40))] },
  ],
});

/** Redress with and without blame. */
export const howToAnswer = defineExercise({
  ...{ kind: "sort", id: "how-to-answer", table: "answer" },
  options: [
    { id: "accept", supposes: { fault: "company" } },
    { id: "offer-without-accepting", supposes: { fault: "nobody" } },
    { id: "reject", supposes: { fault: "client" } },
    { id: "ask" },
  ],
  items: [
    { id: "bank-power-cut", facts: { fault: "nobody", redress: "yes" } },
    { id: "accounting-date", facts: { fault: "company", redress: "yes" } },
    { id: "shop-stove", facts: { fault: "client", redress: "no" } },
    { id: "software-no-cause", facts: { fault: "unestablished", redress: "yes" } },
    { id: "parcel-wet", facts: { redress: "yes" } },
  ],
});

/** What may be said of blame, and where (K4). */
export const mayYouSay = defineExercise({
  ...{ kind: "sort", id: "may-you-say", table: "apology", options: [{ id: "do" }, { id: "may" }, { id: "do-not" }] },
  items: [
    { id: "bus-elsewhere", facts: { act: "apologise-for-fault", faultEvident: "unknown" } },
    { id: "bus-england", facts: { act: "apologise-for-fault", faultEvident: "unknown", jurisdiction: "england-and-wales" } },
    { id: "flood-all-ours", facts: { act: "admit-or-deny-liability", faultEvident: "yes" } },
    { id: "card-not-ours", facts: { act: "admit-or-deny-liability", faultEvident: "unknown" } },
    { id: "report-gone", facts: { act: "acknowledge-problem", faultEvident: "unknown" } },
  ],
});

/** A closing letter whose guarantee is weakened in three places (C41, T3). */
export const theGuarantee = defineExercise({
  ...{ kind: "spot", id: "the-guarantee", stage: "closing", case: { faultEstablished: "yes" } },
  phrases: [
    { id: "cause" },
    { id: "measures", fault: "vague" },
    { id: "two-lists" },
    { id: "called-before", fault: "blame" },
    { id: "who-checks" },
    { id: "platform", fault: "dead-link" },
    { id: "next-step" },
  ],
});

/** Content with the answer; whether he stays nobody knows yet: the closing item, with the idea of an earlier lesson (C18, K17). */
export const allSettled = defineExercise({
  ...{ kind: "choice", id: "all-settled", table: "outcome", facts: { satisfied: "yes" } },
  options: [...quadrants.map((id) => ({ id, supposes: { loyal: id === "apostle" || id === "hostage" ? "yes" : "no" } })), { id: "ask" }],
});

/** Other offers each time (C40). */
export const moreRemedies = defineExercise({ kind: "generated", id: "more-remedies", generator: "remedy", count: 3 });

/** Other replies each time (C14, K4). */
export const moreReplies = defineExercise({ kind: "generated", id: "more-replies", generator: "answer", count: 3 });

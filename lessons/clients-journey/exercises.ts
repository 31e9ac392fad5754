import { defineExercise } from "@redress/exercises";
import { quadrants } from "redress/metrics";
import { practiceLists } from "redress/practice";

const all = (list: keyof typeof practiceLists) => Object.keys(practiceLists[list].entries).map((id) => ({ id }));

/** The case that opens the lesson: a card or a discount (M17). What the client expects is only likely. */
export const birthday = defineExercise({
  ...{ kind: "choice", id: "birthday", table: "gesture" },
  options: [{ id: "card" }, { id: "discount" }, { id: "ask" }],
  facts: { expects: { inferred: "saving" } },
});

/** The six stages in their order (P1). */
export const sixStages = defineExercise({
  ...{ kind: "order", id: "six-stages", steps: Object.keys(practiceLists.journey.entries), rule: "practice.journey.acquisition" },
});

/** At which stage something happens (P1). */
export const whichStage = defineExercise({
  ...{ kind: "sort", id: "which-stage", table: "belongs", options: all("journey") },
  items: [
    { id: "open-day", facts: { list: "journey", sign: "first-hears-of-us" } },
    { id: "contract-signed", facts: { list: "journey", sign: "order-placed" } },
    { id: "report-explained", facts: { list: "journey", sign: "question-answered" } },
    { id: "another-season", facts: { list: "journey", sign: "stays-another-year" } },
    { id: "three-questions", facts: { list: "journey", sign: "asked-what-it-was-like" } },
    { id: "new-branch", facts: { list: "journey", sign: "new-need-found-together" } },
  ],
});

/** What clients want (X7). */
export const whatTheyWant = defineExercise({
  ...{ kind: "sort", id: "what-they-want", table: "belongs", options: all("want") },
  items: [
    { id: "typed-the-fault", facts: { list: "want", sign: "finds-the-answer-by-search" } },
    { id: "on-the-tram", facts: { list: "want", sign: "does-it-on-the-phone" } },
    { id: "two-prices", facts: { list: "want", sign: "same-online-and-at-the-counter" } },
    { id: "chat-in-the-morning", facts: { list: "want", sign: "solved-the-same-day" } },
    { id: "parents-ask-parents", facts: { list: "want", sign: "clients-help-each-other" } },
  ],
});

/** What key clients need (P11). */
export const forAKeyClient = defineExercise({
  ...{ kind: "sort", id: "for-a-key-client", table: "belongs", options: all("key-client") },
  items: [
    { id: "own-layout", facts: { list: "key-client", sign: "made-to-measure" } },
    { id: "first-monday", facts: { list: "key-client", sign: "meets-at-set-times" } },
    { id: "what-hurts", facts: { list: "key-client", sign: "asks-what-they-need" } },
    { id: "better-each-time", facts: { list: "key-client", sign: "betters-it-each-time" } },
  ],
});

/** The three pillars (M16). */
export const whichPillar = defineExercise({
  ...{ kind: "sort", id: "which-pillar", table: "belongs", options: all("pillar") },
  items: [
    { id: "leaflet-street", facts: { list: "pillar", sign: "wins-a-stranger" } },
    { id: "renewal-call", facts: { list: "pillar", sign: "renews-with-a-client" } },
    { id: "cancelled-angry", facts: { list: "pillar", sign: "settles-with-a-dissatisfied" } },
  ],
});

/** Ways to win clients (P17). */
export const waysToWin = defineExercise({
  ...{ kind: "sort", id: "ways-to-win", table: "belongs", options: all("acquisition") },
  items: [
    { id: "paid-poster", facts: { list: "acquisition", sign: "pays-for-attention" } },
    { id: "builders-lunch", facts: { list: "acquisition", sign: "meets-through-partners" } },
    { id: "evening-in-the-shop", facts: { list: "acquisition", sign: "invites-to-try" } },
  ],
});

const yes = "yes";
const no = "no";

/** Who gains by what was decided (P12, M16); of one the record says only half. */
export const whoGains = defineExercise({
  ...{ kind: "matrix", id: "who-gains", table: "balance", down: "clientGains", across: "companyGains" },
  items: [
    { id: "cheaper-route", facts: { clientGains: yes, companyGains: yes } },
    { id: "free-for-loudest", facts: { clientGains: yes, companyGains: no } },
    { id: "hidden-fee", facts: { clientGains: no, companyGains: yes } },
    { id: "form-in-three", facts: { clientGains: no, companyGains: no } },
    { id: "client-glad", facts: { clientGains: yes } },
  ],
});

/** Ways to find out how satisfied clients are (M12). */
export const howToFindOut = defineExercise({
  ...{ kind: "sort", id: "how-to-find-out", table: "belongs" },
  options: [{ id: "survey" }, { id: "review" }, { id: "opinions" }, { id: "score" }],
  items: [
    { id: "ten-to-all", facts: { list: "finding-out", sign: "asks-all-the-same" } },
    { id: "stars-online", facts: { list: "finding-out", sign: "reads-what-was-posted" } },
    { id: "to-a-friend", facts: { list: "finding-out", sign: "asks-would-you-recommend" } },
    { id: "free-text-sorted", facts: { list: "finding-out", sign: "sorts-what-was-said-freely" } },
  ],
});

/** Praise, and a goodbye: the closing item, with the idea of the lesson on loyalty (C18). */
export const praiseAndGo = defineExercise({
  ...{ kind: "choice", id: "praise-and-go", table: "outcome", options: [...quadrants.map((id) => ({ id })), { id: "ask" }] },
  facts: { satisfied: yes, loyal: no },
});

/** What a monthly loss comes to in a year, each time another. */
export const moreLosses = defineExercise({ kind: "generated", id: "more-losses", generator: "churn", count: 3 });

/** Other scores each time (M12). */
export const morePromoters = defineExercise({ kind: "generated", id: "more-promoters", generator: "nps", count: 3 });

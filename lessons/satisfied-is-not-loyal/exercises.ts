import { defineExercise } from "@redress/exercises";
import { abcFacts, changes, quadrants } from "redress/metrics";

const content = { satisfied: "yes" } as const;
const discontent = { satisfied: "no" } as const;
const stays = { loyal: "yes" } as const;
const leaves = { loyal: "no" } as const;

/** Twelve clients after a complaint; of two the record says only half. */
export const twelveClients = defineExercise({
  ...{ kind: "matrix", id: "twelve-clients", table: "outcome", down: "satisfied", across: "loyal" },
  items: [
    { id: "clinic-same-day", facts: { ...content, ...stays } },
    { id: "shop-kettle", facts: { ...content, ...leaves } },
    { id: "heating-valley", facts: { ...discontent, ...stays } },
    { id: "bank-letter", facts: { ...discontent, ...leaves } },
    { id: "hotel-thanks", facts: content },
    { id: "software-cheaper", facts: { ...content, ...leaves } },
    { id: "accounting-year", facts: { ...discontent, ...stays } },
    { id: "delivery-by-hand", facts: { ...content, ...stays } },
    { id: "school-meals", facts: stays },
    { id: "hotel-billed-twice", facts: { ...discontent, ...leaves } },
    { id: "bank-daughter", facts: { ...content, ...stays } },
    { id: "software-records", facts: { ...discontent, ...stays } },
  ],
});

/** The old question, which of three clients is satisfied (M11). */
export const abc = defineExercise({
  ...{ kind: "sort", id: "abc", table: "outcome", options: quadrants.map((id) => ({ id })) },
  items: (["a", "b", "c"] as const).map((id) => ({ id, facts: abcFacts[id] })),
});

/** Two samples each: has anything changed? */
export const isItReal = defineExercise({
  ...{ kind: "sort", id: "is-it-real", table: "change", options: changes.map((id) => ({ id })) },
  items: [
    { id: "clinic-share", facts: { measure: "share", before: { hits: 150, n: 200 }, after: { hits: 170, n: 200 } } },
    {
      id: "shop-score",
      facts: {
        ...{ measure: "nps", before: { promoters: 45, passives: 30, detractors: 25 } },
        after: { promoters: 50, passives: 30, detractors: 20 },
      },
    },
    { id: "heating-few", facts: { measure: "share", before: { hits: 8, n: 12 }, after: { hits: 11, n: 12 } } },
    {
      id: "bank-score",
      facts: {
        ...{ measure: "nps", before: { promoters: 120, passives: 60, detractors: 20 } },
        after: { promoters: 90, passives: 60, detractors: 50 },
      },
    },
  ],
});

/** How many answers it takes. */
export const howManyAnswers = defineExercise({
  kind: "number",
  id: "how-many-answers",
  items: [
    {
      ...{ id: "share-ten", asks: "sample-size-share", facts: { percent: 50, points: 10 }, unit: "answers" },
      ...{ tolerance: { relative: 0.05 }, wrong: ["root-forgotten", "whole-width"] },
    },
    {
      ...{ id: "half-the-width", asks: "answers-for-width", facts: { answers: 150, points: 12, wanted: 6 }, unit: "answers" },
      ...{ tolerance: { relative: 0.02 }, wrong: ["root-forgotten", "backwards"] },
    },
    {
      ...{ id: "score-five", asks: "sample-size-nps", facts: { promoters: 1, passives: 1, detractors: 1, points: 5 }, unit: "answers" },
      ...{ tolerance: { relative: 0.05 }, wrong: ["root-forgotten", "whole-width", "as-share"] },
    },
  ],
});

/** Other clients and other samples each time. */
export const moreClients = defineExercise({ kind: "generated", id: "more-clients", generator: "quadrant", count: 4 });
export const moreChanges = defineExercise({ kind: "generated", id: "more-changes", generator: "change-share", count: 3 });

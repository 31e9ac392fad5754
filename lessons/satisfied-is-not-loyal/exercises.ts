import { defineExercise, lineSteps, nextSteps } from "@redress/exercises";
import { abcFacts, changes, quadrants } from "redress/metrics";
import { type OctoberLine, october, octoberChecks } from "./october.ts";

const content = { satisfied: "yes" } as const;
const discontent = { satisfied: "no" } as const;
const stays = { loyal: "yes" } as const;
const leaves = { loyal: "no" } as const;

/** The case that opens the lesson: one of two answers is said. */
export const thankYou = defineExercise({
  ...{ kind: "choice", id: "thank-you", table: "outcome", facts: content },
  options: [{ id: "apostle", supposes: stays }, { id: "mercenary", supposes: leaves }, { id: "ask" }],
});

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

/** What to do next about clients whose two answers are known. */
export const nextStep = defineExercise({
  ...{ kind: "sort", id: "next-step", table: "next", options: nextSteps.map((id) => ({ id })) },
  items: [
    { id: "software-price", facts: { ...content, ...leaves } },
    { id: "heating-only-one", facts: { ...discontent, ...stays } },
    { id: "clinic-brings-sister", facts: { ...content, ...stays } },
    { id: "shop-gone", facts: { ...discontent, ...leaves } },
    { id: "school-contract", facts: { ...discontent, ...stays } },
  ],
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

/** A line as the exercise takes it: without what it does not go by. */
const line = (of: OctoberLine) => {
  const { hits, n, before } = october[of];
  return { line: { hits, n, before } };
};

/** A month's report, line by line (C43, C44). */
export const readTheReport = defineExercise({
  ...{ kind: "sort", id: "read-the-report", table: "report", options: lineSteps.map((id) => ({ id })) },
  items: [
    { id: "first-contact", facts: line("first-contact") },
    { id: "satisfaction", facts: line("satisfaction") },
    { id: "east", facts: line("east") },
    { id: "loyalty", facts: line("loyalty") },
    { id: "hostages", facts: line("hostages") },
    { id: "south", facts: { ...line("south"), check: octoberChecks.south } },
    { id: "west", facts: { check: octoberChecks.west } },
    { id: "acceptance", facts: line("acceptance") },
  ],
});

/** A hostage says nothing, and a colleague does: the closing item, with the idea of an earlier lesson (C19). */
export const hostageHeard = defineExercise({
  ...{ kind: "choice", id: "hostage-heard", table: "origin", facts: { reporter: "colleague", about: "other-department" } },
  options: [{ id: "external", supposes: { reporter: "client" } }, { id: "internal", supposes: { reporter: "colleague" } }, { id: "ask" }],
});

/** Other widths each time. */
export const moreSizes = defineExercise({ kind: "generated", id: "more-sizes", generator: "sample-size", count: 3 });

/** Other scores each time, for those who report one. */
export const moreScores = defineExercise({ kind: "generated", id: "more-scores", generator: "change-nps", count: 3 });

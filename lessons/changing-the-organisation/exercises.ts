import { defineExercise } from "@redress/exercises";
import { objectiveReaches, practiceLists, raciFaults } from "redress/practice";

const all = (list: keyof typeof practiceLists) => Object.keys(practiceLists[list].entries).map((id) => ({ id }));

const toolOptions = [{ id: "choose" }, { id: "update" }, { id: "leave" }, { id: "ask" }] as const;

/** The case that opens the lesson: a tool that everybody has, for a problem that nobody has (X5). */
export const chatRobot = defineExercise({
  ...{ kind: "choice", id: "chat-robot", table: "technology", options: toolOptions, facts: { solvesProblem: "no" } },
});

/** The three competencies (X1). */
export const whichCompetency = defineExercise({
  ...{ kind: "sort", id: "which-competency", table: "belongs", options: all("competency") },
  items: [
    { id: "half-the-figures", facts: { list: "competency", sign: "decides-on-incomplete-data" } },
    { id: "never-tried", facts: { list: "competency", sign: "leads-innovation" } },
    { id: "why-we-do-it", facts: { list: "competency", sign: "vision-told" } },
  ],
});

/** OPPOSITE in its order (X2). */
export const eightSteps = defineExercise({
  ...{ kind: "order", id: "eight-steps", steps: Object.keys(practiceLists.opposite.entries), rule: "practice.opposite.orientation" },
});

/** To which of the eight steps something belongs (X2). */
export const whichStep = defineExercise({
  ...{ kind: "sort", id: "which-step", table: "belongs", options: all("opposite") },
  items: [
    { id: "three-signatures", facts: { list: "opposite", sign: "barriers-audited" } },
    { id: "ride-along", facts: { list: "opposite", sign: "touch-points-mapped" } },
    { id: "one-ward", facts: { list: "opposite", sign: "small-pilot" } },
    { id: "across-the-houses", facts: { list: "opposite", sign: "client-team-across" } },
    { id: "what-we-have", facts: { list: "opposite", sign: "data-at-hand-used" } },
    { id: "drawer-of-surveys", facts: { list: "opposite", sign: "research-into-action" } },
  ],
});

/** How far ahead an objective may lie (X2). */
export const howFarAhead = defineExercise({
  ...{ kind: "sort", id: "how-far-ahead", table: "objective", options: objectiveReaches.map((id) => ({ id })) },
  items: [
    { id: "by-easter", facts: { months: 3 } },
    { id: "half-a-year", facts: { months: 6 } },
    { id: "three-years", facts: { months: 36 } },
    { id: "seven-years", facts: { months: 84 } },
  ],
});

/** A plan with rows to repair (X3). */
export const repairThePlan = defineExercise({
  ...{ kind: "sort", id: "repair-the-plan", table: "raci" },
  options: [...Object.values(raciFaults).map(({ repair }) => ({ id: repair })), { id: "nothing" }],
  items: [
    { id: "interview-clients", facts: { row: { responsible: "care-team", accountable: "head-of-school", consulted: "teachers" } } },
    { id: "draw-the-map", facts: { row: { responsible: "care-team", accountable: ["head-of-school", "office"], informed: "teachers" } } },
    { id: "rewrite-the-form", facts: { row: { responsible: ["office", "care-team"], supportive: "it", consulted: "teachers" } } },
    { id: "train-the-desk", facts: { row: { accountable: "head-of-school", consulted: ["office", "care-team"] } } },
    { id: "run-the-pilot", facts: { row: { responsible: "office", accountable: "office", supportive: "it", informed: "teachers" } } },
  ],
});

/** The four questions to a transaction (X4). */
export const whichQuestion = defineExercise({
  ...{ kind: "sort", id: "which-question", table: "belongs", options: all("insight") },
  items: [
    { id: "broken-at-night", facts: { list: "insight", sign: "reason-for-buying" } },
    { id: "only-comparing", facts: { list: "insight", sign: "what-the-client-was-after" } },
    { id: "thumb-typed", facts: { list: "insight", sign: "phone-or-desk" } },
    { id: "call-next-day", facts: { list: "insight", sign: "what-happens-after" } },
  ],
});

/** Tools that are offered (X5). */
export const buyIt = defineExercise({
  ...{ kind: "sort", id: "buy-it", table: "technology", options: toolOptions },
  items: [
    { id: "queue-screen", facts: { solvesProblem: "yes", ownToolCould: "no" } },
    { id: "second-calendar", facts: { solvesProblem: "yes", ownToolCould: "yes" } },
    { id: "glasses", facts: { solvesProblem: "no" } },
    { id: "fair-demo", facts: {} },
  ],
});

/** What carries a change (X6). */
export const whatCarriesIt = defineExercise({
  ...{ kind: "sort", id: "what-carries-it", table: "belongs", options: all("culture") },
  items: [
    { id: "no-desk", facts: { list: "culture", sign: "team-has-its-place" } },
    { id: "never-shown", facts: { list: "culture", sign: "people-learn" } },
    { id: "case-closed", facts: { list: "culture", sign: "thinks-from-the-client" } },
  ],
});

/** Two departments became one: the closing item, with the idea of the lesson on responsibilities (C39). */
export const twoHeads = defineExercise({
  ...{ kind: "choice", id: "two-heads", table: "owners" },
  options: [{ id: "department-without-owner" }, { id: "department-with-several-owners" }, { id: "in-order" }],
  facts: {
    owners: [
      { department: "client-care", position: "former head of support", person: "owner-1" },
      { department: "client-care", position: "former head of returns", person: "owner-2" },
      { department: "warehouse", person: "owner-3" },
    ],
  },
});

/** Other rows each time (X3). */
export const moreRoles = defineExercise({ kind: "generated", id: "more-roles", generator: "roles", count: 3 });

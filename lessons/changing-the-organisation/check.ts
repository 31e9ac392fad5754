import { defineExercise } from "@redress/exercises";

/** A step, a row of a plan, a tool and an objective, mixed. */
export const changingTheOrganisationCheck = defineExercise({
  kind: "check",
  id: "changing-the-organisation-check",
  items: [
    {
      ...{ id: "switched-on", table: "belongs", facts: { list: "opposite", sign: "existing-tools-updated" } },
      options: [{ id: "people" }, { id: "processes" }, { id: "technology" }, { id: "execution" }],
    },
    {
      ...{ id: "head-and-office", table: "raci", facts: { row: { responsible: "office", accountable: ["head-of-school", "office"] } } },
      options: [{ id: "name-responsible" }, { id: "name-accountable" }, { id: "keep-one-accountable" }, { id: "nothing" }],
    },
    {
      ...{ id: "sign-at-the-stop", table: "technology", facts: { solvesProblem: "yes", ownToolCould: "no" } },
      options: [{ id: "choose" }, { id: "update" }, { id: "leave" }, { id: "ask" }],
    },
    {
      ...{ id: "five-years", table: "objective", facts: { months: 60 } },
      options: [{ id: "too-near" }, { id: "in-range" }, { id: "too-far" }],
    },
  ],
});

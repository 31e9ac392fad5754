import { defineExercise, kindOf, type MatrixExercise } from "@redress/exercises";
import { describe, expect, test } from "vitest";
import { matrixCases } from "../../golden/matrix-answers.ts";

const exercise: MatrixExercise = {
  ...{ kind: "matrix", id: "clients", table: "outcome", down: "satisfied", across: "loyal" },
  items: matrixCases.map(({ id, facts }) => ({ id, facts })),
};

describe("places in a grid, against the hand-worked key", () => {
  test.each(matrixCases.map((one) => [one.id, one] as const))("%s", (item, { worth }) => {
    for (const [option, points] of Object.entries(worth))
      expect(kindOf(exercise).grade(exercise, item, { option }), option).toMatchObject({ status: "graded", points });
  });
});

test("the cells lie as the grid is read, and the question stands beside them", () => {
  expect(kindOf(exercise).publicPart(exercise)).toEqual({
    ...{ id: "clients", kind: "matrix", items: matrixCases.map(({ id }) => id) },
    options: ["mercenary", "apostle", "defector", "hostage", "ask"],
    grid: {
      ...{ down: "satisfied", across: "loyal" },
      cells: [
        ["mercenary", "apostle"],
        ["defector", "hostage"],
      ],
    },
  });
});

test.each<[string, object, string]>([
  ["no such table", { table: "outcomes" }, "table"],
  ["a fact the table lacks", { across: "weather" }, "across"],
  ["a table of more than two facts", { table: "origin", down: "clientKnows", across: "clientKnows" }, "across"],
  ["a case with a fact too many", { items: [{ id: "one", facts: { weather: "fine" } }] }, "one.facts"],
])("%s is named", (_, change, field) => {
  expect(() => defineExercise({ ...exercise, ...change } as MatrixExercise)).toThrow(`Exercise clients, field ${field}`);
});

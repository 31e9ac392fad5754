import { defineExercise, ExerciseError, type Expected, type Grade, kindOf, optionsOf } from "@redress/exercises";
import { course, exerciseById } from "@redress/lessons";
import { practiceLists } from "redress/practice";
import { describe, expect, test } from "vitest";
import { changeCases } from "../../golden/changing-the-organisation.ts";
import { journeyCases } from "../../golden/clients-journey.ts";
import { improvementInOrder, journeyInOrder, oppositeLetters } from "../../golden/practice.ts";
import { serviceCases } from "../../golden/service-that-keeps.ts";
import { fiveActionsInOrder, whoDoesWhatCases } from "../../golden/who-does-what.ts";

interface Case {
  readonly id: string;
  readonly right: string;
  readonly also?: readonly string[];
  readonly half?: readonly string[];
}
const lessons: Readonly<Record<string, Readonly<Record<string, readonly Case[]>>>> = {
  "who-does-what": whoDoesWhatCases,
  "service-that-keeps": serviceCases,
  "clients-journey": journeyCases,
  "changing-the-organisation": changeCases,
};
const orders: Readonly<Record<string, readonly string[]>> = {
  "five-actions": fiveActionsInOrder,
  "after-the-answer": improvementInOrder,
  "six-stages": journeyInOrder,
};

const exerciseOf = (id: string) => (exerciseById(id) as NonNullable<ReturnType<typeof exerciseById>>).exercise;
const keyOf = (id: string, item: string) => kindOf(exerciseOf(id)).expected(exerciseOf(id), item) as Expected;
const gradeOf = (id: string, item: string, option: string) => kindOf(exerciseOf(id)).grade(exerciseOf(id), item, { option }) as Grade;
const itemsOf = (id: string) => kindOf(exerciseOf(id)).publicPart(exerciseOf(id)).items;
const worthOf = ({ worth }: Expected, points: number) =>
  worth
    .filter((one) => one.points === points)
    .map(({ option }) => option)
    .sort();

describe.each(Object.entries(lessons))("%s", (slug, cases) => {
  // Drawn cases and closing checks have goldens of their own.
  const exercises = (course.find((lesson) => lesson.slug === slug)?.exercises ?? []).filter(
    ({ kind }) => kind !== "generated" && kind !== "check",
  );
  const ordered = exercises.filter(({ kind }) => kind === "order").map(({ id }) => id);

  test("has every item worked by hand, and no other", () => {
    const sorted = exercises.filter(({ kind }) => kind !== "order").map(({ id }) => [id, itemsOf(id)]);
    expect(Object.fromEntries(sorted)).toEqual(
      Object.fromEntries(Object.entries(cases).map(([id, all]) => [id, all.map((one) => one.id)])),
    );
  });
  test("opens with one case, closes with one, and has eight items or more", () => {
    expect([exercises[0]?.kind, exercises.at(-1)?.kind]).toEqual(["choice", "choice"]);
    expect(exercises.flatMap(({ id }) => itemsOf(id)).length).toBeGreaterThanOrEqual(8);
  });
  test.each(Object.entries(cases).flatMap(([id, all]) => all.map((one) => [id, one.id, one] as const)))(
    "%s: %s",
    (id, item, { right, also = [], half = [] }) => {
      const key = keyOf(id, item);
      expect([worthOf(key, 1), worthOf(key, 0.5)]).toEqual([[right, ...also].sort(), [...half].sort()]);
    },
  );
  test("tells each wrong answer by a rule that is no table what it overlooks", () => {
    for (const exercise of exercises) {
      if (!("table" in exercise) || exercise.kind === "matrix") continue;
      const told = ["belongs", "audit", "actions", "owners", "raci", "objective"].includes(exercise.table);
      for (const item of itemsOf(exercise.id))
        for (const option of told ? optionsOf(kindOf(exercise).publicPart(exercise), item) : [])
          expect(gradeOf(exercise.id, item, option).overlooks === undefined, `${item} ${option}`).toBe(
            worthOf(keyOf(exercise.id, item), 1).includes(option),
          );
    }
  });
  test("puts what is ordered in the documents’ order", () => {
    for (const id of ordered) {
      const { worth } = keyOf(id, id);
      const [right = ""] = worth.map(({ option }) => option);
      if (id === "eight-steps")
        expect(
          right
            .split(" ")
            .map(([letter]) => letter?.toUpperCase())
            .join(""),
        ).toBe(oppositeLetters);
      else expect(right.split(" ")).toEqual(orders[id]);
    }
  });
});

test("a wrong entry is told what it stands for", () => {
  expect(gradeOf("which-pillar", "renewal-call", "attract").overlooks).toEqual({
    code: "other-entry",
    facts: { rule: "practice.pillar.attract" },
  });
});

test("any sign of any list is sorted to its own entry", () => {
  for (const [list, { entries }] of Object.entries(practiceLists))
    for (const [entry, signs] of Object.entries(entries) as [string, readonly string[]][]) {
      const options = Object.keys(entries).map((id) => ({ id }));
      const items = signs.map((sign, at) => ({ id: `item-${at}`, facts: { list, sign } }));
      const exercise = defineExercise({ kind: "sort", id: "any", table: "belongs", options, items });
      for (const { id } of items) expect(worthOf(kindOf(exercise).expected(exercise, id) as Expected, 1), list).toEqual([entry]);
    }
});

describe("an author’s mistake is named", () => {
  const sorted = (table: string, options: readonly string[], facts: object) => () =>
    defineExercise({ kind: "sort", id: "mine", table, options: options.map((id) => ({ id })), items: [{ id: "one", facts }] } as never);
  const log = (...steps: object[]) => ({ log: [{ type: "registered" }, ...steps] });
  const closed = { type: "closed", what: "contact" };
  test.each<[string, () => unknown, RegExp]>([
    ["no such list", sorted("belongs", ["a", "b"], { list: "other", sign: "x" }), /field items\.0\.facts\.list/],
    ["no such sign", sorted("belongs", ["phone", "online"], { list: "way", sign: "letter" }), /field one\.facts\.sign/],
    ["an option of another list", sorted("belongs", ["phone", "keep"], { list: "way", sign: "call" }), /field one\.options\.1/],
    ["no right option", sorted("belongs", ["phone", "online"], { list: "way", sign: "counter" }), /no option is right/],
    ["two findings", sorted("audit", ["none", "no-claim-opened"], log(closed)), /field one\.facts\.log: closed-without-contact and/],
    ["a log refused", sorted("audit", ["none", "no-claim-opened"], log({ type: "accepted" })), /field one\.facts\.log: refused as/],
    ["no rule where nothing is found", sorted("audit", ["none", "no-claim-opened"], log()), /field one\.facts\.rule/],
    [
      "several actions not shown",
      sorted("actions", ["check-belonging", "offer-solution"], log()),
      /field one\.facts\.log: check-belonging and/,
    ],
    [
      "two repairs",
      sorted("raci", ["name-responsible", "name-accountable"], { row: { consulted: "it" } }),
      /field one\.facts\.row: it needs two repairs/,
    ],
    [
      "faults of two sorts",
      sorted("owners", ["in-order", "department-without-owner"], {
        owners: [
          { department: "a", person: "x" },
          { department: "a", person: "y" },
        ],
        departments: ["b"],
      }),
      /field one\.facts\.owners/,
    ],
    ["no months", sorted("objective", ["too-near", "too-far"], { months: -1 }), /field one\.facts\.months/],
  ])("%s", (_, build, message) => {
    expect(build).toThrow(ExerciseError);
    expect(build).toThrow(message);
  });
});

import {
  type ChoiceExercise,
  defineExercise,
  ExerciseError,
  fingerprint,
  type Kind,
  kindOf,
  type PublicExercise,
} from "@redress/exercises";
import { course } from "@redress/lessons";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as sort from "../../../packages/exercises/src/sort.ts";

const options = [
  { id: "external", supposes: { reporter: "client" } },
  { id: "internal", supposes: { reporter: "colleague" } },
  { id: "ask" },
];
const good = { kind: "sort", id: "who", table: "origin", options, items: [{ id: "one", facts: { reporter: "client" } }] } as const;
const exercises = course.flatMap((lesson) => lesson.exercises);

describe("an author's mistake is named", () => {
  // biome-ignore lint/suspicious/noExplicitAny: the exercises are malformed on purpose
  const broken: [string, any, string][] = [
    ["no such kind", { ...good, kind: "dance" }, "kind"],
    ["no such table", { ...good, table: "origins" }, "table"],
    ["an id that is a number", { ...good, id: "1" }, "id"],
    ["an unknown field", { ...good, key: "external" }, "key"],
    ["one option", { ...good, options: options.slice(0, 1) }, "options"],
    ["no items", { ...good, items: [] }, "items"],
    ["an item twice", { ...good, items: [good.items[0], good.items[0]] }, "items"],
    ["an option twice", { ...good, options: [...options, options[0]] }, "options"],
    ["a fact the table lacks", { ...good, items: [{ id: "one", facts: { weather: "fine" } }] }, "one.facts"],
    ["facts that exclude each other", { ...good, items: [{ id: "one", facts: { reporter: "client", clientKnows: "no" } }] }, "one.facts"],
    ["nothing right to choose", { ...good, options: [options[1], { id: "both" }] }, "one.options"],
  ];
  test.each(broken)("%s", (_, exercise, field) => {
    expect(() => defineExercise(exercise)).toThrow(ExerciseError);
    try {
      defineExercise(exercise);
    } catch (error) {
      expect(error).toMatchObject({ exercise: String(exercise.id), field });
    }
  });
});

describe.each(exercises.map((one) => [one.id, one] as const))("%s", (_, exercise) => {
  const rules = kindOf(exercise);
  const { items, options: choices } = rules.publicPart(exercise);

  test("not answered is not ready, and never wrong", () => {
    for (const item of items)
      for (const answer of [undefined, {}, { option: "" }]) {
        expect(rules.ready(answer)).toBe(false);
        expect(rules.grade(exercise, item, answer)).toEqual({ status: "not-ready" });
      }
  });

  test("the public part gives nothing away", () => {
    const shown = JSON.stringify(rules.publicPart(exercise));
    expect(shown).not.toMatch(/facts|supposes|inferred|reporter|visibleTo|clientKnows/);
  });

  test("each item has an answer worth full marks, and grading never surprises", () => {
    fc.assert(
      fc.property(fc.constantFrom(...items), fc.oneof(fc.constantFrom(...choices), fc.string()), (item, option) => {
        const before = structuredClone(exercise);
        const grade = rules.grade(exercise, item, { option });
        if (choices.includes(option)) {
          expect(grade).toMatchObject({ status: "graded", max: 1, chosen: option });
          expect(rules.grade(exercise, item, { option })).toEqual(grade);
        } else expect(grade.status).toBe(option ? "refused" : "not-ready");
        expect(exercise).toEqual(before);
      }),
    );
    for (const item of items)
      expect(choices.some((option) => (rules.grade(exercise, item, { option }) as { points: number }).points === 1)).toBe(true);
  });

  test("an unknown item is refused", () => {
    expect(rules.grade(exercise, "nowhere", { option: "ask" })).toEqual({ status: "refused", code: "unknown-item", value: "nowhere" });
  });
});

test("a fingerprint changes with the content, and only then", () => {
  const choice: ChoiceExercise = { kind: "choice", id: "one", table: "origin", options, facts: { reporter: "client" } };
  expect(fingerprint(choice)).toEqual(fingerprint(structuredClone(choice)));
  expect(fingerprint({ ...choice, facts: { reporter: "colleague" } }).content).not.toBe(fingerprint(choice).content);
  expect(fingerprint({ ...choice, table: "kind" }).rules).not.toBe(fingerprint(choice).rules);
});

test("a kind without a public part of its own does not compile", () => {
  const { publicPart, ...rest } = sort;
  // @ts-expect-error: without publicPart an item could reach a page with its key
  const kind: Kind<sort.SortExercise, PublicExercise> = rest;
  expect([typeof publicPart, "publicPart" in kind]).toEqual(["function", false]);
});

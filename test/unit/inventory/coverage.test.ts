import { describe, expect, test } from "vitest";
import { carries } from "../../../lessons/carries.ts";
import { course } from "../../../lessons/course.ts";
import { type Carriers, coverage, lacking } from "../../inventory/coverage.ts";
import { exerciseIds } from "../../inventory/exercises.ts";
import { named } from "../../inventory/named.ts";
import { records } from "../../inventory/rules.ts";
import { filesOf, textOf } from "../../package/files.ts";

test("every number of the inventory is carried as its marks ask, or has a reason", async () => {
  const lacks = (await coverage()).filter((one) => one.lacks.length).map(({ number, lacks }) => `${number}: ${lacks}`);
  expect(lacks).toEqual([]);
});

describe("a lesson carries what its words say", () => {
  test.each(Object.entries(carries))("%s", (slug, numbers) => {
    expect(course.map((lesson) => lesson.slug)).toContain(slug);
    const text = textOf(`lessons/${slug}/en.mdx`).replace(/\s+/g, " ");
    expect(Object.entries(numbers).filter(([, words]) => !text.includes(words as string))).toEqual([]);
  });
});

test("what is named by hand is there", () => {
  for (const { rules = [], exercises = [] } of Object.values(named)) {
    for (const rule of rules) expect([...records.keys()]).toContain(rule);
    for (const id of exercises) expect([...exerciseIds]).toContain(id);
  }
});

test("every rule and golden case cites a number that is in the inventory", async () => {
  const known = new Set((await coverage()).map(({ number }) => number as string));
  expect([...records.values()].filter(({ source }) => !known.has(source.at)).map(({ id }) => id)).toEqual([]);
  const cited = filesOf("test/golden/**/*.ts").flatMap((file) =>
    [...textOf(file).matchAll(/\bat: "([A-Z]\d+\w*)"/g)].map(([, at]) => at as string),
  );
  expect(cited.filter((at) => !known.has(at))).toEqual([]);
});

describe("what is not enough", () => {
  const none: Carriers = { rules: [], tests: [], data: [], exercises: [], lessons: [] };
  test.each([
    ["a rule without a test", "R", { rules: ["a.rule"], lessons: ["a-lesson"] }],
    ["a sentence, for a rule", "R", { lessons: ["a-lesson"] }],
    ["a sentence, for data", "D", { lessons: ["a-lesson"] }],
    ["a sentence, for an exercise", "E", { lessons: ["a-lesson"], rules: ["a.rule"], tests: ["a.test.ts"] }],
    ["an exercise, for advice", "A", { exercises: ["an-exercise"] }],
    ["a sentence without a record, for a figure", "F", { lessons: ["a-lesson"] }],
  ] as const)("%s", (_, mark, by) => expect(lacking([mark], { ...none, ...by })).toHaveLength(1));
  test("nothing at all", () => expect(lacking([], none)).toHaveLength(1));
  test("a reason for what is carried", () => expect(lacking(["A"], { ...none, lessons: ["a-lesson"] }, "no use")).toHaveLength(1));
  test("a reason where nothing carries it is", () => expect(lacking(["D"], none, "not printed")).toEqual([]));
});

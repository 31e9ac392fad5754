import { readFileSync } from "node:fs";
import { kindOf } from "@redress/exercises";
import { generatorNames } from "@redress/exercises/generate";
import { course } from "@redress/lessons";
import { describe, expect, test } from "vitest";
import { keysOf } from "../../../site/src/feedback/needed.ts";

const itemsOf = (exercises: (typeof course)[number]["exercises"]) =>
  exercises.reduce((sum, one) => sum + kindOf(one).publicPart(one).items.length, 0);
const trades = [/clinic|patient/i, /software|program/i, /deliver|parcel/i, /hotel|guest/i, /heating|boiler/i].concat([
  /accounting|bookkeeper/i,
  /\bbank/i,
  /school|parent/i,
  /\bshop/i,
]);

// Title, lead, what one will be able to do, three lines to take away and two questions are asked by the schema of the words.
describe.each(course.map((lesson) => [lesson.slug, lesson] as const))("%s", (slug, { exercises, related }) => {
  const text = readFileSync(new URL(`../../../lessons/${slug}/en.mdx`, import.meta.url), "utf8");
  const body = text.slice(text.indexOf("\n---\n", 4) + 5);

  test("has six items or more, and exercises between its sections", () => {
    expect(itemsOf(exercises)).toBeGreaterThanOrEqual(6);
    const placed = [...body.matchAll(/<(Section title|Exercise id)="/g)].map(([, tag]) => tag);
    expect(placed.slice(0, -1).join(" ")).toMatch(/Section title.*Exercise id.*Section title.*Exercise id/);
  });

  test("ends with its closing check, in the text and in the facts", () => {
    expect(exercises.at(-1)?.id).toBe(`${slug}-check`);
    expect(body.trimEnd().endsWith(`<Exercise id="${slug}-check" />`)).toBe(true);
    expect([...body.matchAll(/<Exercise id="([^"]+)"/g)].map(([, id]) => id)).toEqual(exercises.map(({ id }) => id));
  });

  test("has examples from four trades or more, sources, and lessons related to it", () => {
    expect(trades.filter((trade) => trade.test(text)).length).toBeGreaterThanOrEqual(4);
    expect(exercises.flatMap(keysOf).flatMap(({ rules }) => rules).length).toBeGreaterThan(0);
    expect(related.length).toBeGreaterThanOrEqual(2);
  });

  test("is no wall of drawn cases: three in its text at most, each of two to five, and what is more is further practice", () => {
    const drawn = exercises.filter((one) => one.kind === "generated");
    for (const { count } of drawn) expect([2, 3, 4, 5]).toContain(count);
    const [inText = "", further = ""] = body.split('<Section title="More practice"');
    const placed = (part: string) => drawn.filter(({ id }) => part.includes(`<Exercise id="${id}"`)).length;
    expect(placed(inText)).toBeLessThanOrEqual(3);
    expect(placed(further)).toBeLessThanOrEqual(4);
  });
});

test("the course has 120 items or more, and every generator is placed once", () => {
  expect(course.reduce((sum, { exercises }) => sum + itemsOf(exercises), 0)).toBeGreaterThanOrEqual(120);
  const placed = course.flatMap(({ exercises }) => exercises.flatMap((one) => (one.kind === "generated" ? [one.generator] : [])));
  expect([...placed].sort()).toEqual([...generatorNames].sort());
});

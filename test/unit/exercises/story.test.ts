import {
  defineExercise,
  kindOf,
  leftAt,
  playStory,
  type StoryExercise,
  type StoryTeller,
  tellerFor,
  tellerOf,
  walkStory,
} from "@redress/exercises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oneClient } from "../../../lessons/one-client/exercises.ts";
import { judgedInAll, storyCases } from "../../golden/one-client.ts";
import { corrected } from "../../golden/one-client-corrected.ts";

const exercise: StoryExercise = oneClient;
const { grade, publicPart, read, expected } = kindOf(exercise);
const byRules = tellerFor(exercise);
const walk = walkStory(exercise);
const byTables = tellerOf(walk.tables);
const id = "one-client";

/** A way by so many throws; each names one of the options offered. */
function thrown(throws: readonly number[], teller: StoryTeller = byTables): string {
  let path = "";
  for (const chance of throws) {
    const offers = playStory(teller, path)?.next?.offers ?? [];
    if (!offers.length) break;
    path = [path, offers[chance % offers.length]?.id].filter(Boolean).join(" ");
  }
  return path;
}
const throws = fc.array(fc.nat(59), { minLength: 20, maxLength: 20 });

const cases = [...storyCases.filter((one) => !corrected.some(({ corrects }) => corrects === one.id)), ...corrected];
describe("a story, against the hand-worked ways", () => {
  test.each(cases.map((one) => [one.id, one] as const))("%s", (_, { path, results, facts = {}, lost, points, leftAt: turn }) => {
    const played = playStory(byRules, path);
    const told = played?.turns.flatMap((one) => one.results) ?? [];
    expect(Object.fromEntries(told.map(({ check, code }) => [check, code]))).toEqual(results);
    for (const [check, reckoned] of Object.entries(facts)) expect(told.find((one) => one.check === check)?.facts).toMatchObject(reckoned);
    expect(played?.lost).toBe(lost);
    expect(grade(exercise, id, { option: path })).toMatchObject({ status: "graded", points });
    expect(leftAt(byRules, path.split(" "))?.turn).toBe(turn);
  });
  test("so many things are judged", () => expect(walk.tables.outline.judged).toBe(judgedInAll));
});

describe("every situation that can come about", () => {
  test("offers two options or more, and what follows is known", () => {
    expect(walk.stuck).toEqual([]);
    expect(walk.situations).toBeGreaterThan(1000);
    const all = exercise.decisions.flatMap((one) => one.options.map((option) => `${one.id}.${option.id}`));
    expect([...walk.options].sort()).toEqual(all.sort());
  });
  test("ends in one of four ways, and each of them can be reached", () => {
    const ends = [...walk.scenes].filter((scene) => scene.split(".")[0] === "end");
    expect(ends.sort()).toEqual(["end", "end.defector", "end.hostage", "end.mercenary"]);
  });
  test("is told alike by the rules and by the tables that a page gets", () => {
    fc.assert(
      fc.property(throws, (chances) => {
        const path = thrown(chances);
        expect(playStory(byTables, path)).toEqual(playStory(byRules, path));
      }),
      { numRuns: 60 },
    );
  });
});

describe("any way", () => {
  test("is graded within bounds, the same each time, and fits into what is stored", () => {
    fc.assert(
      fc.property(throws, (chances) => {
        const path = thrown(chances);
        const { lost, ending } = playStory(byTables, path) ?? { lost: Number.NaN };
        expect(ending).toBeDefined();
        expect(lost).toBeGreaterThanOrEqual(0);
        expect(lost).toBeLessThanOrEqual(judgedInAll);
        expect(path.length).toBeLessThan(4000);
        const graded = grade(exercise, id, { option: path });
        expect(graded).toMatchObject({ status: "graded" });
        expect(grade(exercise, id, { option: path })).toEqual(graded);
      }),
      { numRuns: 40 },
    );
  });
  test("has a better one from where it left the best, which is never worth less", () => {
    fc.assert(
      fc.property(throws, (chances) => {
        const path = thrown(chances).split(" ");
        const left = leftAt(byTables, path);
        if (!left) return expect(playStory(byTables, path.join(" "))?.lost).toBe(0);
        const better = [...path.slice(0, left.turn), ...left.better].join(" ");
        const worth = (option: string) => {
          const graded = grade(exercise, id, { option });
          return graded.status === "graded" ? graded.points : Number.NaN;
        };
        expect(playStory(byTables, better)?.lost).toBe(0);
        expect(worth(better)).toBeGreaterThanOrEqual(worth(path.join(" ")));
      }),
      { numRuns: 20 },
    );
  });
});

describe("a story in a form", () => {
  const form = (fields: Record<string, string>) => read(publicPart(exercise), id, (name) => fields[name.replace(id, "story")], "en");
  const [whole] = storyCases;
  test("goes on decision by decision, and is an answer at its end", () => {
    const path = whole?.path ?? "";
    const last = path.lastIndexOf(" ");
    expect(form({})).toEqual({ status: "none" });
    expect(form({ "story.choice": "request" })).toEqual({ status: "unread", text: "request" });
    expect(form({ story: path.slice(0, last), "story.choice": path.slice(last + 1) })).toEqual({ status: "answer", option: path });
    expect(expected(exercise, id)).toMatchObject({ worth: [{ points: 1 }] });
  });
  test("begins anew where it was tampered with, and takes no option that is not offered", () => {
    expect(form({ story: "theft", "story.choice": "request" })).toEqual({ status: "unread", text: "request" });
    expect(form({ story: "request", "story.choice": "friday" })).toEqual({ status: "unread", text: "request" });
    expect(grade(exercise, id, { option: "request" }).status).toBe("not-ready");
    expect(grade(exercise, id, { option: "request friday" }).status).toBe("refused");
    expect(grade(exercise, "another", { option: whole?.path ?? "" }).status).toBe("refused");
  });
});

const [first, ...rest] = exercise.decisions as [StoryExercise["decisions"][number], ...StoryExercise["decisions"]];
const [check] = exercise.checks as [StoryExercise["checks"][number]];
test.each<[string, object, RegExp]>([
  ["a decision of one option", { decisions: [{ ...first, options: first.options.slice(0, 1) }, ...rest] }, /what\.options: one option/],
  ["a condition on what comes later", { decisions: [{ ...first, when: { register: ["monday"] } }, ...rest] }, /what\.when: register/],
  ["an id given twice", { checks: [...exercise.checks, check] }, /kind: an id is given twice/],
  ["a check after no decision", { checks: [...exercise.checks, { ...check, id: "odd", at: "nowhere" }] }, /odd\.at: no decision/],
  ["an answer of no option", { checks: [{ ...check, answers: { theft: { id: "complaint" } } }] }, /kind\.theft: no option/],
  ["an end before its call", { until: "2026-03-01T10:00" }, /until: before/],
  ["no time on the wall", { received: "Friday" }, /received/],
])("a story with %s is refused by its field", (_, change, field) => {
  expect(() => defineExercise({ ...exercise, ...change } as StoryExercise)).toThrow(field);
});

import {
  counted,
  type Exercise,
  type Expected,
  goesLeft,
  hintCost,
  hintRules,
  inRound,
  kindOf,
  markedOf,
  mayAnswer,
  mostHints,
  paid,
  playTalk,
  pointsOver,
} from "@redress/exercises";
import { course, exerciseById } from "@redress/lessons";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { goCases, hintCases, hintsByHand, overGoes } from "../../golden/hints-and-goes.ts";
import { answersTo } from "./answers-to.ts";

const exercises: readonly Exercise[] = course.flatMap((lesson) => lesson.exercises);
const itemsOf = (exercise: Exercise) =>
  kindOf(exercise)
    .publicPart(exercise)
    .items.map((item) => ({ exercise, item }));
const hintsOf = (exercise: Exercise, item: string, draft?: string) => kindOf(exercise).hints?.(exercise, item, draft) ?? [];
const keyOf = (exercise: Exercise, item: string) => kindOf(exercise).expected(exercise, item) as Expected;

describe("what hints cost", () => {
  test.each(hintCases)("$id: $why", ({ points, hints, counts }) => {
    expect(paid(points, hints)).toBe(counts);
    expect(counted({ points: points as 0 | 0.5 | 1, hints })).toBe(counts);
  });
  test("is an assumption that says why", () => {
    expect(hintRules.get("course.hint.cost")).toMatchObject({ standing: "assumed", why: expect.stringContaining("quarter") });
  });
  test("is never nothing, and never takes what is not there", () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 0.5, 1), fc.integer({ min: 0, max: mostHints }), (points, hints) => {
        const left = paid(points, hints);
        return left >= 0 && left <= points && (hints === 0 || points === 0 || left <= points - hintCost);
      }),
    );
  });
});

describe("hints", () => {
  test.each(hintsByHand)("of $exercise: $why", ({ exercise: id, item, codes }) => {
    const { exercise } = exerciseById(id) as { exercise: Exercise };
    const [first] = itemsOf(exercise);
    expect(hintsOf(exercise, item ?? (first?.item as string)).map(({ code }) => code)).toEqual(codes);
  });
  test("every item of the course offers one at least, whatever the go", () => {
    // A story has none: what a decision leads to is shown at once, and its account names the better way.
    const hinted = exercises.filter(({ kind }) => kind !== "story");
    const all = hinted.flatMap((one) => [1, 2].flatMap((round) => itemsOf(inRound(one, round))));
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ exercise, item }) => !hintsOf(exercise, item).length).map(({ item }) => item)).toEqual([]);
  });
  test("no item of another name has one, and no code stands for two kinds of hint", () => {
    for (const { exercise, item } of exercises.flatMap(itemsOf))
      for (const hint of hintsOf(exercise, item)) expect(typeof hint.strike === "string", hint.code).toBe(hint.code.startsWith("not-"));
  });
  test("strike out only what is not right, and leave a wrong one beside the right ones", () => {
    const listed = exercises.flatMap(itemsOf).filter(({ exercise, item }) => !keyOf(exercise, item).made);
    const struck = listed.flatMap(({ exercise, item }) =>
      hintsOf(exercise, item).flatMap(({ strike }) => (strike ? [{ exercise, item, strike }] : [])),
    );
    expect(struck.length).toBeGreaterThan(100);
    for (const { exercise, item, strike } of struck) {
      const { worth } = keyOf(exercise, item);
      expect(worth.find(({ option }) => option === strike)?.points, `${item}: ${strike}`).toBe(0);
      expect(worth.filter(({ points, option }) => points === 0 && option !== strike).length, item).toBeGreaterThan(0);
    }
  });
  test("to marks say how many there are, and strike an innocent one", () => {
    for (const exercise of exercises.filter(({ kind }) => kind === "spot")) {
      const [count, innocent] = hintsOf(exercise, exercise.id);
      const { right } = markedOf(keyOf(exercise, exercise.id), "");
      expect(count?.facts?.count).toBe(right.length);
      expect(right).not.toContain(innocent?.strike);
    }
  });
  test("to a talk follow where it stands, and never strike what may be said", () => {
    for (const exercise of exercises) {
      if (exercise.kind !== "dialogue") continue;
      const lines = (keyOf(exercise, exercise.id).worth[0]?.option ?? "").split(" ");
      const steps = lines.map((_, at) => {
        const talk = lines.slice(0, at + 1).join(" ");
        const hints = hintsOf(exercise, exercise.id, talk);
        const strike = hints.find((hint) => hint.strike)?.strike;
        expect(strike, talk).not.toBe(lines[at + 1]);
        if (strike) expect(playTalk(exercise, talk)?.lines).toContain(strike);
        return hints.find(({ code }) => code === "talk-step")?.facts?.step;
      });
      expect(steps[0]).toBe("step.dialogue.listen");
      expect(new Set(steps).size).toBeGreaterThan(3);
    }
  });
  test("to a form name what is off, and nothing once all is right", () => {
    for (const exercise of exercises) {
      if (exercise.kind !== "form") continue;
      const [right] = keyOf(exercise, exercise.id).worth;
      expect(hintsOf(exercise, exercise.id, right?.option)).toEqual([]);
      expect(hintsOf(exercise, exercise.id)[0]?.code).toBe("form-missing");
    }
  });
  test("to a reply name what is not seen yet, and nothing once all is there", () => {
    for (const exercise of exercises) {
      if (exercise.kind !== "reply") continue;
      const [right] = keyOf(exercise, exercise.id).worth;
      expect(hintsOf(exercise, exercise.id, right?.option)).toEqual([]);
      expect(hintsOf(exercise, exercise.id, "").length).toBeGreaterThan(2);
    }
  });
  test("are the same however often they are asked for", () => {
    for (const { exercise, item } of exercises.flatMap(itemsOf))
      for (const draft of [undefined, ...answersTo(exercise, item).slice(0, 2)])
        expect(hintsOf(exercise, item, draft)).toEqual(hintsOf(exercise, item, draft));
  });
});

describe("goes that are allowed", () => {
  test.each(goCases)("$id: $why", ({ goes, round, answered, may }) => {
    const told = mayAnswer({ goes }, round, answered);
    expect(told.status).toBe(may ? "ok" : "refused");
    if (!may) expect(told).toMatchObject({ code: "no-goes-left", field: "round", allowed: goes });
  });
  test.each(overGoes)("$id", ({ counted: by, points, gives }) => {
    expect(pointsOver(by, points)).toBe(gives);
  });
  test("run down to none", () => {
    expect([1, 2, 3, 4].map((round) => goesLeft({ goes: 3 }, round))).toEqual([2, 1, 0, 0]);
    expect(goesLeft({ goes: null }, 7)).toBeNull();
  });
});

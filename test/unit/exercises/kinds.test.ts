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
import * as sort from "../../../packages/exercises/src/choice/sort.ts";
import { answersTo, fieldsFor } from "./answers-to.ts";

const options = [
  { id: "external", supposes: { reporter: "client" } },
  { id: "internal", supposes: { reporter: "colleague" } },
  { id: "ask" },
];
const good = { kind: "sort", id: "who", table: "origin", options, items: [{ id: "one", facts: { reporter: "client" } }] } as const;
const hours = [["09:00", "17:00"]] as const;
const office = { zone: "Europe/Budapest", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } } as const;
const due = {
  ...{ id: "one", asks: "due", calendar: "office", from: "2026-11-27T16:00", term: { hours: 3 }, rule: "sla.stage.first-contact" },
  wrong: ["wall-clock"],
};
const days = { workingDays: 3, counting: "receipt-day-excluded", at: "closing" };
const timed = (...items: readonly object[]) => ({ kind: "deadline", id: "when", calendars: { office }, items });
const log = [
  { type: "registered", at: "2026-11-30T09:00" },
  { type: "claim-opened", at: "2026-11-30T09:00" },
];
const clocks = { id: "one", asks: "failed", calendar: "office", now: "2026-11-30T11:00", log, stages: ["agreement", "hand-over"] };
const agreed = { id: "one", asks: "fits", calendar: "office", log, agreed: { at: "2026-12-01T09:00", due: "2026-12-31" } };
const compared = (change: object) => ({
  ...{ kind: "sort", id: "real", table: "change", options: [{ id: "rose" }, { id: "fell" }] },
  items: [{ id: "one", facts: { measure: "share", before: { hits: 20, n: 90 }, after: { hits: 80, n: 90 }, ...change } }],
});
const euros = { minor: 5000, currency: "EUR" };
const offered = (facts: object) => ({
  ...{ kind: "sort", id: "given", table: "remedies", options: [{ id: "more" }, { id: "not-more" }] },
  items: [{ id: "one", facts: { loss: euros, offered: [{ kind: "gift", value: { ...euros, minor: 9000 } }], ...facts } }],
});
const single = (table: string, facts: object, options: readonly object[]) => ({ kind: "choice", id: "who", table, facts, options });
const angry = { temper: "angry", seed: 1, fault: "unknown", said: [] };
const moves = [
  { id: "a", move: "listen" },
  { id: "b", move: "blame" },
];
const parting = { client: { type: "project", reason: "finished" } };
const findings = [{ id: "nothing" }, { id: "no-thanks" }];
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
    ["two routes to one time", timed({ ...due, wrong: ["wall-clock", "same-wall-time"] }), "one.wrong.1"],
    ["a route to the key", timed({ ...due, wrong: ["ignores-holidays"] }), "one.wrong.0"],
    ["a route for days on a term in hours", timed({ ...due, wrong: ["receipt-included"] }), "one.wrong.0"],
    ["a route that has nothing to go by", timed({ ...due, wrong: ["from-notice"] }), "one.wrong.0"],
    ["a route for hours on a term in days", timed({ ...due, term: days, wrong: ["wall-clock"] }), "one.wrong.0"],
    ["a break that never comes", timed({ ...due, calendar: "always", wrong: ["restarts"] }), "one.calendar"],
    ["a route nobody takes", timed({ ...due, wrong: ["by-guess"] }), "items.0.wrong.0"],
    ["a rule that is none", timed({ ...due, rule: "sla.stage.waiting" }), "items.0.rule"],
    ["a calendar that is not there", timed({ ...due, calendar: "home" }), "one.calendar"],
    ["a time that does not exist", timed({ ...due, from: "2026-13-27T16:00" }), "one.from"],
    ["a calendar that cannot be built", { ...timed(due), calendars: { office: { ...office, week: {} } } }, "one.from"],
    [
      "a log that is refused",
      timed({ ...clocks, log: [...log, { type: "first-contact", at: "2026-11-29T09:00", how: "personal" }] }),
      "one.log",
    ],
    ["a clock that ran out and is no option", timed({ ...clocks, stages: ["first-contact", "agreement"] }), "one.stages"],
    ["what ran out and never came", timed({ ...clocks, stages: ["acceptance", "agreement"] }), "one.log"],
    ["two clocks that ran out", timed({ ...clocks, now: "2026-11-30T14:00" }), "one.log"],
    ["a stage that no clock has", timed({ ...clocks, now: "2026-11-30T09:30", stages: ["agreement", "waiting"] }), "items.0.stages.1"],
    ["a day that does not exist", timed({ ...agreed, agreed: { ...agreed.agreed, due: "2026-02-30" } }), "one.log"],
    ["a comparison of what was never counted", compared({ before: { hits: 3, n: 2 } }), "one.facts"],
    ["a comparison of two measures", compared({ before: { promoters: 1, passives: 1, detractors: 1 } }), "items.0.facts"],
    ["an offer that is refused", offered({ loss: { minor: -1, currency: "EUR" } }), "one.facts"],
    ["an answer that is no verdict on an offer", { ...offered({}), options: [{ id: "more" }, { id: "rose" }] }, "one.options.1"],
    ["an offer that gives nothing", single("offer", { loss: euros }, [{ id: "a", offered: [] }, { id: "b" }]), "who.options.1.offered"],
    [
      "an answer that is no advice",
      single("apology", { act: "empathise", faultEvident: "no" }, [{ id: "do" }, { id: "ask" }]),
      "who.options.1",
    ],
    ["an act that nobody knows", single("apology", { act: "bow", faultEvident: "no" }, [{ id: "do" }, { id: "may" }]), "facts.act"],
    ["a move that meets no element", single("element", { move: "thank" }, [{ id: "rational" }, { id: "neither" }]), "who.facts.move"],
    ["an answer that is no element", single("element", { move: "listen" }, [{ id: "emotional" }, { id: "both" }]), "who.options.1"],
    ["a move that nobody can make", single("move", { ...angry, said: ["offer-new"] }, moves), "who.facts.said.0"],
    ["an answer that is no move", single("move", angry, [...moves, { id: "c" }]), "who.options.2.move"],
    ["two things wrong with a parting", single("lint", { ...parting, drop: ["thank", "hand-over"] }, findings), "who.facts"],
    ["a task that is not shipped", single("lint", { ...parting, drop: ["dance"] }, findings), "who.facts"],
    ["an answer that is no finding", single("lint", parting, [{ id: "nothing" }, { id: "rose" }]), "who.options.1"],
    ["an answer that is no verdict on a change", { ...compared({}), options: [{ id: "rose" }, { id: "ask" }] }, "one.options.1"],
    ["a generator that is none", { kind: "generated", id: "more", generator: "weather", count: 3 }, "generator"],
    ["drawn cases, and none of them", { kind: "generated", id: "more", generator: "origin", count: 0 }, "count"],
    ["drawn cases of a go that an author names", { kind: "generated", id: "more", generator: "origin", count: 3, round: 2 }, "round"],
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
  const shown = rules.publicPart(exercise);
  const { items } = shown;

  test("not answered is not ready, and never wrong", () => {
    for (const item of items)
      for (const answer of [undefined, {}, { option: "" }]) {
        expect(rules.ready(answer)).toBe(false);
        expect(rules.grade(exercise, item, answer)).toEqual({ status: "not-ready" });
      }
  });

  test("the public part gives nothing away", () => {
    const shown = JSON.stringify(rules.publicPart(exercise));
    expect(shown).not.toMatch(
      /facts|supposes|inferred|reporter|visibleTo|clientKnows|"(wrong|overlooks|rule|term|from|log|agreed|pauses)"/,
    );
  });

  const answers = fc
    .constantFrom(...items)
    .chain((item) => fc.record({ item: fc.constant(item), option: fc.oneof(fc.constantFrom(...answersTo(exercise, item)), fc.string()) }));

  test("each item has an answer worth full marks, and grading never surprises", () => {
    fc.assert(
      fc.property(answers, ({ item, option }) => {
        const before = structuredClone(exercise);
        const grade = rules.grade(exercise, item, { option });
        if (grade.status === "graded" || answersTo(exercise, item).includes(option)) {
          expect(grade).toMatchObject({ status: "graded", max: 1, chosen: option });
          expect(rules.grade(exercise, item, { option })).toEqual(grade);
        } else expect(grade.status).toMatch(option ? /^(refused|not-ready)$/ : /^not-ready$/);
        expect(exercise).toEqual(before);
      }),
    );
    for (const item of items)
      expect(answersTo(exercise, item).some((option) => (rules.grade(exercise, item, { option }) as { points: number }).points === 1)).toBe(
        true,
      );
  });

  test("what a form holds is read as it is stored; an empty one is no answer", () => {
    for (const item of items) {
      expect(rules.read(shown, item, () => undefined, "en")).toEqual({ status: "none" });
      for (const option of answersTo(exercise, item))
        expect(rules.read(shown, item, fieldsFor(exercise, item, option), "en")).toEqual({ status: "answer", option });
    }
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

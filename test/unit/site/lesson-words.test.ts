import { readFileSync } from "node:fs";
import { kindOf, optionsOf } from "@redress/exercises";
import { exerciseById } from "@redress/lessons";
import { documentsPolicy } from "redress/sla";
import { describe, expect, test } from "vitest";
import { outline } from "../../../site/src/lesson/outline.ts";
import { type LessonWords, lessonWords } from "../../../site/src/lesson/schema.ts";

/** Words for a whole lesson, made up; `change` breaks them. */
function words(change: (words: Record<string, never> & LessonWords) => void = () => {}, of = "who-is-complaining"): LessonWords {
  const lesson = exerciseById(of)?.lesson;
  const exercises = lesson?.exercises.map((exercise) => {
    // Drawn cases have the words of their generator.
    if (exercise.kind === "generated") return [exercise.id, { title: exercise.id }];
    const shown = kindOf(exercise).publicPart(exercise);
    const { items } = shown;
    const options = new Set(items.flatMap((item) => optionsOf(shown, item)).filter((id) => !id.startsWith("2026-")));
    const item = { say: "a statement", why: "a reason", short: "a label" };
    return [
      exercise.id,
      {
        title: exercise.id,
        options: Object.fromEntries([...options].map((id) => [id, { label: id }])),
        items: Object.fromEntries(items.map((id) => [id, { ...item }])),
        units: Object.fromEntries(Object.values(shown.units ?? {}).map((unit) => [unit, unit])),
        steps: Object.fromEntries((shown.steps ?? []).map((id) => [id, { say: "a step", short: "a step" }])),
        axes: shown.grid ? { [shown.grid.down]: { yes: "so", no: "not so" }, [shown.grid.across]: { yes: "so", no: "not so" } } : {},
      },
    ];
  });
  const made = { title: "t", lead: "l", learn: "n", can: ["1", "2", "3"], takeaways: ["1", "2", "3"], reflect: ["1", "2"] };
  const whole = { ...made, exercises: Object.fromEntries(exercises ?? []) };
  change(whole as never);
  return whole;
}

const fields = (given: unknown) =>
  lessonWords.safeParse(given).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

describe("a lesson’s words", () => {
  test("are taken when they are whole", () => expect(fields(words())).toEqual([]));

  test.each<[string, (words: LessonWords) => void, string]>([
    [
      "an item without words",
      ({ exercises }) => delete exercises["who-is-complaining"]?.items["refund-late"],
      "exercises.who-is-complaining.items.refund-late: has no words",
    ],
    [
      "an option without words",
      ({ exercises }) => delete exercises["advice-heard"]?.options.ask,
      "exercises.advice-heard.options.ask: has no words",
    ],
    ["an exercise without words", ({ exercises }) => delete exercises["missing-copy"], "exercises.missing-copy: has no words"],
    [
      "words for an unknown item",
      ({ exercises }) => Object.assign(exercises["who-is-complaining"]?.items ?? {}, { other: { say: "a", why: "b", short: "c" } }),
      "exercises.who-is-complaining.items.other: has words, and there is no such id",
    ],
    [
      "words for an unknown exercise",
      ({ exercises }) => Object.assign(exercises, { other: exercises["missing-copy"] }),
      "exercises.other: has words, and there is no such id",
    ],
    ["no exercise at all", (all) => Object.assign(all, { exercises: {} }), "exercises: names no exercise of the course"],
  ])("are refused by the name of the field: %s", (_, change, expected) => expect(fields(words(change))).toContain(expected));

  test.each<[string, (words: LessonWords) => void]>([
    ["title", (all) => Object.assign(all, { title: " " })],
    ["can", ({ can }) => can.pop()],
    [
      "exercises.missing-copy.items.missing-copy.why",
      ({ exercises }) => Object.assign(exercises["missing-copy"]?.items["missing-copy"] ?? {}, { why: undefined }),
    ],
  ])("are refused where %s is empty or missing", (field, change) => expect(fields(words(change)).join()).toContain(field));
});

describe("an option that is a time", () => {
  test("needs no words, while others of the same kind do", () => {
    expect(fields(words(() => {}, "in-hours"))).toEqual([]);
    const without = words(({ exercises }) => delete exercises["which-clock"]?.options.none, "in-hours");
    expect(fields(without)).toEqual(["exercises.which-clock.options.none: has no words"]);
  });

  test("may have none", () => {
    const given = words(
      ({ exercises }) => Object.assign(exercises["in-hours"]?.options ?? {}, { "2026-12-01T16:15": { label: "a" } }),
      "in-hours",
    );
    expect(fields(given)).toEqual(["exercises.in-hours.options.2026-12-01T16:15: has words, and there is no such id"]);
  });
});

test("the table of stages says what the policy says", () => {
  const text = readFileSync(new URL("../../../lessons/in-time/en.mdx", import.meta.url), "utf8");
  const rows = [...text.matchAll(/^\| \d.*\|$/gm)].map(([row]) => row.split("|").map((cell) => cell.trim()));
  const said = rows.map(([, , , term, from]) => [term, from]);
  const anchors: Readonly<Record<string, string>> = {
    received: "end of the dialogue",
    "claim-opened": "opening of the claim",
    "corrections-agreed": "the agreement",
    implemented: "carrying it out",
  };
  const plural = (count: number, unit: string) => `${count} ${unit.replace("-", " ").replace(/s$/, count === 1 ? "" : "s")}`;
  const held = documentsPolicy.stages.map(({ limit, target, from }) => {
    const term = limit.unit === "at-once" ? "at once" : limit.unit === "as-agreed" ? "as agreed" : plural(limit.amount, limit.unit);
    const aim = target && "amount" in target ? `, aim at ${target.amount}` : "";
    return [term + aim, anchors[from === "received" ? from : (from[0]?.event ?? "")]];
  });
  expect(said).toEqual(held);
});

describe("the outline of a lesson", () => {
  const places =
    '<Exercise id="missing-copy" />\n<Exercise id="who-is-complaining" />\n<Exercise id="more-reports" />\n<Exercise id="advice-heard" />\n<Exercise id="internal-or-external-check" />';

  test("lists sections and exercises in the order of the text; an exercise under its section’s own title is part of that", () => {
    const own = words(({ exercises }) => Object.assign(exercises["missing-copy"] ?? {}, { title: "Decide first" }));
    const parts = outline(`<Section title="Decide first" note="x">\n</Section>\n${places}`, own, "x.mdx");
    expect(parts.map(({ id }) => id)).toEqual([
      "decide-first",
      "who-is-complaining",
      "more-reports",
      "advice-heard",
      "internal-or-external-check",
    ]);
  });

  test("makes addresses in any alphabet", () => {
    const parts = outline(`<Section title="Что запомнить?">\n</Section>\n${places}`, words(), "x.mdx");
    expect(parts[0]?.id).toBe("что-запомнить");
  });

  test.each([
    ["left out", places.replace('<Exercise id="advice-heard" />', ""), 'x.mdx, <Exercise id="advice-heard" />: placed 0 times'],
    ["placed twice", `${places}\n<Exercise id="advice-heard" />`, 'x.mdx, <Exercise id="advice-heard" />: placed 2 times'],
    [
      "at the address of a section",
      `<Section title="Missing copy">\n</Section>\n${places}`,
      "x.mdx, section or exercise missing-copy: another part",
    ],
    ["unknown", `${places}\n<Exercise id="other" />`, "x.mdx, field exercises.other: has no words"],
  ])("refuses an exercise %s", (_, body, message) => expect(() => outline(body, words(), "x.mdx")).toThrow(message));
});

describe("words that only some kinds need", () => {
  const given = (exercise: string, field: string, change: (words: Record<string, unknown>) => void) =>
    fields(
      words(({ exercises }) => change((exercises[exercise] as unknown as Record<string, Record<string, unknown>>)[field] ?? {}), exercise),
    );
  test.each(["vicious-circle", "twelve-clients"])("are taken when they are whole: lesson of %s", (exercise) =>
    expect(fields(words(() => {}, exercise))).toEqual([]),
  );
  test.each<[string, string, string]>([
    ["own-rate", "units", "clients"],
    ["vicious-circle", "steps", "silence"],
    ["twelve-clients", "axes", "loyal"],
  ])("of %s are refused where %s lacks %s, and where it has one too many", (exercise, field, id) => {
    const at = `exercises.${exercise}.${field}`;
    expect(given(exercise, field, (own) => delete own[id])).toContain(`${at}.${id}: has no words`);
    expect(given(exercise, field, (own) => Object.assign(own, { other: own[id] }))).toContain(
      `${at}.other: has words, and there is no such id`,
    );
  });
  test("are refused for a kind that has none of them", () => {
    const units = words(({ exercises }) => Object.assign(exercises["missing-copy"] ?? {}, { units: { clients: "clients" } }));
    expect(fields(units)).toContain("exercises.missing-copy.units.clients: has words, and there is no such id");
  });
});

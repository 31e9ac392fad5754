import { isWallTime, kindOf, optionsOf, replyIds } from "@redress/exercises";
import { exerciseById } from "@redress/lessons";
import { describe, expect, test } from "vitest";
import { phrasesThatHurt } from "../../../lessons/the-conversation/exercises.ts";
import { type ExerciseWords, type LessonWords, lessonWords } from "../../../site/src/lesson/schema.ts";
import { checkText, textPieces } from "../../../site/src/lesson/text-pieces.ts";

const item = { say: "a statement", why: "a reason", short: "a label" };
const all = <T>(ids: readonly string[], one: T): Record<string, T> => Object.fromEntries(ids.map((id) => [id, { ...one }]));

/** Words for the lesson of an exercise, made up; `change` breaks those of the exercise. */
function words(id: string, change: (own: ExerciseWords) => void): LessonWords {
  const exercises = Object.fromEntries(
    (exerciseById(id)?.lesson.exercises ?? []).map((exercise) => {
      // Drawn cases have the words of their generator.
      if (exercise.kind === "generated") return [exercise.id, { title: exercise.id }];
      const shown = kindOf(exercise).publicPart(exercise);
      const { items, steps = [], marks = [], talk, plan } = shown;
      const options = items.flatMap((item) => optionsOf(shown, item)).filter((option) => !isWallTime(option));
      const own = {
        title: exercise.id,
        items: all(items, item),
        options: all(options, { label: "an option" }),
        steps: all(steps, { say: "a step", short: "a step" }),
        marks: all(marks, item),
        lines: Object.fromEntries((talk?.scene.lines ?? []).map((line) => [line.id, "a line"])),
        replies: Object.fromEntries((talk ? ["opening", ...replyIds(talk.scene)] : []).map((reply) => [reply, "a reply"])),
        pieces: all(
          [...(plan?.rows ?? []), ...(plan?.offers ?? [])].map((row) => row.id),
          { say: "a task", short: "a task" },
        ),
        ...(exercise.kind === "spot" && { text: marks.map((mark) => `{${mark}}`).join(" ") }),
      };
      if (exercise.id === id) change(own as unknown as ExerciseWords);
      return [exercise.id, own];
    }),
  );
  const made = { title: "t", lead: "l", learn: "n", can: ["1", "2", "3"], takeaways: ["1", "2", "3"], reflect: ["1", "2"] };
  return { ...made, exercises } as unknown as LessonWords;
}

const fields = (given: unknown) =>
  lessonWords.safeParse(given).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

describe("words of what is played, marked, built or written", () => {
  test("are taken when they are whole", () => {
    for (const id of ["angry-patient", "retainer-plan"]) expect(fields(words(id, () => {}))).toEqual([]);
  });
  test.each<[string, string, (own: ExerciseWords) => void, string]>([
    ["a line", "angry-patient", ({ lines }) => delete lines["tell-me"], "exercises.angry-patient.lines.tell-me: has no words"],
    ["what the client says", "cold-flat", ({ replies }) => delete replies["waits-1"], "exercises.cold-flat.replies.waits-1: has no words"],
    ["his first sentence", "cold-flat", ({ replies }) => delete replies.opening, "exercises.cold-flat.replies.opening: has no words"],
    ["a phrase", "phrases-that-hurt", ({ marks }) => delete marks.calm, "exercises.phrases-that-hurt.marks.calm: has no words"],
    ["a mistake", "five-mistakes", ({ marks }) => delete marks["3"], "exercises.five-mistakes.marks.3: has no words"],
    ["a task", "retainer-plan", ({ pieces }) => delete pieces.thank, "exercises.retainer-plan.pieces.thank: has no words"],
    [
      "the text",
      "phrases-that-hurt",
      (own) => {
        delete (own as { text?: string }).text;
      },
      "exercises.phrases-that-hurt.text: is missing",
    ],
    [
      "nothing, and a text too many",
      "angry-patient",
      (own) => Object.assign(own, { text: "Dear" }),
      "exercises.angry-patient.text: there is nothing to mark in it",
    ],
  ])("without %s they are refused by the field", (_, id, change, issue) => {
    expect(fields(words(id, change))).toEqual([issue]);
  });
});

describe("a text in which phrases are to be marked", () => {
  const { phrases } = phrasesThatHurt;
  const says: Readonly<Record<string, string>> = {
    calm: "Please calm down.",
    blame: "If you had read the instructions, this would not have happened.",
    "not-mine": "The valves are not our department.",
    vague: "We will sort everything out.",
  };
  const own = (change: Readonly<Record<string, string>> = {}, text = `Dear Ms Kovács, ${phrases.map(({ id }) => `{${id}}`).join(" ")}`) =>
    ({
      text,
      marks: Object.fromEntries(
        phrases.map(({ id }) => [id, { ...item, say: change[id] ?? says[id] ?? "An engineer looked at the valve." }]),
      ),
    }) as unknown as ExerciseWords;

  test("is cut into its phrases, paragraph by paragraph", () => {
    expect(textPieces(own({}, "Dear Ms Kovács, {calm}\n\nYours"))).toEqual([
      [{ text: "Dear Ms Kovács, " }, { text: "Please calm down.", mark: "calm" }],
      [{ text: "Yours" }],
    ]);
  });
  test("is taken where the review finds just what is named", () => {
    expect(() => checkText(phrasesThatHurt, own(), "en")).not.toThrow();
  });
  test.each<[string, ExerciseWords, string]>([
    ["an innocent phrase that hurts", own({ engineer: "Calm down." }), "field marks.engineer.say: the review finds calm"],
    ["a fault that is none", own({ calm: "Good morning." }), "field marks.calm.say: the review finds nothing"],
    ["another fault than is named", own({ calm: "We will sort everything out." }), "field marks.calm.say: the review finds vague"],
    ["a fault between the phrases", own({}, `${own().text} Please calm down.`), "field text: the review finds calm"],
    ["a phrase that is left out", own({}, "{calm}"), "field text: the phrases stand as calm"],
  ])("is refused with %s", (_, given, problem) => {
    expect(() => checkText(phrasesThatHurt, given, "en")).toThrow(`Exercise phrases-that-hurt in en, ${problem}`);
  });
  test("is refused in a language without a lexicon", () => {
    expect(() => checkText(phrasesThatHurt, own(), "xx")).toThrow("field text: refused as no-lexicon");
  });
});

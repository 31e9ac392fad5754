import {
  type Exercise,
  isWallTime,
  kindOf,
  optionsOf,
  type PublicExercise,
  percentUnit,
  replyIds,
  storyBehind,
  walkStory,
} from "@redress/exercises";
import { exerciseById } from "@redress/lessons";
import { z } from "zod";

const text = z.string().trim().min(1);
const option = z.strictObject({ label: text, note: text.optional() });
/** Words of one item: `why` is shown only after an answer; `short` names it on the desk. */
const item = z.strictObject({ say: text, why: text, short: text });
const named = z.strictObject({ say: text, short: text });
const exercise = z.strictObject({
  title: text,
  intro: text.optional(),
  /** None where the options are times, and where there are none to choose from. */
  options: z.record(z.string(), option).default({}),
  /** Of numbers: what is counted; per cent needs no words. */
  units: z.record(z.string(), text).default({}),
  /** Of an ordering: each step, and its name where feedback and desk speak of it. */
  steps: z.record(z.string(), named).default({}),
  /** Of a matrix: what each of its two facts is called where it is so, and where it is not. */
  axes: z.record(z.string(), z.strictObject({ yes: text, no: text })).default({}),
  /** Of a text in which phrases are to be marked: each stands in it as `{id}`; an empty line parts paragraphs. */
  text: text.optional(),
  /** Of what can be marked: the phrase or mistake itself, its name, and why it hurts or does not. */
  marks: z.record(z.string(), item).default({}),
  /** Of a conversation: what the learner may say, and what the client says; `opening` is his first sentence. */
  lines: z.record(z.string(), text).default({}),
  replies: z.record(z.string(), text).default({}),
  /** Of a plan: each task or part, and its name where feedback and desk speak of it. */
  pieces: z.record(z.string(), named).default({}),
  /** Of a form: the call, the places, and what can be chosen in them; the questions stand among these. */
  transcript: z.array(z.strictObject({ who: text, says: text })).optional(),
  places: z.record(z.string(), text).default({}),
  entries: z.record(z.string(), text).default({}),
  /** Of a table to mend: the condition of each row, and its name where rows meet. */
  rows: z.record(z.string(), named).default({}),
  /** Of a story: what happens, by decision and way; each option with its name; what the rules make of it, by check and code. */
  scenes: z.record(z.string(), text).default({}),
  choices: z.record(z.string(), named).default({}),
  tells: z.record(z.string(), text).default({}),
  /** None where cases are drawn: those have the words of their generator. */
  items: z.record(z.string(), item).default({}),
});

/** Words of an exercise, as the front matter of a lesson gives them. */
export type ExerciseWords = z.output<typeof exercise>;

/** Whether an entry is a day, which is written in the reader's language and needs no words. */
export const isDay = (entry: string): boolean => /^\d{4}-\d\d-\d\d$/.test(entry);

/** Ids that need words because of an exercise's kind. */
const kindWords = ({ units = {}, steps = [], grid, marks = [], talk, plan, form, repair, story }: PublicExercise) => ({
  units: [...new Set(Object.values(units))].filter((unit) => unit !== percentUnit),
  steps,
  axes: grid ? [grid.down, grid.across] : [],
  marks,
  lines: talk?.scene.lines.map(({ id }) => id) ?? [],
  replies: talk ? ["opening", ...replyIds(talk.scene)] : [],
  places: form?.places.map(({ place }) => place) ?? [],
  entries: form ? [...new Set([...form.places.flatMap(({ offers = [] }) => offers.filter((one) => !isDay(one))), ...form.questions])] : [],
  rows: repair?.rows.map(({ row }) => row) ?? [],
  pieces: plan ? [...plan.rows, ...plan.offers].map(({ id }) => id) : [],
  scenes: story ? [...walkStory(storyBehind(story)).scenes] : [],
  choices: story ? [...walkStory(storyBehind(story)).options] : [],
  tells: story
    ? Object.entries(walkStory(storyBehind(story)).codes).flatMap(([check, codes]) => [...codes].map((code) => `${check}.${code}`))
    : [],
});

/** What differs between the ids that have words and the ids that need them. */
const differences = (given: object, needed: readonly string[]) => [
  ...needed.filter((id) => !Object.hasOwn(given, id)).map((id) => [id, "has no words"] as const),
  ...Object.keys(given)
    .filter((id) => !needed.includes(id))
    .map((id) => [id, "has words, and there is no such id"] as const),
];

/**
 * Front matter of a lesson in one language. Every exercise of the lesson, each of its items and options needs words, and
 * words for any other are refused, by the name of the field.
 */
export const lessonWords = z
  .strictObject({
    title: text,
    lead: text,
    /** One line for the course map. */
    learn: text,
    can: z.array(text).length(3),
    takeaways: z.array(text).length(3),
    reflect: z.array(text).length(2),
    exercises: z.record(z.string(), exercise),
  })
  .superRefine(({ exercises }, context) => {
    const refuse = (path: string[], problem: string) => context.addIssue({ code: "custom", path, message: problem });
    const lesson = Object.keys(exercises).map(exerciseById).find(Boolean)?.lesson;
    if (!lesson) return refuse(["exercises"], "names no exercise of the course");
    for (const [id, problem] of differences(
      exercises,
      lesson.exercises.map((one) => one.id),
    ))
      refuse(["exercises", id], problem);
    for (const one of lesson.exercises) {
      const given = exercises[one.id];
      if (!given) continue;
      const shown = kindOf<Exercise>(one).publicPart(one);
      const drawn = one.kind === "generated";
      const { items } = shown;
      if ((one.kind === "spot") !== (given.text !== undefined))
        refuse(["exercises", one.id, "text"], given.text ? "there is nothing to mark in it" : "is missing");
      if ((one.kind === "form") !== (given.transcript !== undefined))
        refuse(["exercises", one.id, "transcript"], given.transcript ? "there is no form to fill in from it" : "is missing");
      const options = [...new Set(items.flatMap((item) => optionsOf(shown, item)))].filter((id) => !isWallTime(id));
      const needed = drawn ? { options: [], items: [], ...kindWords({ ...shown, units: {} }) } : { options, items, ...kindWords(shown) };
      for (const [field, ids] of Object.entries(needed))
        for (const [id, problem] of differences(given[field as keyof typeof needed], ids))
          refuse(["exercises", one.id, field, id], problem);
    }
  });

export type LessonWords = z.output<typeof lessonWords>;

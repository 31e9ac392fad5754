import { type Exercise, faultsIn, type StoryExercise } from "@redress/exercises";
import { sentence } from "../feedback/needed.ts";
import type { Texts } from "../feedback/texts.ts";
import { words } from "../words/index.ts";
import type { Locale } from "../words/locale.ts";
import type { ExerciseWords } from "./schema.ts";

const prefixed = (prefix: string, words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([id, text]) => [`${prefix}.${id}`, text] as const);

/** The letters among the options of a story, by option. */
const lettersIn = ({ decisions }: StoryExercise, language: Locale) =>
  Object.fromEntries(
    decisions.flatMap(({ options }) => options.flatMap(({ id, letter }) => (letter ? [[id, letter[language] ?? letter.en ?? ""]] : []))),
  );

/** Words of an exercise that its part shows: the lines of a talk; of a mark why, and the rule where it is a fault. */
export function textsOf(exercise: Exercise, own: ExerciseWords, language: Locale): Texts {
  const faults: Readonly<Record<string, string>> = exercise.kind === "spot" ? faultsIn(exercise) : {};
  const rule = (id: string) => (faults[id] ? [sentence(language, `rule.dialogue.reply.${faults[id]}`)] : []);
  const notes = Object.entries(own.marks).map(([id, { why }]) => [`mark.${id}`, [why, ...rule(id)].join(" ")] as const);
  const pause = exercise.kind === "dialogue" ? { pause: words(language)("dialogue.pause") } : {};
  return Object.fromEntries([
    ...prefixed("line", { ...own.lines, ...pause }),
    ...prefixed("reply", own.replies),
    ...prefixed("entry", own.entries),
    ...prefixed("scene", own.scenes),
    ...Object.entries(own.choices).map(([id, { say }]) => [`choice.${id}`, say] as const),
    ...prefixed("tell", own.tells),
    ...(exercise.kind === "story" ? prefixed("letter", lettersIn(exercise, language)) : []),
    ...notes,
  ]);
}

import {
  choicesOf,
  entriesOf,
  isWallTime,
  marksOf,
  type PublicExercise,
  piecesOf,
  playStory,
  replyOf,
  type StoryOutline,
  stepsOf,
  storyBehind,
  talkOf,
  tellerFor,
} from "@redress/exercises";
import { labelsOf, unitWords } from "../lesson/labels.ts";
import type { WrittenLesson } from "../lesson/lessons.ts";
import type { ExerciseWords } from "../lesson/schema.ts";
import { writtenExercise } from "../lesson/written-exercise.ts";
import type { Say } from "../words/index.ts";
import { numberIn } from "../words/number-in.ts";
import { wallTime } from "../words/wall-time.ts";

/** How the desk names an item: its lesson, its number, its short label, the statement, and the option labels. */
export interface ItemName {
  readonly place: string;
  readonly short: string;
  readonly statement: string;
  readonly option: (id: string) => string;
}

/** An option without words: a time, or one that the item has no longer. */
const asTime = (id: string) => (isWallTime(id) ? wallTime("en", id) : id);

/** So much of a long answer is shown in a table. */
const longest = 140;
const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text);

/** A way through a story by the short words of its options. */
const toldPath = (story: StoryOutline, own: ExerciseWords, answer: string) =>
  (playStory(tellerFor(storyBehind(story)), answer)?.turns ?? [])
    .map(({ decision, option }) => own.choices[`${decision}.${option}`]?.short ?? "…")
    .join(" → ");

/** Words in which a stored answer to one of the kinds that are played, marked, built or written reads. */
function practised(
  { marks, talk, plan, reply, form, repair, story }: PublicExercise,
  own: ExerciseWords,
  answer: string,
): string | undefined {
  const labels = labelsOf(own);
  if (talk) return shortened((talkOf(answer)?.lines ?? []).map((line) => own.lines[line] ?? "…").join(" → "));
  if (marks)
    return marksOf(answer)
      .map((mark) => labels[mark] ?? mark)
      .join(", ");
  if (plan) return [...piecesOf(answer).keys()].map((piece) => labels[piece] ?? piece).join(", ");
  const entry = (text: string) => own.entries[text] ?? text;
  if (form) return shortened([...entriesOf(answer)].map(([place, text]) => `${own.places[place] ?? "→"}: ${entry(text)}`).join("; "));
  if (repair) return shortened([...choicesOf(answer)].map(([part, chosen]) => `${part}: ${labels[chosen] ?? chosen}`).join("; "));
  if (story) return shortened(toldPath(story, own, answer));
  return reply && shortened(replyOf(answer)?.text ?? answer);
}

/** What was not chosen but entered: a number with its unit, an order by the short words of its steps. */
function entered(shown: PublicExercise, own: ExerciseWords | undefined, item: string, answer: string): string {
  const { units, steps } = shown;
  const words = own && practised(shown, own, answer);
  if (words !== undefined) return words;
  const unit = units?.[item];
  if (own && unit) return `${numberIn("en", answer)} ${unitWords(own, unit)}`;
  if (own && steps)
    return stepsOf(answer)
      .map((step) => labelsOf(own)[step] ?? step)
      .join(" → ");
  return asTime(answer);
}

/** Names an item; of drawn cases those of one go, without one the first. */
export type NameOf = (exercise: string, item: string, round?: number) => ItemName;

function namesIn(written: WrittenLesson, id: string, round: number, say: Say): ReadonlyMap<string, ItemName> {
  const { shown, own } = writtenExercise(written, id, round);
  const { items } = shown;
  const placed = (at: number) =>
    items.length > 1
      ? say("desk.place", { lesson: written.number, number: at + 1 })
      : say("desk.place-one", { lesson: written.number, title: own?.title ?? id });
  return new Map(
    items.map((item, at) => [
      item,
      {
        place: placed(at),
        short: own?.items[item]?.short ?? item,
        statement: own?.items[item]?.say ?? item,
        option: (option: string) => own?.options[option]?.label ?? entered(shown, own, item, option),
      },
    ]),
  );
}

/** Names every item of the course, as its learner saw it; an item that the course has no longer keeps its id for a name. */
export function itemNames(lessons: readonly WrittenLesson[], say: Say): NameOf {
  const names = new Map<string, ReadonlyMap<string, ItemName>>();
  return (exercise, item, round = 1) => {
    const written = lessons.find(({ lesson }) => lesson.exercises.some(({ id }) => id === exercise));
    const place = `${exercise} ${round}`;
    const found = names.get(place) ?? (written ? namesIn(written, exercise, round, say) : new Map<string, ItemName>());
    names.set(place, found);
    return found.get(item) ?? { place: exercise, short: item, statement: item, option: asTime };
  };
}

/** How long ago, in the largest whole unit. */
export function ago(from: string, to: string, say: Say): string {
  const minutes = Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);
  if (minutes < 1) return say("desk.now");
  if (minutes < 60) return say("desk.minutes", { count: minutes });
  if (minutes < 60 * 24) return say("desk.hours", { count: Math.floor(minutes / 60) });
  return say("desk.days", { count: Math.floor(minutes / (60 * 24)) });
}

/** A share in whole per cent. */
export const percent = (share: number | null): number => Math.round((share ?? 0) * 100);

/** Under this many learners a share is shown in pencil, and said to be too few. */
export const enough = 20;

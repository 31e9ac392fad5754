import { changed, type Fate, type Kept, type KeptAnswer, lessonRound, parseKept, prefix, readText } from "./kept.ts";
import { keptExercises } from "./kept-exercises.ts";
import { merge } from "./merge.ts";

/** What this tab knows, so that nothing is lost where the browser stores nothing. */
const memory = new Map<string, Kept>();
let refused = false;

/** Whether the browser refused to store: full, or switched off. */
export const storageRefused = (): boolean => refused;

/** What is kept of an exercise. */
export const read = (exercise: string): Kept =>
  merge(parseKept(readText(prefix + exercise)), memory.get(exercise) ?? { v: 1, round: 1, answers: [] });

/** Keeps this, and nothing else, of an exercise. */
export function write(exercise: string, kept: Kept): void {
  memory.set(exercise, kept);
  try {
    localStorage.setItem(prefix + exercise, JSON.stringify(kept));
    refused = false;
  } catch {
    refused = true;
  }
  document.dispatchEvent(new CustomEvent(changed, { detail: exercise }));
}

/** Adds answers that are not there yet. */
export const add = (exercise: string, ...answers: readonly KeptAnswer[]): void => {
  if (answers.length) write(exercise, merge(read(exercise), { v: 1, round: lessonRound(answers), answers }));
};

/** Begins the next go; what was answered before stays kept. */
export const nextRound = (exercise: string): void => {
  const kept = read(exercise);
  write(exercise, { ...kept, round: kept.round + 1 });
};

/** Notes what became of sent answers. */
export function settle(exercise: string, answers: ReadonlyMap<string, Fate>): void {
  const kept = read(exercise);
  write(exercise, { ...kept, answers: kept.answers.map((answer) => ({ ...answer, fate: answers.get(answer.id) ?? answer.fate })) });
}

/** Exercises of which anything is kept, on this page or any other. */
export const exercises = (): string[] => [...new Set([...keptExercises(), ...memory.keys()])];

/** Answers of all exercises that have this fate, oldest first. */
export const withFate = (fate: Fate): (KeptAnswer & { readonly exercise: string })[] =>
  exercises()
    .flatMap((exercise) => read(exercise).answers.map((answer) => ({ ...answer, exercise })))
    .filter((answer) => answer.fate === fate)
    .sort((a, b) => Date.parse(a.answeredAt) - Date.parse(b.answeredAt));

// Another tab has written, or the learner has deleted the site's data: then this tab forgets too.
addEventListener("storage", ({ key, newValue }) => {
  if (key === null) memory.clear();
  else if (key.startsWith(prefix)) {
    const exercise = key.slice(prefix.length);
    if (newValue === null) memory.delete(exercise);
    const lost = newValue !== null && merge(parseKept(newValue), read(exercise)).answers.length > parseKept(newValue).answers.length;
    if (lost) write(exercise, read(exercise));
  } else return;
  document.dispatchEvent(new CustomEvent(changed));
});

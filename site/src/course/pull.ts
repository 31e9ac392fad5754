import { readText } from "../elements/kept.ts";
import { ownAnswers } from "../elements/restore.ts";
import { add, read } from "../elements/store.ts";

const sharedKey = "redress.shared";

/** Whether this browser's learner has another one too: then each asks for what the other has answered. */
export const isShared = (): boolean => readText(sharedKey) !== null;

/** Notes that it has. */
export function share(): void {
  try {
    localStorage.setItem(sharedKey, "1");
  } catch {
    // Then answers come in when a code is used, and not later.
  }
}

/** Brings in what the server keeps of this learner, and says how many answers were new here; rejects where it does not say. */
export async function pull(locale: string): Promise<number> {
  let fresh = 0;
  for (const [exercise, answers] of await ownAnswers(locale)) {
    const here = new Set(read(exercise).answers.map(({ id }) => id));
    const missing = answers.filter(({ id }) => !here.has(id));
    fresh += missing.length;
    add(exercise, ...missing);
  }
  return fresh;
}

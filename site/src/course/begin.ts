// Shares one file with the exercises.
import "../elements/exercise.ts";
import { changed } from "../elements/kept.ts";
import { keptExercises } from "../elements/kept-exercises.ts";
import { send } from "../elements/outbox.ts";
import { exercises, read, storageRefused } from "../elements/store.ts";
import { practiceData } from "../practice/fetch.ts";
import { weighAll } from "../practice/weigh.ts";
import { join } from "./join.ts";
import { keepCourse } from "./keep-course.ts";
import { isShared, pull } from "./pull.ts";
import { stores } from "./stores.ts";
import { take } from "./take.ts";

const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;

/** Says where the browser keeps nothing: because it is full or closed to us, or because nothing is there. */
function tellOfStorage(place: HTMLElement): void {
  const again = () => {
    const { full, cleared } = place.dataset;
    const text = (storageRefused() || !stores() ? full : keptExercises().length ? "" : cleared) as string;
    if (place.textContent !== text) place.textContent = text;
  };
  document.addEventListener(changed, again);
  addEventListener("storage", again);
  again();
}

/** Begins what the course map can do beyond showing progress. */
export function begin(): void {
  const { course, locale } = part("take").dataset as { course: string; locale: string };
  const weighed = async () => weighAll(await practiceData(course));
  tellOfStorage(document.querySelector("[data-told]") as HTMLElement);
  take(part("take"), () => weighed().catch(() => {}));
  join(part("join"), locale);
  keepCourse(part("keep"));
  // Until now a click would have been lost.
  for (const control of document.querySelectorAll<HTMLButtonElement | HTMLInputElement>("[data-part] [disabled]")) control.disabled = false;
  send();
  // What came without its points (out of a file, or from before they were kept) is weighed, so that what is due is known.
  if (exercises().some((exercise) => read(exercise).answers.some(({ points }) => points === undefined))) void weighed().catch(() => {});
  // Two devices of one learner: what was answered on the other comes in.
  if (isShared()) void pull(locale).catch(() => {});
}

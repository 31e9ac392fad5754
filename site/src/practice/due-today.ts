import { changed, parseKept, prefix, readText } from "../elements/kept.ts";
import { keptExercises } from "../elements/kept-exercises.ts";
import { dayOf } from "./days.ts";
import { scheduled } from "./queue.ts";

function show(): void {
  const today = dayOf(new Date());
  const all = keptExercises().map((exercise) => [exercise, parseKept(readText(prefix + exercise)).answers] as const);
  const due = scheduled(all).filter((one) => one.due <= today);
  const tell = (place: HTMLElement | null, count: number) => {
    if (!place) return;
    place.hidden = count === 0;
    (place.querySelector("[data-number]") as HTMLElement).textContent = String(count);
  };
  for (const place of document.querySelectorAll<HTMLElement>("[data-due]")) tell(place, due.length);
  for (const lesson of document.querySelectorAll<HTMLElement>("li[data-progress]")) {
    const own = new Set(lesson.dataset.progress?.split(" ").map((part) => part.split(":")[0]));
    tell(lesson.querySelector<HTMLElement>("[data-due-here]"), due.filter(({ exercise }) => own.has(exercise)).length);
  }
}

/** Shows how many statements are due, in the menu and at each lesson, and again when answers change. */
export function showDue(): void {
  document.addEventListener(changed, show);
  addEventListener("storage", show);
  // A page that stays open over midnight tells the new day.
  document.addEventListener("visibilitychange", show);
  show();
}

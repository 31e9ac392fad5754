import type { MessageFacts } from "redress/locales";
import { changed, readText } from "./kept.ts";

const key = "redress.goes";
let known: number | null | undefined;

/** Goes at an exercise that the trainer allows, as the server last said; `null`: no limit. */
export function goesAllowed(): number | null {
  known ??= Number(readText(key)) || null;
  return known;
}

/** Notes what the server says of it. */
export function noteGoes(goes: unknown): void {
  if (goes !== null && !Number.isInteger(goes)) return;
  if (goes === goesAllowed()) return;
  known = goes as number | null;
  try {
    localStorage.setItem(key, String(known ?? ""));
  } catch {
    // The server says it again.
  }
  document.dispatchEvent(new CustomEvent(changed));
}

type GoCode = "exercise.go" | "exercise.go-last" | "exercise.go-over";

/** Says which go it is, of how many, and offers another one where there is one. */
export function showGoes(exercise: HTMLElement, round: number, begun: boolean, word: (code: GoCode, facts: MessageFacts) => string): void {
  const count = goesAllowed();
  const again = exercise.querySelector<HTMLElement>("[data-again]");
  if (again) again.hidden = !begun || (count !== null && round >= count);
  const place = exercise.querySelector("[data-goes]");
  if (!place) return;
  const code = round < (count ?? 0) ? "exercise.go" : round === count ? "exercise.go-last" : "exercise.go-over";
  place.textContent = count === null ? "" : word(code, { round, count });
}

import { changed, parseKept, prefix, readText } from "./kept.ts";

/** How many of an exercise's items have ever been answered here. */
const answered = (exercise: string): number => new Set(parseKept(readText(prefix + exercise)).answers.map(({ item }) => item)).size;

/**
 * Shows stored progress: `data-progress` lists exercises with their number of items (`id:10 id:1`). Inside it,
 * `data-when="new|begun|done"` shows only in that state; `data-cell` are cells to fill; `data-count` says how many.
 */
function show(place: HTMLElement): void {
  let done = 0;
  let all = 0;
  for (const part of (place.dataset.progress as string).split(" ")) {
    const [exercise, items] = part.split(":") as [string, string];
    done += Math.min(answered(exercise), Number(items));
    all += Number(items);
  }
  const state = done === 0 ? "new" : done < all ? "begun" : "done";
  for (const part of place.querySelectorAll<HTMLElement>("[data-when]")) part.hidden = part.dataset.when !== state;
  for (const [at, cell] of place.querySelectorAll("[data-cell]").entries()) cell.setAttribute("class", at < done ? "d" : "e");
  for (const part of place.querySelectorAll<HTMLElement>("[data-count]"))
    if (done) part.textContent = (part.dataset.count as string).replace("{done}", String(done));
}

/** Shows progress now, and again whenever answers change, in this tab or another. */
export function showProgress(): void {
  const all = () => document.querySelectorAll<HTMLElement>("[data-progress]").forEach(show);
  document.addEventListener(changed, all);
  addEventListener("storage", all);
  all();
}

import { changed, keptExercises, parseKept, prefix, readText } from "./kept.ts";

/** How far one has come with a lesson, and when one was there last. */
interface Reached {
  readonly state: "new" | "begun" | "done";
  readonly last: number;
}

/**
 * Shows stored progress: `data-progress` lists exercises with their number of items (`id:10 id:1`). Inside it,
 * `data-when="new|begun|done"` shows only in that state; `data-cell` are cells to fill; `data-count` says how many.
 */
function show(place: HTMLElement): Reached {
  let [done, all, last] = [0, 0, 0];
  for (const part of (place.dataset.progress as string).split(" ")) {
    const [exercise, items] = part.split(":") as [string, string];
    const { answers } = parseKept(readText(prefix + exercise));
    done += Math.min(new Set(answers.map(({ item }) => item)).size, Number(items));
    all += Number(items);
    for (const { answeredAt } of answers) last = Math.max(last, Date.parse(answeredAt));
  }
  const state = done === 0 ? "new" : done < all ? "begun" : "done";
  for (const part of place.querySelectorAll<HTMLElement>("[data-when]")) part.hidden = part.dataset.when !== state;
  for (const [at, cell] of place.querySelectorAll("[data-cell]").entries()) cell.setAttribute("class", at < done ? "d" : "e");
  for (const part of place.querySelectorAll<HTMLElement>("[data-count]"))
    if (done) part.textContent = (part.dataset.count as string).replace("{done}", String(done));
  return { state, last };
}

/** Where to go on: where one was last, or after it what is left. The rule is inked there, and `data-go-on` leads to it. */
function showPlace(reached: ReadonlyMap<HTMLElement, Reached>): void {
  const lessons = [...reached].filter(([{ tagName }]) => tagName === "LI");
  const was = lessons.reduce((latest, [, { last }], at) => (last > (lessons[latest]?.[1].last ?? 0) ? at : latest), -1);
  const place = [...lessons.slice(Math.max(was, 0)), ...lessons].find(([, { state }]) => state !== "done");
  for (const [lesson] of lessons) lesson.classList.toggle("now", was >= 0 && lesson === place?.[0]);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-go-on]")) {
    const { goOn, start, all, to } = link.dataset as Record<string, string>;
    const number = place?.[0].querySelector(".m")?.textContent ?? "";
    const address = place?.[0].querySelector("a")?.getAttribute("href");
    const text = (place?.[1].state === "begun" ? goOn : place ? start : all) as string;
    link.textContent = text.replace("{number}", number);
    link.setAttribute("href", address ?? (to as string));
  }
}

/** The days' work is told by code that only those need who have answered. */
const due = () => void import("../practice/due.ts").then(({ showDue }) => showDue()).catch(() => {});

/** Shows progress now, and again whenever answers change, in this tab or another. */
export function showProgress(): void {
  const all = () => {
    const places = [...document.querySelectorAll<HTMLElement>("[data-progress]")];
    showPlace(new Map(places.map((place) => [place, show(place)])));
  };
  document.addEventListener(changed, all);
  addEventListener("storage", all);
  all();
  let told = false;
  const tell = () => {
    if (!told && keptExercises().length) {
      told = true;
      due();
    }
  };
  document.addEventListener(changed, tell);
  tell();
}

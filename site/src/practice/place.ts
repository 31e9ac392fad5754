import { changed, parseKept, prefix, readText } from "../elements/kept.ts";

/** How far one has come with a lesson, and when one was there last. */
interface Reached {
  readonly lesson: HTMLElement;
  readonly state: "new" | "begun" | "done";
  readonly last: number;
}

function reached(lesson: HTMLElement): Reached {
  let [done, all, last] = [0, 0, 0];
  for (const part of (lesson.dataset.progress as string).split(" ")) {
    const [exercise, items] = part.split(":") as [string, string];
    const { answers } = parseKept(readText(prefix + exercise));
    done += Math.min(new Set(answers.map(({ item }) => item)).size, Number(items));
    all += Number(items);
    for (const { answeredAt } of answers) last = Math.max(last, Date.parse(answeredAt));
  }
  return { lesson, state: done === 0 ? "new" : done < all ? "begun" : "done", last };
}

function show(): void {
  const lessons = [...document.querySelectorAll<HTMLElement>("li[data-progress]")].map(reached);
  const was = lessons.reduce((latest, { last }, at) => (last > (lessons[latest]?.last ?? 0) ? at : latest), -1);
  const place = [...lessons.slice(Math.max(was, 0)), ...lessons].find(({ state }) => state !== "done");
  for (const one of lessons) one.lesson.classList.toggle("now", was >= 0 && one === place);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-go-on]")) {
    const { goOn, start, all, to } = link.dataset as Record<string, string>;
    const number = place?.lesson.querySelector(".m")?.textContent ?? "";
    const address = place?.lesson.querySelector("a")?.getAttribute("href");
    const text = (place?.state === "begun" ? goOn : place ? start : all) as string;
    link.textContent = text.replace("{number}", number);
    link.setAttribute("href", address ?? (to as string));
  }
}

/** Shows where to go on: where one was last, or after it what is left. The rule is inked there, and `data-go-on` leads to it. */
export function showPlace(): void {
  document.addEventListener(changed, show);
  addEventListener("storage", show);
  show();
}

import { nextPracticeGo } from "@redress/exercises/practice-go";
import { Outdated } from "../elements/lesson-data.ts";
import { read } from "../elements/store.ts";
import type { PracticeLesson } from "./data.ts";
import { fetched } from "./fetch.ts";

const pages = new Map<string, Promise<Document>>();

async function load(address: string, build: string): Promise<Document> {
  const page = new DOMParser().parseFromString(await (await fetched(address)).text(), "text/html");
  if (page.querySelector<HTMLElement>("[data-build]")?.dataset.build !== build) throw new Outdated();
  return page;
}

/** The exercises of a lesson, fetched once; a failed fetch may be tried again. */
function exercisesOf({ slug }: PracticeLesson, locale: string, build: string): Promise<Document> {
  const address = `/${locale}/lessons/${slug}/items/?v=${build}`;
  const page = pages.get(address) ?? load(address, build);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

/** One statement of an exercise as the lesson shows it, ready to be put into the page. */
export async function statement(
  lesson: PracticeLesson,
  { exercise, item }: { readonly exercise: string; readonly item: string },
  { locale, build }: { readonly locale: string; readonly build: string },
  check: string,
): Promise<HTMLElement> {
  const page = await exercisesOf(lesson, locale, build);
  const found = page.querySelector<HTMLElement>(`redress-exercise[exercise="${CSS.escape(exercise)}"]`);
  const row = found?.querySelector(`[data-item="${CSS.escape(item)}"]`);
  if (!found || !row) throw new Error(`${exercise}, ${item}: not in the course`);
  // Still within its own document, where nothing runs: in the page it begins as it then stands.
  const own = found.cloneNode(true) as HTMLElement;
  for (const other of own.querySelectorAll("[data-item]")) if (other.getAttribute("data-item") !== item) other.remove();
  for (const part of own.querySelectorAll(".score, [data-again], .m > b, legend > .vh, form > .m.long")) part.remove();
  own.dataset.practice = String(nextPracticeGo(read(exercise).answers.map(({ round }) => round)));
  own.querySelector("form")?.removeAttribute("id");
  own.querySelector("form")?.classList.replace("sec", "follows");
  (own.querySelector(".btn") as HTMLElement).textContent = check;
  return own;
}

import { nextPracticeGo } from "@redress/exercises/practice-go";
import { make } from "../elements/dom.ts";
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

/** Takes away what is said of an exercise as a whole, of which one statement is left. */
function alone(own: HTMLElement, { check, another }: StatementWords): void {
  for (const part of own.querySelectorAll(".score, [data-again], .m > b, legend > .vh, form > .m.long")) part.remove();
  const form = own.querySelector("form") as HTMLFormElement;
  form.removeAttribute("id");
  form.classList.replace("sec", "follows");
  (form.querySelector(".btn") as HTMLElement).textContent = check;
  // Of drawn cases the title counts how many there are, and they are new in practice.
  if (!form.elements.namedItem("round")) return;
  const title = form.querySelector("h2");
  title?.parentElement?.replaceChildren(make("p", { className: "note" }, another));
}

/** Words that a statement is shown with. */
export interface StatementWords {
  /** On the button. */
  readonly check: string;
  /** Above a case that is drawn anew. */
  readonly another: string;
}

/** One statement of an exercise as the lesson shows it, ready to be put into the page. */
export async function statement(
  lesson: PracticeLesson,
  { exercise, item }: { readonly exercise: string; readonly item: string },
  { locale, build }: { readonly locale: string; readonly build: string },
  words: StatementWords,
): Promise<HTMLElement> {
  const page = await exercisesOf(lesson, locale, build);
  const found = page.querySelector<HTMLElement>(`redress-exercise[exercise="${CSS.escape(exercise)}"]`);
  const row = found?.querySelector(`[data-item="${CSS.escape(item)}"]`);
  if (!found || !row) throw new Error(`${exercise}, ${item}: not in the course`);
  // Still within its own document, where nothing runs: in the page it begins as it then stands.
  const own = found.cloneNode(true) as HTMLElement;
  for (const other of own.querySelectorAll("[data-item]")) if (other.getAttribute("data-item") !== item) other.remove();
  own.dataset.practice = String(nextPracticeGo(read(exercise).answers.map(({ round }) => round)));
  alone(own, words);
  return own;
}

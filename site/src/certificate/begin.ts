import { type Completion, completion, requiredPercent } from "@redress/exercises/completion";
import { fill, type MessageFacts, type Messages } from "redress/locales";
// Shares one file with the exercises.
import "../elements/exercise.ts";
import { make } from "../elements/dom.ts";
import { readText } from "../elements/kept.ts";
import { pointsText } from "../feedback/marks.ts";
import type { PracticeData } from "../practice/data.ts";
import { practiceData } from "../practice/fetch.ts";
import type { WordCode } from "../words/index.ts";
import { givenAnswers } from "./given.ts";

type Say = (code: Extract<WordCode, `certificate.${string}`>, facts?: MessageFacts) => string;
const nameKey = "redress.name";

/** Counts the answers of this browser, and shows the certificate or what is left to do. */
export async function begin(box: HTMLElement): Promise<void> {
  const language = box.dataset.language as string;
  const words = JSON.parse(box.dataset.certificate as string) as Messages<Parameters<Say>[0]>;
  const say: Say = (code, facts) => fill(language, words[code], facts);
  const said = box.querySelector("[data-said]") as HTMLElement;
  said.textContent = say("certificate.loading");
  const data = await practiceData(box.dataset.course as string);
  const course = data.lessons.flatMap(({ exercises }) => Object.entries(exercises).map(([exercise, items]) => ({ exercise, items })));
  const told = completion(course, await givenAnswers(data));
  if (told.status === "completed") give(box, told, say, language);
  else notYet(box, told, say, data);
}

function notYet(
  box: HTMLElement,
  { status, items, answered, percent, open }: Completion,
  say: Say,
  { lessons, locale }: PracticeData,
): void {
  const what =
    status === "answers-missing"
      ? say("certificate.missing", { count: items - answered })
      : say("certificate.share", { percent, required: requiredPercent });
  (box.querySelector("[data-said]") as HTMLElement).textContent = `${say("certificate.not-yet")}. ${what}`;
  const left = lessons.filter(({ exercises }) => open.some((id) => exercises[id]));
  const links = left.map(({ slug, title, lang }) =>
    make("li", {}, make("a", { href: `/${locale}/lessons/${slug}/`, lang: lang ?? locale }, title)),
  );
  const place = box.querySelector("[data-not-yet]") as HTMLElement;
  const list = links.length > 0 && make("ul", { className: "read can" }, ...links);
  const back = make("a", { className: "btn", href: `/${locale}/course/` }, say("certificate.to-course"));
  place.append(...(list ? [make("h2", {}, say("certificate.open")), list] : []), make("p", { className: "gap" }, back));
  place.hidden = false;
}

function give(box: HTMLElement, { points, items, percent, rule, at }: Completion, say: Say, language: string): void {
  const put = (name: string, text: string) => {
    (box.querySelector(`[data-${name}]`) as HTMLElement).textContent = text;
  };
  put("said", "");
  put("reached", say("certificate.reached-is", { points: pointsText(points), items, percent }));
  put("completed", new Intl.DateTimeFormat(language, { dateStyle: "full" }).format(at));
  put("rule", say("certificate.rule-is", { rule }));
  const input = box.querySelector("[data-name]") as HTMLInputElement;
  const show = () => put("who", input.value.trim() || say("certificate.nobody"));
  input.value = readText(nameKey) ?? "";
  show();
  input.addEventListener("input", () => {
    show();
    try {
      localStorage.setItem(nameKey, input.value);
    } catch {
      // Then it is typed again next time.
    }
  });
  box.querySelector("[data-print]")?.addEventListener("click", () => print());
  (box.querySelector("[data-given]") as HTMLElement).hidden = false;
}

import type { Grade } from "@redress/exercises/shape";
import { fill } from "redress/locales";
import { explain, type Feedback } from "../feedback/explain.ts";
import { optionMark, pointsCode, statementMark } from "../feedback/marks.ts";
import type { FeedbackPack } from "../feedback/pack.ts";
import { make, mark } from "./dom.ts";

/** Radio buttons of a statement. */
export const radios = (row: Element) => [...row.querySelectorAll<HTMLInputElement>("input[type=radio]")];

/** The answer to an answer, as the server writes it too. */
function feedbackBlock({ tone, verdict, reason, question, branches, sources }: Feedback): HTMLElement {
  const named = sources.map(({ rule, text }) => {
    const [before, after] = text.split(rule) as [string, string];
    return make("p", { className: "src" }, before, make("code", {}, rule), after);
  });
  return make(
    "div",
    { className: tone === "right" ? "fb" : `fb ${tone === "wrong" ? "no" : "open"}`, tabIndex: -1 },
    make("p", {}, make("b", {}, verdict), ` ${reason}`),
    question !== undefined && make("p", { className: "then" }, question),
    branches.length > 0 && make("dl", {}, ...branches.flatMap(({ answer, outcome }) => [make("dt", {}, answer), make("dd", {}, outcome)])),
    ...named,
  );
}

/** Writes a judgement into a statement: marks in margin and options, feedback below; the options become read-only. */
export function judge(row: HTMLElement, grade: Grade, why: string, pack: FeedbackPack): void {
  const word = (code: keyof FeedbackPack["words"]) => fill(pack.language, pack.words[code]);
  row.classList.add("judged");
  for (const radio of radios(row)) {
    radio.checked = radio.value === grade.chosen;
    radio.disabled = true;
    const { tone, mark: name, label } = optionMark(grade, radio.value);
    if (tone) radio.parentElement?.classList.add(tone);
    if (name && label) radio.parentElement?.append(mark(name, word(label)));
  }
  const points = make("span", { className: "pt" }, make("br", {}), word(pointsCode(grade.points)));
  row.querySelector(".m")?.append(mark(statementMark(grade)), points);
  row.querySelector("fieldset")?.append(feedbackBlock(explain(grade, why, pack)));
}

/** Takes a judgement back, for another go. */
export function unjudge(row: HTMLElement): void {
  row.classList.remove("judged");
  for (const radio of radios(row)) {
    radio.checked = false;
    radio.disabled = false;
    radio.parentElement?.classList.remove("yes", "no", "half");
  }
  for (const part of row.querySelectorAll(".k, .pt, .fb")) part.remove();
}

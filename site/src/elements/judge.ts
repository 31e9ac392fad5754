import type { Grade } from "@redress/exercises/shape";
import { explain, type Feedback } from "../feedback/explain.ts";
import { pointsWords, statementMark } from "../feedback/marks.ts";
import type { FeedbackPack } from "../feedback/pack.ts";
import { make, mark } from "./dom.ts";

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

/** Writes a judgement about a statement: mark and points in the margin, feedback below. */
export function judge(row: HTMLElement, grade: Grade, why: string, pack: FeedbackPack): void {
  row.classList.add("judged");
  const points = make("span", { className: "pt" }, make("br", {}), pointsWords(grade, pack));
  row.querySelector(".m")?.append(mark(statementMark(grade)), points);
  row.querySelector("fieldset")?.append(feedbackBlock(explain(grade, why, pack)));
}

/** Takes a judgement back, for another go. */
export function unjudge(row: HTMLElement): void {
  row.classList.remove("judged");
  for (const part of row.querySelectorAll(".k, .pt, .fb")) part.remove();
}

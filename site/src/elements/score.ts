import { counted } from "@redress/exercises/hint-cost";
import type { Grade } from "@redress/exercises/shape";
import type { MessageFacts } from "redress/locales";
import { pointsText, statementMark } from "../feedback/marks.ts";
import { make, mark } from "./dom.ts";

type ScoreCode = "exercise.none" | "exercise.score" | "exercise.all" | "exercise.hinted";

/** Writes marks and points of an exercise's statements into its score line. */
export function showScore(
  exercise: HTMLElement,
  grades: readonly (Grade | undefined)[],
  word: (code: ScoreCode, facts: MessageFacts) => string,
): void {
  const line = exercise.querySelector<HTMLElement>(".score");
  if (!line) return;
  line.hidden = false;
  line.querySelector(".dots")?.replaceChildren(...grades.map((grade) => mark(grade ? statementMark(grade) : "none")));
  const known = grades.filter((grade) => grade !== undefined);
  const [count, total] = [known.length, grades.length];
  const points = pointsText(known.reduce((sum, one) => sum + counted(one), 0));
  const code = !count ? "exercise.none" : count < total ? "exercise.score" : "exercise.all";
  const [before, after] = word(code, { points: "*", count, total }).split("*");
  const hints = known.reduce((sum, one) => sum + (one.hints ?? 0), 0);
  const hinted = hints ? `; ${word("exercise.hinted", { count: hints })}` : "";
  const score = after === undefined ? [] : [make("b", {}, points), after, hinted];
  exercise.querySelector("[data-score]")?.replaceChildren(before ?? "", ...score);
}

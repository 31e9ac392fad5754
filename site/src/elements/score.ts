import type { Grade } from "@redress/exercises/shape";
import { pointsText, statementMark } from "../feedback/marks.ts";
import { make, mark } from "./dom.ts";
import type { Tools } from "./part.ts";

/** Shows an exercise's score: a mark a statement, and the points. */
export function showScore(
  line: HTMLElement,
  rows: readonly HTMLElement[],
  grades: ReadonlyMap<HTMLElement, Grade>,
  say: Tools["say"],
): void {
  const [total, count] = [rows.length, grades.size];
  const markOf = (row: HTMLElement) => {
    const graded = grades.get(row);
    return mark(graded ? statementMark(graded) : "none");
  };
  line.hidden = false;
  line.querySelector(".dots")?.replaceChildren(...rows.map(markOf));
  const points = pointsText([...grades.values()].reduce((sum, one) => sum + one.points, 0));
  const code = !count ? "exercise.none" : count < total ? "exercise.score" : "exercise.all";
  const [before, after] = say(code, { points: "*", count, total }).split("*");
  line.querySelector("[data-score]")?.replaceChildren(before ?? "", ...(after === undefined ? [] : [make("b", {}, points), after]));
}

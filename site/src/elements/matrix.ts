import type { Grade } from "@redress/exercises/shape";
import { statementMark } from "../feedback/marks.ts";
import { make, mark } from "./dom.ts";
import type { Part, Tools } from "./part.ts";

const gridOf = (row: HTMLElement) => row.closest("form")?.querySelector("[data-grid]");

/** Takes a case out of the grid above, or puts it into a cell: in pencil until it is judged, then with its mark. */
function place(row: HTMLElement, option?: string, grade?: Grade): void {
  const item = row.dataset.item as string;
  const grid = gridOf(row);
  grid?.querySelector(`[data-placed="${CSS.escape(item)}"]`)?.remove();
  const cell = option && grid?.querySelector(`[data-cell="${CSS.escape(option)}"]`);
  if (!cell) return;
  const number = row.querySelector(".m b")?.textContent ?? "";
  const entry = make("li", {}, grade ? mark(statementMark(grade)) : "", number);
  entry.dataset.placed = item;
  const after = [...cell.children].find((other) => Number.parseInt(other.textContent ?? "", 10) > Number(number));
  cell.insertBefore(entry, after ?? null);
}

/** Cases that are placed in a grid of two facts: options, and the grid above that shows where everybody stands. */
export const part = (options: Part): Part => ({
  ...options,
  begin(row, tools: Tools) {
    const show = () => {
      const read = options.read(row, tools);
      if (!row.matches(".judged")) place(row, read.status === "answer" ? read.option : undefined);
    };
    row.addEventListener("input", show);
    show();
  },
  show(row, grade, tools) {
    options.show(row, grade, tools);
    place(row, grade.chosen, grade);
  },
  reset(row, tools) {
    options.reset(row, tools);
    place(row);
  },
});

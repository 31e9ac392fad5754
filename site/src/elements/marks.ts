import { read, weighMarks } from "@redress/exercises/marks";
import type { Grade, PublicExercise } from "@redress/exercises/shape";
import { fill } from "redress/locales";
import { markStates, toldMarks } from "../feedback/marks-told.ts";
import { withOverlooked } from "../feedback/overlooked.ts";
import { make, mark } from "./dom.ts";
import type { Part, Tools } from "./part.ts";

const boxes = (row: HTMLElement) => [...row.querySelectorAll<HTMLInputElement>("[data-mark]")];
const shownOf = ({ own }: Pick<Tools, "own">) => own.shown as PublicExercise;

function show(row: HTMLElement, grade: Grade, { own, data: { locale }, say }: Tools): void {
  const marked = grade.chosen.split(" ");
  const told = toldMarks(grade, shownOf({ own }).marks ?? [], own.labels ?? {}, own.texts ?? {});
  for (const box of boxes(row)) {
    box.checked = marked.includes(box.dataset.mark as string);
    box.disabled = true;
    const one = told.find(({ id }) => id === box.dataset.mark);
    if (!one) continue;
    const { tone, mark: name, word } = markStates[one.state];
    box.parentElement?.classList.add(tone);
    box.parentElement?.append(mark(name, fill(locale, say(word))));
  }
  const items = told.map(({ state, label, note }) =>
    make(
      "li",
      {},
      mark(markStates[state].mark),
      make("b", {}, label),
      make("span", { lang: locale }, ` (${say(markStates[state].word)})`),
      make("p", {}, note),
    ),
  );
  row.querySelector("fieldset")?.append(make("ul", { className: "told" }, ...items));
}

/** Boxes for phrases of a text, or for mistakes of a plan. */
export const part = (): Part => ({
  read(row, tools) {
    const item = row.dataset.item as string;
    const marked = new Set(boxes(row).flatMap(({ checked, dataset }) => (checked ? [`${item}.${dataset.mark}`] : [])));
    return read(shownOf(tools), item, (name) => (marked.has(name) ? "on" : undefined));
  },
  grade({ keys, shown }, item, option) {
    const key = keys?.[item];
    return key ? weighMarks(key, shown?.marks ?? [], { option }) : { status: "not-ready" };
  },
  show,
  reset(row) {
    for (const box of boxes(row)) {
      box.checked = false;
      box.disabled = false;
      box.parentElement?.classList.remove("yes", "no", "missed");
    }
    row.querySelector(".told")?.remove();
  },
  missing: (_, { say }) => say("marks.first"),
  reason: withOverlooked,
});

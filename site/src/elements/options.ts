import { gradeBy } from "@redress/exercises/grading";
import type { Grade } from "@redress/exercises/shape";
import { fill } from "redress/locales";
import { optionMark } from "../feedback/marks.ts";
import { mark } from "./dom.ts";
import type { Part, Tools } from "./part.ts";

/** Radio buttons of a statement. */
const radios = (row: Element) => [...row.querySelectorAll<HTMLInputElement>("input[type=radio]")];

/** Marks the options of a judged statement. */
function show(row: HTMLElement, grade: Grade, { data: { pack } }: Tools): void {
  for (const radio of radios(row)) {
    radio.checked = radio.value === grade.chosen;
    radio.disabled = true;
    const { tone, mark: name, label } = optionMark(grade, radio.value);
    if (tone) radio.parentElement?.classList.add(tone);
    if (name && label) radio.parentElement?.append(mark(name, fill(pack.language, pack.words[label])));
  }
}

/** Statements with options: radio buttons, graded by the keys that the rules gave. */
export const optionsPart: Part = {
  read(row) {
    const chosen = radios(row).find(({ checked }) => checked);
    return chosen ? { status: "answer", option: chosen.value } : { status: "none" };
  },
  grade({ keys }, item, option) {
    const key = keys?.[item];
    return key ? gradeBy(key, { option }) : { status: "not-ready" };
  },
  show,
  reset(row) {
    for (const radio of radios(row)) {
      radio.checked = false;
      radio.disabled = false;
      radio.parentElement?.classList.remove("yes", "no", "half");
    }
  },
};

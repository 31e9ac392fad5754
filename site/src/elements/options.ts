import { classify, isClassification } from "@redress/exercises/classification";
import { gradeBy } from "@redress/exercises/grading";
import type { Expected, Grade, Unanswerable } from "@redress/exercises/shape";
import { fill } from "redress/locales";
import { optionMark } from "../feedback/marks.ts";
import type { ExerciseData } from "./data.ts";
import { mark } from "./dom.ts";
import type { Part, Tools } from "./parts.ts";

/** Radio buttons of a statement. */
const radios = (row: Element) => [...row.querySelectorAll<HTMLInputElement>("input[type=radio]")];

/** The key of an item that came worked out. */
export const keyOf = ({ keys }: ExerciseData, item: string): Expected | Unanswerable =>
  keys?.[item] ?? { status: "refused", code: "unknown-item", value: item };

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

/** Statements with options: radio buttons, graded by the tables that classify, or by keys that came worked out. */
export const optionsPart: Part = {
  read(row) {
    const chosen = radios(row).find(({ checked }) => checked);
    return chosen ? { status: "answer", option: chosen.value } : { status: "none" };
  },
  grade(own, item, option) {
    const { exercise } = own;
    if (exercise && "options" in exercise && isClassification(exercise.table)) {
      const facts = "facts" in exercise ? exercise.facts : exercise.items.find(({ id }) => id === item)?.facts;
      if (facts) return gradeBy(classify(exercise.table, item, facts as never, exercise.options), { option });
    }
    return gradeBy(keyOf(own, item), { option });
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

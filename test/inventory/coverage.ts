import { carries } from "../../lessons/carries.ts";
import { type InventoryNumber, inventory, type Mark } from "../../lessons/inventory.ts";
import { dataOf } from "./data.ts";
import { exercisesOf } from "./exercises.ts";
import { named } from "./named.ts";
import { rulesAt } from "./rules.ts";
import { testsOf } from "./tests.ts";

/** What carries a number. */
export interface Carriers {
  readonly rules: readonly string[];
  /** Files of tests and golden cases that name the number, or a rule of it. */
  readonly tests: readonly string[];
  /** What the library exports for it. */
  readonly data: readonly string[];
  readonly exercises: readonly string[];
  /** Lessons with a sentence on it. */
  readonly lessons: readonly string[];
}

/** A number with all that carries it, or the reason why nothing does. */
export interface Covered extends Carriers {
  readonly number: InventoryNumber;
  readonly marks: readonly Mark[];
  readonly title: string;
  readonly reason?: string;
  /** What its marks ask for and is not there. */
  readonly lacks: readonly string[];
}

/** Whether a mark has what it asks for: a sentence in a lesson is enough for advice and figures alone. */
const meets: Readonly<Record<Mark, (by: Carriers) => boolean>> = {
  R: ({ rules, data, tests }) => rules.length + data.length > 0 && tests.length > 0,
  D: ({ rules, data, exercises }) => rules.length + data.length + exercises.length > 0,
  E: ({ exercises }) => exercises.length > 0,
  A: ({ lessons }) => lessons.length > 0,
  F: ({ rules, lessons }) => rules.length > 0 && lessons.length > 0,
};
const wants: Readonly<Record<Mark, string>> = {
  ...{ R: "a test that names it or a rule of it", D: "data of the library, or an exercise", E: "an exercise" },
  ...{ A: "a sentence in a lesson", F: "a figure’s record, and a lesson that shows it" },
};

/** What marks ask for and carriers do not give; without a mark anything will do. */
export function lacking(marks: readonly Mark[], by: Carriers, reason?: string): string[] {
  const carried = Object.values(by).some((some) => some.length > 0);
  if (reason) return carried ? ["no reason: something carries it"] : [];
  if (!marks.length) return carried ? [] : ["something that carries it, or a reason"];
  return marks.filter((mark) => !meets[mark](by)).map((mark) => wants[mark]);
}

/** Every number of the inventory, in its order. */
export async function coverage(): Promise<Covered[]> {
  const exercises = await exercisesOf();
  return (Object.keys(inventory) as InventoryNumber[]).map((number) => {
    const [letters, title] = inventory[number];
    const marks = [...letters] as Mark[];
    const by: Carriers = {
      ...{ rules: rulesAt(number), tests: testsOf(number), data: dataOf(number), exercises: exercises(number) },
      lessons: Object.keys(carries).filter((slug) => carries[slug]?.[number]),
    };
    const reason = named[number]?.reason;
    return { number, marks, title, ...by, ...(reason && { reason }), lacks: lacking(marks, by, reason) };
  });
}

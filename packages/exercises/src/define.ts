import type { ZodError, z } from "zod";
import { ItemMistake } from "./item-mistake.ts";
import { type Exercise, kindOf } from "./kinds.ts";
import { optionsOf } from "./options.ts";
import type { Unanswerable } from "./shape.ts";

/** A mistake of an exercise's author, found where the exercise is built. */
export class ExerciseError extends Error {
  readonly exercise: string;
  readonly field: string;
  constructor(exercise: string, field: string, problem: string) {
    super(`Exercise ${exercise}, field ${field}: ${problem}`);
    this.name = "ExerciseError";
    this.exercise = exercise;
    this.field = field;
  }
}

/**
 * Checks an exercise: its form, that ids are words given once, that the rule answers every item, and that each has an
 * option worth full marks.
 *
 * @throws ExerciseError naming exercise and field.
 */
export function defineExercise<const E extends Exercise>(exercise: E): E {
  const rules = kindOf(exercise);
  const id = String((exercise as { id?: unknown }).id ?? "(without id)");
  if (!rules) throw new ExerciseError(id, "kind", `no kind ${(exercise as { kind?: unknown }).kind}`);
  const parsed = (rules.schema() as z.ZodType).safeParse(exercise);
  if (!parsed.success) throw new ExerciseError(id, path(parsed.error), parsed.error.issues[0]?.message ?? "");
  const shown = told(id, "", () => rules.publicPart(exercise));
  for (const [field, ids] of [["items", shown.items] as const, ["options", shown.options] as const])
    if (new Set(ids).size < ids.length) throw new ExerciseError(id, field, "an id is given twice");
  for (const item of shown.items) {
    const options = optionsOf(shown, item);
    const listed = options.length > 0 || shown.options.length > 0 || shown.own !== undefined;
    if (listed && options.length < 2) throw new ExerciseError(id, `${item}.options`, "one option is no choice");
    const key = told(id, `${item}.facts`, () => rules.expected(exercise, item));
    const worth = (key as Exclude<typeof key, Unanswerable>).worth;
    if (!worth.some(({ points }) => points === 1)) throw new ExerciseError(id, `${item}.options`, "no option is right");
  }
  return exercise;
}

/** What a rule says of an exercise; its author's mistake by exercise and field. */
function told<T>(exercise: string, field: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    const at = error instanceof ItemMistake ? `${error.item}.${error.field}` : field;
    throw new ExerciseError(exercise, at, (error as Error).message);
  }
}

/** The field of the first issue; a field that should not be there is named itself. */
function path(error: ZodError): string {
  const issue = error.issues[0];
  const extra = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  return [...(issue?.path ?? []), ...extra].join(".");
}

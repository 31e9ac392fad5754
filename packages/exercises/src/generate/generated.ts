import { z } from "zod";
import { read as readOption, ready } from "../grading.ts";
import { read as readNumber } from "../number/number-weigh.ts";
import type { Answer, Expected, Graded, Hint, Kind, PublicExercise, Unanswerable } from "../shape.ts";
import { word } from "../source/item-schema.ts";
import { generators } from "./all.ts";
import type { GeneratedExercise } from "./generated-shape.ts";
import { type GeneratorName, generatorNames } from "./rooms.ts";
import { roundOf } from "./rounds.ts";
import type { Drawn } from "./shape.ts";
import { shownOf } from "./shown.ts";
import { weighDrawn } from "./weigh.ts";

export { ready };

export const kind = "generated";

/** More cases than this in a go nobody answers. */
const most = 10;

export const schema = (): z.ZodType<GeneratedExercise> =>
  z.strictObject({
    ...{ kind: z.literal("generated"), id: word, count: z.int().min(1).max(most) },
    generator: z.enum(generatorNames as [GeneratorName, ...GeneratorName[]]),
  }) as unknown as z.ZodType<GeneratedExercise>;

/** Goes that were drawn lately, by exercise and number; a server grades the same few again and again. */
const lately = new Map<string, readonly Drawn[]>();
const kept = 300;

/** The cases of an exercise in its go. */
export function drawnIn({ id, generator, count, round = 1 }: GeneratedExercise): readonly Drawn[] {
  const name = `${id} ${generator} ${count} ${round}`;
  const drawn = lately.get(name) ?? roundOf(generators[generator], id, count, round);
  lately.delete(name);
  lately.set(name, drawn);
  for (const oldest of lately.keys()) if (lately.size > kept) lately.delete(oldest);
  return drawn;
}

export const publicPart = (exercise: GeneratedExercise): PublicExercise => shownOf(exercise.id, drawnIn(exercise));

export function expected(exercise: GeneratedExercise, item: string): Expected | Unanswerable {
  const found = drawnIn(exercise).find((one) => one.item === item);
  return found ? found.key : { status: "refused", code: "unknown-item", value: item };
}

export const read: Kind<GeneratedExercise, PublicExercise>["read"] = (shown, item, fields, locale) =>
  shown.units ? readNumber(shown, item, fields, locale) : readOption(shown, item, fields);

export const grade = (exercise: GeneratedExercise, item: string, answer: Partial<Answer> | undefined): Graded =>
  weighDrawn(expected(exercise, item), generators[exercise.generator].answers !== "options", answer);

export const hints = (exercise: GeneratedExercise, item: string): readonly Hint[] =>
  drawnIn(exercise).find((one) => one.item === item)?.hints ?? [];

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Exercise } from "@redress/exercises";
import type { Lesson } from "@redress/lessons";
import { root } from "../command.ts";
import { figureProblems, lineOf, type Made, madeProblems } from "./made.ts";
import { placedProblems } from "./placed.ts";
import { lineAt, type Problem, report } from "./problem.ts";

// Before the site is built: exercise ids that are nowhere, unknown rules and exercises that are not used, with file and line.
const textOf = (file: string) => readFileSync(join(root, file), "utf8");
const files = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();

/** What a lesson's data says of its own mistake, at the rule that it names or else at the exercise. */
async function mistake(error: unknown): Promise<Problem> {
  const { exercise, message } = error as { exercise?: string; message: string };
  const file = files("lessons/*/exercises.ts").find((one) => exercise && textOf(one).includes(`"${exercise}"`));
  if (!exercise || !file) throw error;
  const { findRule } = await import("redress");
  const text = textOf(file);
  const named = [...text.slice(text.indexOf(`"${exercise}"`)).matchAll(/\brule: "([^"]*)"/g)].map(([, id = ""]) => id);
  const unknown = /no such rule/.test(message) && named.find((id) => !findRule(id));
  return { file, line: unknown ? lineAt(text, text.indexOf(`"${unknown}"`)) : lineOf(text, exercise), says: message };
}

async function problems(): Promise<Problem[]> {
  const { kindOf } = await import("@redress/exercises");
  const { course } = await import("@redress/lessons");
  const { findRule } = await import("redress");
  const { figures, measurements } = await import("redress/source");
  const isFigure = (id: string) => figures.has(id) || measurements.has(id);
  const isRule = (id: string) => findRule(id) !== undefined || isFigure(id);
  const made = (exercise: Exercise): Made => {
    const { publicPart, expected } = kindOf<Exercise>(exercise);
    const keys = publicPart(exercise).items.map((item) => expected(exercise, item));
    return { id: exercise.id, rules: keys.flatMap((key) => ("rules" in key ? [key.rule, ...key.rules] : [])) };
  };
  const used = new Set(course.flatMap(({ exercises }) => exercises.map(({ id }) => id)));
  const ofLesson = async ({ slug, exercises }: Lesson): Promise<Problem[]> => {
    const file = `lessons/${slug}/exercises.ts`;
    const all = (await import(join(root, file))) as Record<string, Exercise>;
    const exported = Object.entries(all).filter(([, one]) => one?.kind && one.id);
    const own = Object.fromEntries(exported.map(([name, one]) => [name, made(one)]));
    const ids = exercises.map(({ id }) => id);
    return [
      ...madeProblems(file, textOf(file), own, used, isRule),
      ...files(`lessons/${slug}/*.mdx`).flatMap((text) => [
        ...placedProblems(text, textOf(text), ids),
        ...figureProblems(text, textOf(text), isFigure),
      ]),
    ];
  };
  return (await Promise.all(course.map(ofLesson))).flat();
}

report(await problems().catch(async (error: unknown) => [await mistake(error)]));

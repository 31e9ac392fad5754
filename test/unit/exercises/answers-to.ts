import {
  choicesOf,
  type Exercise,
  type Expected,
  entriesOf,
  kindOf,
  marksOf,
  optionsOf,
  piecesOf,
  replyOf,
  stepsOf,
} from "@redress/exercises";
import { storyCases } from "../../golden/one-client.ts";

/** Wrong answers of the kinds whose answers are not listed, made from the right one. */
const others: Partial<Record<Exercise["kind"], (right: string) => readonly string[]>> = {
  number: () => ["-987654.5"],
  order: (right) => {
    const [first = "", second = "", ...rest] = stepsOf(right);
    return [[second, first, ...rest].join(" "), [...stepsOf(right)].reverse().join(" ")];
  },
  spot: (right) => [marksOf(right).slice(1).join(" "), marksOf(right)[0] as string],
  plan: (right) => [right.split(" ").slice(1).join(" "), right.split(" ")[0] as string],
  dialogue: (right) => [
    right.split(" ").slice(0, 4).join(" "),
    right.split(" ").slice(0, -1).join(" "),
    `${right.split(" ")[0]} calm-down calm-down tell-me`,
  ],
  form: (right) => [right.replace(/ next=.*/, " next=complete"), right.split(" ").slice(2).join(" ")],
  table: (right) => ["fallback=ordinary", right.split(" ").slice(0, -1).join(" "), right.split(" ").slice(1).join(" ")],
  story: () => storyCases.map(({ path }) => path),
  reply: (right) => [right.slice(0, 160).trim(), `en Please calm down. ${right.slice(3)}`],
};

/** Answers to an item: all of them where they are listed, else those that are foreseen and some that are not. */
export function answersTo(exercise: Exercise, item: string): readonly string[] {
  const { publicPart, expected, grade } = kindOf(exercise);
  const listed = optionsOf(publicPart(exercise), item);
  if (listed.length) return listed;
  const known = (expected(exercise, item) as Expected).worth.map(({ option }) => option);
  const more = others[exercise.kind]?.(known[0] as string) ?? [];
  return [...known, ...more.filter((option) => grade(exercise, item, { option }).status === "graded")];
}

/** The fields of a form in which an answer stands. */
export function fieldsFor(exercise: Exercise, item: string, option: string): (name: string) => string | undefined {
  const fields = new Map<string, string>([[item, option]]);
  if (exercise.kind === "order") for (const [at, step] of stepsOf(option).entries()) fields.set(`${item}.${step}`, String(at + 1));
  if (exercise.kind === "spot" || (exercise.kind === "plan" && exercise.asks === "find"))
    for (const mark of marksOf(option)) fields.set(`${item}.${mark}`, "on");
  else if (exercise.kind === "plan")
    for (const [piece, due] of piecesOf(option)) {
      fields.set(`${item}.${piece}`, "on");
      if (due) fields.set(`${item}.${piece}.due`, due);
    }
  if (exercise.kind === "form") for (const [place, text] of entriesOf(option)) fields.set(`${item}.${place}`, text);
  if (exercise.kind === "table") for (const [part, chosen] of choicesOf(option)) fields.set(`${item}.${part}`, chosen);
  if (exercise.kind === "dialogue") fields.set(`${item}.end`, "");
  const reply = exercise.kind === "reply" ? replyOf(option) : undefined;
  if (reply) {
    fields.set(item, reply.text);
    fields.set(`${item}.language`, reply.language);
  }
  return (name) => fields.get(name);
}

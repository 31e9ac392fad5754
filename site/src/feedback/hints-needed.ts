import { type Exercise, type Hint, kindOf } from "@redress/exercises";
import { stepIds } from "redress/dialogue";
import { packs, type WordCode } from "../words/index.ts";
import type { Locale } from "../words/locale.ts";
import { drawnOf, sentence } from "./needed.ts";

/** What the hints to an exercise can tell though not every state of an answer is looked at. */
const ofKind: Readonly<Record<string, readonly Hint[]>> = {
  dialogue: [{ code: "not-this-line" }, ...stepIds.map((step) => ({ code: "talk-step", facts: { step: `step.dialogue.${step}` } }))],
  form: ["form-missing", "form-wrong", "form-made-up", "form-next"].map((code) => ({ code })),
};

/** The hints of an exercise's items, as nothing is answered yet. */
export const hintsOf = (exercise: Exercise): Readonly<Record<string, readonly Hint[]>> => {
  const { hints, publicPart } = kindOf(exercise);
  return Object.fromEntries(publicPart(exercise).items.map((item) => [item, hints?.(exercise, item) ?? []]));
};

const foreseen = (exercise: Exercise): readonly Hint[] => [
  ...Object.values(hintsOf(exercise)).flat(),
  ...(ofKind[exercise.kind] ?? []),
  ...(exercise.kind === "generated" ? drawnOf(exercise.generator).flatMap(({ hints }) => hints) : []),
];

const isCode = (fact: string | number): fact is string => typeof fact === "string" && /^(ask|step|finding|sla)\./.test(fact);

/** All that hints to these exercises are worded with. */
export function hintSentences(exercises: readonly Exercise[], language: Locale): Readonly<Record<string, string>> {
  const all = exercises.flatMap(foreseen);
  const clues = [...new Set(all.map(({ code }) => `clue.${code}` as WordCode))];
  const facts = new Set(all.flatMap(({ facts = {} }) => Object.values(facts).filter(isCode)));
  const word = (code: WordCode) => {
    const found = packs[language][code] ?? packs.en[code];
    if (typeof found !== "string") throw new Error(`No words for ${code}`);
    return found;
  };
  const codes = [...facts].map((fact) => (fact.startsWith("sla.") ? `rule.${fact}` : fact));
  return Object.fromEntries([...clues.map((code) => [code, word(code)]), ...codes.map((code) => [code, sentence(language, code)])]);
}

import { type Exercise, type Expected, kindOf } from "@redress/exercises";
import { type Drawn, draw, type GeneratorName } from "@redress/exercises/generate";
import { generators } from "@redress/exercises/generate/all";
import { findRule } from "redress";
import { en } from "redress/locales/en";
import { ru } from "redress/locales/ru";
import { packs, type WordCode, wordsOf } from "../words/index.ts";
import type { Locale } from "../words/locale.ts";
import { nearest, spokenRules, tableOf } from "./explain.ts";
import { codesMet, rulesMet } from "./met.ts";
import type { FeedbackPack, RuleNote } from "./pack.ts";

const sentences: Partial<Record<Locale, Readonly<Record<string, unknown>>>> = { en, ru };

/** The library's sentence for a code; English where the language has none yet. */
export function sentence(language: Locale, code: string): string {
  const found = sentences[language]?.[code] ?? (en as Readonly<Record<string, unknown>>)[code];
  if (typeof found !== "string") throw new Error(`No sentence for ${code}`);
  return found;
}

/** Where a rule stands in the documents. */
export function ruleNote(id: string): RuleNote {
  const rule = findRule(id);
  if (!rule) throw new Error(`No rule ${id}`);
  return { document: rule.source.document, at: rule.source.at, standing: rule.standing };
}

/** The keys of an exercise's items, in their order. */
export const keysOf = (exercise: Exercise) =>
  kindOf(exercise)
    .publicPart(exercise)
    .items.flatMap((item) => {
      const key = kindOf(exercise).expected(exercise, item);
      return "status" in key ? [] : [key];
    });

/** So many drawn cases name every code that a generator's keys can have; a test looks at more. */
const enough = 150;
const drawn = new Map<string, readonly Drawn[]>();

/** Cases that name every code a generator can tell. */
export function drawnOf(generator: GeneratorName): readonly Drawn[] {
  const found = drawn.get(generator) ?? Array.from({ length: enough }, (_, seed) => draw(generators[generator], seed));
  drawn.set(generator, found);
  return found;
}

/** Keys that name all that feedback to an exercise can say; of drawn cases, whatever the go. */
function foreseen(exercise: Exercise): readonly Expected[] {
  if (exercise.kind !== "generated") return keysOf(exercise);
  return drawnOf(exercise.generator).map(({ key }) => key);
}

/** Codes of all sentences that feedback to these exercises can show, and no more: a page fetches them. */
function codesOf(exercises: readonly Exercise[]): Set<string> {
  const codes = new Set<string>();
  for (const key of exercises.flatMap(foreseen)) {
    const { ask } = key;
    const table = tableOf(key.rule);
    const near = nearest(key);
    const outcomes = [...(ask?.answers.flatMap(({ leaves }) => leaves) ?? []), ...(near?.becomes ?? [])];
    for (const rule of spokenRules(key)) {
      const { standing, document } = ruleNote(rule);
      for (const code of [`rule.${rule}`, `standing.${standing}`, `document.${document}`]) codes.add(code);
    }
    if (ask) codes.add(`ask.${table}.${ask.input}`);
    for (const { value } of ask?.answers ?? []) codes.add(`fact.${table}.${ask?.input}.${value}`);
    if (near) codes.add(`fact.${table}.${near.input}.${near.to}`);
    for (const outcome of outcomes) codes.add(`outcome.${table}.${outcome}`);
    for (const { overlooks } of key.worth) if (typeof overlooks?.facts?.fact === "string") codes.add(overlooks.facts.fact);
  }
  return codes;
}

/** Codes that answers may be told with though they stand in no key: an order names its first broken link. */
const ofKind: Readonly<Record<string, readonly WordCode[]>> = {
  order: ["overlooks.broken-link", "overlooks.first-step"],
  spot: ["overlooks.marks-off"],
  plan: ["overlooks.marks-off", "overlooks.plan-faults"],
  dialogue: ["overlooks.talk-left", "overlooks.talk-unresolved", "overlooks.talk-wrong-moves", "overlooks.talk-left-out"],
  form: ["overlooks.form-off", "overlooks.form-made-up"],
  table: ["overlooks.table-open", "overlooks.table-lost"],
  story: ["overlooks.story-missed"],
  reply: ["overlooks.reply-errors", "overlooks.reply-unseen"],
};

/** What wrong answers to these exercises overlook, and what was worked out on the way, in words. */
function toldOf(exercises: readonly Exercise[], language: Locale): Readonly<Record<string, string>> {
  const keys = exercises.flatMap(foreseen);
  const all = keys.flatMap(({ worth }) => worth.flatMap(({ overlooks }) => overlooks ?? []));
  const stages = all.flatMap(({ facts }) => facts?.stage ?? []).map((stage) => `stage.sla.${stage}`);
  const rules = all.flatMap(({ facts }) => facts?.rule ?? []).map((rule) => `rule.${rule}`);
  const codes = new Set([
    ...all.map(({ code }) => `overlooks.${code}` as WordCode),
    ...keys.flatMap(({ computed }) => (computed ? (`computed.${computed.code}` as WordCode) : [])),
    ...exercises.flatMap(({ kind }) => ofKind[kind] ?? []),
  ]);
  return Object.fromEntries([
    ...[...codes].map((code) => [code, packs[language][code] ?? packs.en[code]]),
    ...[...stages, ...rules].map((code) => [code, sentence(language, code)]),
  ]);
}

/** What feedback to these exercises is worded with. */
export function packFor(exercises: readonly Exercise[], language: Locale): FeedbackPack {
  const rules = new Set([...exercises.flatMap(foreseen).flatMap(spokenRules), ...exercises.flatMap(rulesMet)]);
  const notes = Object.fromEntries([...rules].map((id) => [id, ruleNote(id)]));
  const cited = Object.values(notes).flatMap(({ standing, document }) => [`standing.${standing}`, `document.${document}`]);
  const codes = new Set([...codesOf(exercises), ...exercises.flatMap(codesMet), ...cited]);
  return {
    language,
    words: wordsOf("feedback.", language),
    sentences: { ...Object.fromEntries([...codes].map((code) => [code, sentence(language, code)])), ...toldOf(exercises, language) },
    rules: notes,
  };
}

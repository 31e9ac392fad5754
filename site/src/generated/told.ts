import type { Drawn, SayFacts } from "@redress/exercises/generate";
import { fill, type Message } from "redress/locales";
import { numberIn } from "../words/number-in.ts";
import { wallTime } from "../words/wall-time.ts";
import type { GeneratorWords, TradeWords } from "./shape.ts";

/** A case in words, as a lesson's front matter words an item. */
export interface CaseWords {
  readonly say: string;
  readonly why: string;
  readonly short: string;
}

/** What the words of a case are made with. */
export interface Wording {
  readonly language: string;
  readonly words: GeneratorWords;
  readonly trades: TradeWords;
}

const capital = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** A day without a time of day, as readers of a language write it. */
const dayIn = (language: string, day: string): string => wallTime(language, `${day}T00:00`).replace(/, 00:00$/, "");

/** A fact as readers of a language write it: a number, a time, a day, a list, or the word of a code. */
function written({ language, words, trades }: Wording, trade: string, name: string, value: SayFacts[string]): string {
  if (typeof value === "number") return numberIn(language, value);
  if (typeof value !== "string")
    return new Intl.ListFormat(language, { type: "conjunction" }).format(
      value.map((one) => written({ language, words, trades }, trade, name, one)),
    );
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return wallTime(language, value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayIn(language, value);
  return words.values?.[`${name}.${value}`] ?? words.values?.[value] ?? trades[trade]?.[value] ?? value;
}

/** All that may stand in a template, each also with a capital letter; the number that chooses a plural stays one. */
function slots(wording: Wording, say: SayFacts): Readonly<Record<string, string>> {
  const { trade } = say as { readonly trade: string };
  const facts = Object.entries(say).filter(([name]) => name !== "clues");
  const texts = [
    ...Object.entries(wording.trades[trade] ?? {}),
    ...facts.map(([name, value]) => [name, written(wording, trade, name, value)] as const),
  ];
  return Object.fromEntries(
    texts.flatMap(([name, text]) => [
      [name, text],
      [capital(name), capital(text)],
    ]),
  );
}

/** Fills a template; the plural is chosen by the number itself, and written as readers do. */
function filled(language: string, template: Message | undefined, facts: Readonly<Record<string, string>>, count: unknown): string {
  if (template === undefined) return "";
  const chosen =
    typeof template === "string" ? template : (template[new Intl.PluralRules(language).select(Number(count))] ?? template.other);
  return capital(fill(language, chosen, facts));
}

/** The label of an option, or a number or time as readers write them. */
export function optionIn({ language, words }: Wording, option: string): string {
  if (/^\d{4}-\d\d-\d\dT/.test(option)) return wallTime(language, option);
  return words.options?.[option]?.label ?? (/^-?\d+(\.\d+)?$/.test(option) ? numberIn(language, option) : option);
}

/** A drawn case in words. */
export function caseWords(wording: Wording, { say, key, outcome }: Pick<Drawn, "say" | "key" | "outcome">): CaseWords {
  const { language, words } = wording;
  const right = key.worth.find(({ points }) => points === 1)?.option ?? "";
  const facts = { ...slots(wording, say), key: optionIn(wording, right) };
  const put = (template: Message | undefined) => filled(language, template, facts, say.count);
  const clues = ((say.clues ?? []) as readonly string[]).map((clue) => put(words.clues?.[clue]));
  return {
    say: [put(words.says[say.form as string]), ...clues, words.asks].filter(Boolean).join(" "),
    why: put(words.why[outcome] ?? words.why["*"]),
    short: put(words.short),
  };
}

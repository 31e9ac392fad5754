import type { Message, MessageFacts } from "redress/locales";
import { normalQuantile } from "redress/metrics";
import type { WordCode } from "../words/index.ts";
import type { Found, NotYet } from "./found.ts";
import type { Planned } from "./plan.ts";
import type { Refused } from "./refused.ts";
import type { SampleState } from "./state.ts";

type SampleCode = Extract<WordCode, `sample.${string}`>;

/** With what the reckoning is told. */
export interface Telling {
  readonly language: string;
  readonly say: (code: SampleCode, facts?: MessageFacts) => string;
  /** What the library says of too few answers. */
  readonly few: (code: "few.margin" | "few.count", facts: MessageFacts) => string;
}

/** The words of the tool; fetched when it begins. */
export interface SampleData {
  readonly language: string;
  readonly words: Readonly<Record<SampleCode, Message>>;
  readonly sentences: Readonly<Record<string, Message>>;
}

const minus = (text: string) => text.replace("-", "−");

/** A number as readers of a language write it, with so many digits behind the point at most. */
export const shown = (language: string, value: number, digits = 1): string =>
  minus(new Intl.NumberFormat(language === "en" ? "en-GB" : language, { maximumFractionDigits: digits }).format(value));

/** What to do, and how it comes about. */
export interface ToldPlan {
  /** The first is the answer. */
  readonly sentences: readonly string[];
  readonly formula: readonly string[];
}

/** Tells how many answers it takes and how many to ask. */
export function toldPlan(
  { n, raw, endless, variance, margin, population, ask, rate, short }: Planned,
  state: SampleState,
  { language, say }: Telling,
): ToldPlan {
  const number = (value: number, digits?: number) => shown(language, value, digits);
  const quantile = normalQuantile(0.5 + Number(state.sure) / 200);
  if (typeof quantile !== "number") throw new Error(`No quantile for ${state.sure}`);
  const points = (value: number, digits = 1) => say("sample.points", { count: Number(value.toFixed(digits)) });
  const needed = say(n === population ? "sample.needed-all" : "sample.needed", { count: n, n: number(n), points: points(margin, 2) });
  const per = { ask: number(ask ?? 0), rate: number(rate ?? 0) };
  const asked =
    ask === undefined
      ? [say("sample.no-rate")]
      : short
        ? [
            short.answers
              ? say("sample.short", { ...per, count: short.answers, n: number(short.answers), points: points(short.points) })
              : say("sample.nobody", per),
          ]
        : [
            say("sample.ask", { count: ask, n: number(ask) }),
            say("sample.ask-why", { ...per, answers: number((ask * (rate ?? 0)) / 100, 0) }),
          ];
  const formula = say("sample.formula", {
    z: number(quantile, 2),
    variance: number(variance, 4),
    margin: number(margin / 100, 4),
    endless: number(endless, 2),
  });
  const corrected =
    population !== undefined &&
    endless > 1 &&
    say("sample.formula-all", { all: number(population), endless: number(endless, 2), raw: number(raw, 2) });
  return { sentences: [needed, ...asked], formula: corrected ? [formula, corrected] : [formula] };
}

/** Tells how sure the figure is. */
export function toldFound(told: Found | NotYet, state: SampleState, { language, say, few }: Telling): readonly string[] {
  if (told.status === "not-yet") return [say("sample.not-yet")];
  const number = (value: number) => shown(language, value);
  const facts = {
    figure: number(told.figure),
    low: number(told.low),
    high: number(told.high),
    n: number(told.n),
    hits: number(told.hits ?? 0),
    sure: state.sure,
  };
  const sentence = say(`sample.${told.whole ? "whole-" : ""}${told.of}`, facts);
  if (!told.few) return [sentence];
  const { more, margin } = told.few;
  return [sentence, margin === undefined ? few("few.count", { count: more }) : few("few.margin", { count: more, margin: margin * 100 })];
}

const own: Partial<Record<Refused["code"], SampleCode>> = {
  empty: "sample.problem-empty",
  "no-number": "sample.problem-number",
  "not-a-percentage": "sample.problem-percentage",
  "more-than-all": "sample.problem-more-than-all",
  "nobody-answers": "sample.problem-nobody",
  "margin-out-of-range": "sample.problem-margin",
  "more-hits-than-cases": "sample.problem-few-clients",
  "no-answers": "sample.problem-none",
};

/** Why nothing is shown, by the name of its field. */
export function problemOf({ field, code, value }: Refused, { say }: Telling): string {
  const facts = { field: say(`sample.${field}`), value };
  return say(own[code] ?? "sample.problem-count", facts);
}

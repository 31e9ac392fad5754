import { fill, type MessageFacts } from "redress/locales";
import type { PlannerData } from "./data.ts";
import { numberOf } from "./days.ts";

/** A short code of the planner's words. */
export type Short = keyof PlannerData["words"] extends `planner.${infer Code}` ? Code : never;

/** Says codes and days in one language. */
export interface Speech {
  readonly language: string;
  readonly say: (code: Short, facts?: MessageFacts) => string;
  /** A sentence of the library. What is no code of its own is said as it is: the title of a task that the reader added. */
  readonly sentence: (code: string, facts?: MessageFacts) => string;
  readonly role: (role: string) => string;
  /** `Fri 27 Nov` */
  readonly day: (day: string) => string;
  /** `Friday 27 November 2026` */
  readonly date: (day: string) => string;
  /** `27 Nov` */
  readonly short: (day: string) => string;
  /** `Fri` */
  readonly weekday: (day: string) => string;
}

function formatter(language: string, options: Intl.DateTimeFormatOptions): (day: string) => string {
  const made = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { ...options, timeZone: "UTC" });
  return (day) => {
    const number = numberOf(day);
    const said = Number.isFinite(number) ? made.format(number * 86_400_000) : day;
    return language === "en" ? said.replace(/,/g, "") : said;
  };
}

/** Says a day in full in a language: `Friday 27 November 2026`. */
export const datesIn = (language: string): ((day: string) => string) =>
  formatter(language, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** The words of the page. */
export function speechOf({ language, words, sentences }: PlannerData): Speech {
  const format = (options: Intl.DateTimeFormatOptions) => formatter(language, options);
  const sentence = (code: string, facts?: MessageFacts) => {
    const own = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
    return own === undefined ? code : fill(language, own, facts);
  };
  return {
    language,
    say: (code, facts) => fill(language, words[`planner.${code}`], facts),
    sentence,
    role: (role) => {
      const said = sentence(`role.offboarding.${role}`);
      return said.startsWith("role.") ? role : said;
    },
    day: format({ weekday: "short", day: "numeric", month: "short" }),
    date: datesIn(language),
    short: format({ day: "numeric", month: "short" }),
    weekday: format({ weekday: "short" }),
  };
}

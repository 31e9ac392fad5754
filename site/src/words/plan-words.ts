import type { RelativeDay } from "redress/offboarding";
import { type Say, type WordCode, words } from "./index.ts";
import type { Locale } from "./locale.ts";

export { words };

/** A day as readers write it: Friday, 30 October 2026. */
export const dateIn = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    ...{ weekday: "short", day: "numeric", month: "short" },
    timeZone: "UTC",
  }).format(Date.parse(day));

/** A relative day in words: 10 days after the last day. Days that hang on a task are counted from the last day, nearly enough. */
export function dueIn(say: Say, { anchor, offset, direction }: RelativeDay): string {
  const from = anchor === "notice" ? "notice" : "end";
  return say(`plan.${from}-${direction}` as WordCode, { count: offset });
}

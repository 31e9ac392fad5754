import type { PlanDue } from "@redress/exercises";
import { type Say, type WordCode, words } from "./index.ts";
import type { Locale } from "./locale.ts";

export { words };

/** A day as readers write it: Fri 30 Oct. */
export const dateIn = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    ...{ weekday: "short", day: "numeric", month: "short" },
    timeZone: "UTC",
  }).format(Date.parse(day));

/** A relative day in words with the day that it is; one that hangs on another task is the day alone. */
export function dueIn(say: Say, locale: Locale, { relative, day }: PlanDue): string {
  const { anchor, offset, unit, direction } = relative;
  const date = dateIn(locale, day);
  if (anchor !== "notice" && anchor !== "end") return date;
  return `${say((offset ? `plan.${anchor}-${direction}-${unit}` : `plan.on-${anchor}`) as WordCode, { count: offset })}: ${date}`;
}

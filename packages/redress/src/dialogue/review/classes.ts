import type { WordClass } from "./matcher.ts";
import type { Placed } from "./sentences.ts";

const amount = /^\d{1,4}(\.\d{1,2})?$|^\d{1,2}-\d{1,2}$|^\d{1,2}(st|nd|rd|th|[а-я]{1,2})$/;
const time = /^([01]?\d|2[0-4]):[0-5]\d(-\d{1,2}:\d\d)?$|^\d{1,2}([.:]\d\d)?(am|pm)$/;
const date =
  /^(0?[1-9]|[12]\d|3[01])[./](0[1-9]|1[0-2])([./]\d{2}|[./]\d{4})?$|^(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])(\/\d{2,4})?$|^\d{4}[-.](0?[1-9]|1[0-2])[-.](0?[1-9]|[12]\d|3[01])$/;

/** What a word is besides itself: a number, a time, a date, a name. A capital begins a sentence anyway, so there it names nobody. @internal */
export function classesOf({ word, capital, first }: Placed, notNames: ReadonlySet<string>): readonly WordClass[] {
  const initial = word.charCodeAt(0);
  if (initial >= 48 && initial <= 57) {
    if (word === "24/7") return [];
    const found: WordClass[] = [];
    if (amount.test(word)) found.push("#");
    if (time.test(word)) found.push("#time");
    if (date.test(word)) found.push("#date");
    return found;
  }
  return capital && !first && word.length > 2 && !notNames.has(word) ? ["#name"] : [];
}

import type { Word } from "./words.ts";

/** A word in its place. */
export interface Placed extends Word {
  /** Number of the sentence, from 0. */
  readonly sentence: number;
  /** It begins a sentence, or a part of one after a comma, a colon, a bracket or a dash. */
  readonly starts: boolean;
  /** It begins a sentence. */
  readonly first: boolean;
  /** It numbers a point of a list: "1." or "2)" at the beginning of a line. */
  readonly numbers: boolean;
  /** It is in a quotation. */
  readonly quoted: boolean;
}

const number = /^\d{1,3}$/;

/** Whether a line that ends here ends a sentence: a blank line follows, a list goes on, or a capital begins the next. */
const lineEnds = (gap: string, next: Word, lineWords: number) =>
  /\n[^\S\n]*\n/.test(gap) ||
  /\n[^\S\n]*[-–—*•>]/.test(gap) ||
  next.capital ||
  number.test(next.word) ||
  (lineWords <= 6 && /^,/.test(gap));

/** Whether a full stop ends the sentence: not after an abbreviation, an initial, or the number of a day. */
function stopEnds(gap: string, before: Word, next: Word, isList: boolean, abbreviations: ReadonlySet<string>): boolean {
  if (!/[.…]/.test(gap)) return false;
  if (gap === ".") return next.capital && before.word.length > 3;
  if (!gap.startsWith(".")) return true;
  if (/^\d/.test(before.word)) return !isList && next.capital;
  return !abbreviations.has(before.word) && !(before.word.length === 1 && before.capital);
}

/** Puts words into sentences and parts of sentences. @internal */
export function place(
  text: string,
  words: readonly Word[],
  quotations: readonly (readonly [from: number, to: number])[],
  abbreviations: ReadonlySet<string>,
): Placed[] {
  let sentence = 0;
  let lineWords = 0;
  let quotation = 0;
  return words.map((word, index) => {
    const before = words[index - 1];
    // Long stretches of blanks say nothing more than short ones.
    const gap = before ? text.slice(before.to, Math.min(word.from, before.to + 200)) : "";
    const newLine = !before || gap.includes("\n");
    const isList = !!before && lineWords === 1 && number.test(before.word);
    const ends =
      !!before && (/[!?]/.test(gap) || (newLine && lineEnds(gap, word, lineWords)) || stopEnds(gap, before, word, isList, abbreviations));
    if (ends) sentence++;
    lineWords = newLine ? 1 : lineWords + 1;
    while ((quotations[quotation]?.[1] ?? Number.POSITIVE_INFINITY) <= word.from) quotation++;
    const quoted = (quotations[quotation]?.[0] ?? Number.POSITIVE_INFINITY) <= word.from;
    const first = ends || !before;
    return {
      ...word,
      sentence,
      first,
      starts: first || isList || /[,;:()–—«»„“”"]|\s-\s/.test(gap),
      numbers: newLine && number.test(word.word) && /^[.)]/.test(text.slice(word.to, word.to + 1)),
      quoted,
    };
  });
}

const letter = "\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF";
// An apostrophe before a letter, and a point, colon, slash or hyphen between digits, are inside a word.
const wordsIn = () => new RegExp(`[${letter}]+(?:(?:['’ʼ‘\`´](?=\\p{L})|(?<=\\d)[.:/-](?=\\d))[${letter}]+)*`, "gu");
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
// No word carries more marks than this on one letter; longer runs are cut, for putting marks in order takes its time.
const piledMarks = /(\p{M}{4})\p{M}+/gu;
const longestWord = 64;

/** A word of the text, with what it is compared by. */
export interface Word {
  readonly from: number;
  readonly to: number;
  /** In lower case, composed, its letters folded; empty where it is too long to be a word. */
  readonly word: string;
  /** Written with a capital, and not in capitals only. */
  readonly capital: boolean;
}

/** How letters of one language are folded. @internal */
export interface Folding {
  readonly fold: Readonly<Record<string, string>>;
}

/** A word as it is compared: without soft hyphens, composed, lower case, one apostrophe, folded letters. @internal */
export function foldWord(raw: string, { fold }: Folding): string {
  let word = raw.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no more than lower case.
  if (/^[\x00-\x7f]*$/.test(word)) return word;
  word = word
    .replace(unseen, "")
    .replace(piledMarks, "$1")
    .normalize("NFC")
    .replace(/[’ʼ‘`´]/g, "'");
  let folded = "";
  for (const char of word) folded += fold[char] ?? char;
  return folded;
}

const strokes: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d" };

/** A Latin word without its marks and apostrophes, as it is often typed; й and the like stay, for they are letters. @internal */
export const bareWord = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/([a-z])\p{M}+/gu, "$1")
    .replace(/[łøđ]/g, (char) => strokes[char] ?? char)
    .replace(/'/g, "")
    .normalize("NFC");

/** The words of a text in order. @internal */
export function wordsOf(text: string, folding: Folding): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(wordsIn())) {
    const raw = found[0];
    const word = raw.length > longestWord ? "" : foldWord(raw, folding);
    if (raw.length <= longestWord && word === "") continue;
    const first = raw.slice(0, 1);
    const capital = first !== first.toLowerCase() && (raw.length === 1 || raw !== raw.toUpperCase());
    words.push({ from: found.index, to: found.index + raw.length, word, capital });
  }
  return words;
}

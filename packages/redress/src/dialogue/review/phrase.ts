/** A place in a phrase: one of some words, or one of some longer wordings, or, where it is optional, nothing. */
export type Part = { readonly words: readonly string[] } | { readonly choices: readonly (readonly Part[])[]; readonly optional: boolean };

/** A phrase taken apart. */
export interface ParsedPhrase {
  readonly parts: readonly Part[];
  /** It begins a sentence or a part of one. */
  readonly starting: boolean;
}

/** A mistake in a phrase; whoever defines the lexicon says where it is. @internal */
export class PhraseError extends Error {}

const fail = (problem: string): never => {
  throw new PhraseError(problem);
};

/** Splits at a character, outside brackets. */
function splitAt(text: string, mark: string): string[] {
  const found = [""];
  let depth = 0;
  for (const char of text) {
    if ("([".includes(char)) depth++;
    if (")]".includes(char) && --depth < 0) fail("a bracket closes what is not open");
    if (char === mark && depth === 0) found.push("");
    else found[found.length - 1] += char;
  }
  return depth ? fail("a bracket is not closed") : found;
}

/** Whether a text is one bracket as a whole. */
function isBracket(text: string): boolean {
  let depth = 0;
  for (let at = 0; /^[([]/.test(text) && at < text.length; at++) {
    if ("([".includes(text[at] as string)) depth++;
    if (")]".includes(text[at] as string) && --depth === 0) return at === text.length - 1;
  }
  return false;
}

/** The words that one with brackets inside stands for: `вин(а|ы)` are two. */
function spellings(text: string): string[] {
  const at = text.search(/[([]/);
  if (at < 0) return /[\s|]/.test(text) ? fail(`a choice inside a word has no blanks: ${text}`) : [text];
  const end = [...text].findIndex((_, to) => to > at && isBracket(text.slice(at, to + 1)));
  const inside = splitAt(text.slice(at + 1, end), "|").flatMap(spellings);
  const chosen = text[at] === "[" ? [...inside, ""] : inside;
  return spellings(text.slice(end + 1)).flatMap((rest) => chosen.map((one) => text.slice(0, at) + one + rest));
}

type Lists = Readonly<Record<string, readonly string[]>>;

function parse(text: string, lists: Lists, depth: number): Part[] {
  if (depth > 6) fail("brackets and lists lie too deep in one another");
  const sequence = (one: string) => parse(one, lists, depth + 1);
  return splitAt(text, " ")
    .filter((item) => item !== "")
    .map((item) => {
      if (item.startsWith("@")) {
        const list = Object.hasOwn(lists, item.slice(1)) ? lists[item.slice(1)] : undefined;
        return { choices: (list?.length ? list : fail(`no list ${item}`)).map(sequence), optional: false };
      }
      if (isBracket(item)) return { choices: splitAt(item.slice(1, -1), "|").map(sequence), optional: item.startsWith("[") };
      return { words: spellings(item) };
    });
}

/** Whether something must be there besides a word that may be any. */
const isSure = (part: Part): boolean =>
  "words" in part ? !part.words.includes("_") : !part.optional && part.choices.every((choice) => choice.some(isSure));

/** Takes a phrase apart. @internal */
export function parsePhrase(phrase: string, lists: Lists): ParsedPhrase {
  const starting = phrase.startsWith("^ ");
  // Words that may be any are nested, so that there is one way only to leave some out.
  const open = phrase
    .slice(starting ? 2 : 0)
    .replace(/(^| )\.\.\.(?= |$)/g, "$1[_] [_] [_]")
    .replace(/\[_\](?: \[_\])+/g, (run) => "[_ ".repeat((run.length + 1) / 4).trimEnd() + "]".repeat((run.length + 1) / 4));
  const parts = parse(open, lists, 0);
  if (phrase.includes("^", 1)) fail("^ stands at the beginning only");
  if (!parts.some(isSure)) fail("nothing in it must be there");
  if (/^\[?_/.test(open)) fail("begins with any word");
  return { parts, starting };
}

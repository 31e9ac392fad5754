import type { Lexicon } from "./define-lexicon.ts";
import { quotations } from "./quotes.ts";
import type { Reading } from "./reading.ts";
import { bareWord, wordsOf } from "./words.ts";

/** Shortest word that carries content, and the length to which a stem is cut. */
const shortest = 4;
const cut = 6;

/** The stem of a content word, or nothing. */
function stemOf(word: string, { ready }: Lexicon): string | undefined {
  if (word.length < shortest || /^\d/.test(word) || ready.stopWords.has(word)) return undefined;
  const ending = ready.endings.find((one) => word.endsWith(one) && word.length - one.length >= shortest - 1);
  return bareWord(ending ? word.slice(0, -ending.length) : word).slice(0, cut);
}

/**
 * Whether a reply gives back what the client wrote: two of the complaint's content words in one sentence, three over all, or
 * one beside words that announce it. What stands in lines quoted from the client does not count. @internal
 */
export function restates(text: string, reading: Reading, complaint: string, lexicon: Lexicon): boolean {
  const wanted = new Set<string>();
  for (const { word } of wordsOf(complaint, lexicon.spec)) {
    const stem = stemOf(word, lexicon);
    if (stem) wanted.add(stem);
  }
  const announced = reading.hits("element:gist").length > 0;
  const needed = { sentence: Math.min(2, wanted.size), over: Math.min(announced ? 1 : 3, wanted.size) };
  if (!wanted.size) return announced;
  const all = new Set<string>();
  let inSentence = new Set<string>();
  let sentence = 0;
  const lines = quotations(text).filter(([from]) => text[from] === ">" || /^\s*>/.test(text.slice(from, from + 40)));
  for (const word of reading.words) {
    if (word.quoted && lines.some(([from, to]) => word.from >= from && word.to <= to)) continue;
    if (word.sentence !== sentence) inSentence = new Set();
    sentence = word.sentence;
    const stem = stemOf(word.word, lexicon);
    if (!stem || !wanted.has(stem)) continue;
    all.add(stem);
    inSentence.add(stem);
    if (inSentence.size >= needed.sentence || all.size >= needed.over) return true;
  }
  return false;
}

import type { Lexicon } from "./define-lexicon.ts";
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
 * one beside words that announce it. With a single one it cannot be told. What stands in lines quoted from the client does
 * not count. @internal
 */
export function restates(text: string, reading: Reading, complaint: string, lexicon: Lexicon): boolean | undefined {
  const wanted = new Set<string>();
  for (const { word } of wordsOf(complaint, lexicon.spec)) {
    const stem = stemOf(word, lexicon);
    if (stem) wanted.add(stem);
  }
  const announced = reading.hits("element:gist").length > 0;
  if (!wanted.size) return announced || undefined;
  const all = new Set<string>();
  let inSentence = new Set<string>();
  let sentence = 0;
  for (const word of reading.words) {
    if (
      word.quoted &&
      text
        .slice(text.lastIndexOf("\n", word.from) + 1, word.from)
        .trimStart()
        .startsWith(">")
    )
      continue;
    if (word.sentence !== sentence) inSentence = new Set();
    sentence = word.sentence;
    const stem = stemOf(word.word, lexicon);
    if (!stem || !wanted.has(stem)) continue;
    all.add(stem);
    inSentence.add(stem);
    if (inSentence.size >= Math.min(2, wanted.size) || all.size >= (announced ? 1 : 3)) return true;
  }
  return all.size || announced ? undefined : false;
}

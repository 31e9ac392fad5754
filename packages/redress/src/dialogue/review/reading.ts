import { classesOf } from "./classes.ts";
import type { Lexicon } from "./define-lexicon.ts";
import { findPhrases, type Hit } from "./matcher.ts";
import { quotations } from "./quotes.ts";
import { type Placed, place } from "./sentences.ts";
import { wordsOf } from "./words.ts";

/** A text read once with a lexicon: its words, and what stands where. */
export interface Reading {
  readonly words: readonly Placed[];
  readonly quoted: readonly (readonly [from: number, to: number])[];
  /** Where the phrases of a label stand, in order. */
  readonly hits: (label: string) => readonly Hit[];
  readonly inSentence: (label: string, sentence: number) => boolean;
  /** Whether a phrase of a label begins at a word. */
  readonly beginsAt: (label: string, at: number) => boolean;
  /** Whether a phrase of a label ends before a word of its sentence, with fewer words between than `reach`. */
  readonly endsBefore: (label: string, at: number, reach: number) => boolean;
  /** Sentences that name a person or number an action. */
  readonly specific: ReadonlySet<number>;
  /** How much work the search was. */
  readonly steps: number;
}

function note<V>(map: Map<string, Set<V>>, key: string, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/** @internal */
export function readText(text: string, { spec, ready }: Lexicon): Reading {
  const found = wordsOf(text, spec);
  let quoted = quotations(text, "marks");
  let words = place(text, found, quoted, ready.abbreviations);
  // A reply that stands in quotation marks as a whole quotes nobody.
  if (words.every((word) => word.quoted)) {
    quoted = quotations(text, "lines");
    words = place(text, found, quoted, ready.abbreviations);
  }
  const { hits, steps } = findPhrases(ready.matcher, words, (word) => classesOf(word, ready.notNames));
  const [all, sentences, begins, ends] = [new Map<string, Set<Hit>>(), new Map(), new Map(), new Map()] as const;
  for (const hit of hits) {
    note(all, hit.label, hit);
    note(sentences, hit.label, words[hit.from]?.sentence);
    note(begins, hit.label, hit.from);
    note(ends, hit.label, hit.to);
  }
  const specific = new Set<number>();
  for (const word of words) if (word.numbers || classesOf(word, ready.notNames).includes("#name")) specific.add(word.sentence);
  return {
    words,
    quoted,
    hits: (label) => [...(all.get(label) ?? [])],
    inSentence: (label, sentence) => sentences.get(label)?.has(sentence) ?? false,
    beginsAt: (label, at) => begins.get(label)?.has(at) ?? false,
    endsBefore: (label, at, reach) => {
      const set = ends.get(label);
      for (let to = at; set && to > at - reach && words[to - 1]?.sentence === words[at]?.sentence; to--) if (set.has(to)) return true;
      return false;
    },
    specific,
    steps,
  };
}

import { type ParsedPhrase, type Part, PhraseError } from "./phrase.ts";
import type { Placed } from "./sentences.ts";
import { bareWord, type Folding, foldWord } from "./words.ts";

/** One step of a phrase: the next by exact word, by word without marks, by beginning or ending, by class, or whatever it is. */
interface Step {
  readonly words: Map<string, Step>;
  readonly bare: Map<string, Step[]>;
  readonly beginnings: Map<string, (readonly [beginning: string, next: Step])[]>;
  readonly endings: Map<string, (readonly [ending: string, next: Step])[]>;
  readonly classes: Map<WordClass, Step>;
  any?: Step;
  /** Where it goes on without a word. */
  readonly onward: Step[];
  /** What is complete here. */
  readonly labels: string[];
}

export type WordClass = "#" | "#time" | "#date" | "#name";
const classNames: readonly string[] = ["#", "#time", "#date", "#name"] satisfies WordClass[];

/** Every phrase of a lexicon in one graph: a text is walked once, whatever their number. */
export interface Matcher {
  readonly anywhere: Step;
  /** Phrases that begin a sentence or a part of one. */
  readonly starting: Step;
}

/** A phrase that was found: which label, from which word, up to and without which. */
export interface Hit {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

const step = (): Step => ({
  words: new Map(),
  bare: new Map(),
  beginnings: new Map(),
  endings: new Map(),
  classes: new Map(),
  onward: [],
  labels: [],
});
const kept = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
};

/** @internal */
export const newMatcher = (): Matcher => ({ anywhere: step(), starting: step() });

function nextStep(from: Step, word: string, folding: Folding, ambiguous: ReadonlySet<string>): Step {
  if (word === "_") {
    from.any ??= step();
    return from.any;
  }
  if (classNames.includes(word)) return kept(from.classes, word as WordClass, step);
  const open = word.startsWith("*") ? "endings" : word.endsWith("*") ? "beginnings" : undefined;
  const folded = foldWord(word.replace("*", ""), folding);
  const bare = ambiguous.has(folded) ? folded : bareWord(folded);
  if (open === "beginnings" && folded.length < 2) throw new PhraseError("a word with any ending begins with two letters");
  if (open) {
    const key = (part: string) => (open === "endings" ? part.slice(-1) : part.slice(0, 2));
    const old = from[open].get(key(folded))?.find(([part]) => part === folded)?.[1];
    if (old) return old;
    const next = step();
    for (const part of new Set([folded, bare])) kept(from[open], key(part), () => []).push([part, next]);
    return next;
  }
  const old = from.words.get(folded);
  if (old) return old;
  const next = step();
  from.words.set(folded, next);
  if (bare !== folded) kept(from.bare, bare, () => []).push(next);
  return next;
}

/**
 * Adds a phrase under a label. Roads that part in a choice meet again in a step of their own, so the graph grows with the
 * phrase as it is written and not with all it stands for; only the very beginning is shared between phrases. @internal
 */
export function addPhrase(
  matcher: Matcher,
  { parts, starting }: ParsedPhrase,
  label: string,
  folding: Folding,
  ambiguous: ReadonlySet<string>,
): void {
  const root = starting ? matcher.starting : matcher.anywhere;
  const along = (from: readonly Step[], rest: readonly Part[]): readonly Step[] => rest.reduce(past, from);
  const past = (from: readonly Step[], part: Part): readonly Step[] => {
    const ends = new Set(
      "words" in part
        ? from.flatMap((one) => part.words.map((word) => nextStep(one, word, folding, ambiguous)))
        : part.choices.flatMap((choice) => along(from, choice)),
    );
    if ("optional" in part && part.optional) for (const one of from) ends.add(one);
    const roads = [...ends].filter((one) => one !== root);
    if (roads.length < 2) return [...ends];
    const meeting = step();
    for (const road of roads) road.onward.push(meeting);
    return ends.has(root) ? [root, meeting] : [meeting];
  };
  for (const end of along([root], parts)) if (!end.labels.includes(label)) end.labels.push(label);
}

/** Where every phrase stands, the longest of each label at each word; `steps` counts the work, to see that it stays linear. @internal */
export function findPhrases(
  matcher: Matcher,
  words: readonly Placed[],
  classesOf: (word: Placed) => readonly WordClass[],
): { readonly hits: readonly Hit[]; readonly steps: number } {
  const hits: Hit[] = [];
  let steps = 0;
  let longest = new Map<string, number>();
  const walk = (from: Step, at: number, sentence: number): void => {
    steps++;
    for (const label of from.labels) if ((longest.get(label) ?? 0) < at) longest.set(label, at);
    for (const next of from.onward) walk(next, at, sentence);
    const word = words[at];
    if (!word || word.sentence !== sentence || word.quoted) return;
    const exact = from.words.get(word.word);
    if (exact) walk(exact, at + 1, sentence);
    if (from.bare.size) for (const next of from.bare.get(word.word) ?? []) walk(next, at + 1, sentence);
    if (from.beginnings.size)
      for (const [part, next] of from.beginnings.get(word.word.slice(0, 2)) ?? [])
        if (word.word.startsWith(part)) walk(next, at + 1, sentence);
    if (from.endings.size)
      for (const [part, next] of from.endings.get(word.word.slice(-1)) ?? []) if (word.word.endsWith(part)) walk(next, at + 1, sentence);
    if (from.classes.size)
      for (const name of classesOf(word)) {
        const next = from.classes.get(name);
        if (next) walk(next, at + 1, sentence);
      }
    if (from.any) walk(from.any, at + 1, sentence);
  };
  for (const [at, { sentence, starts, quoted }] of words.entries()) {
    if (quoted) continue;
    walk(matcher.anywhere, at, sentence);
    if (starts) walk(matcher.starting, at, sentence);
    if (!longest.size) continue;
    for (const [label, to] of longest) hits.push({ label, from: at, to });
    longest = new Map();
  }
  return { hits, steps };
}

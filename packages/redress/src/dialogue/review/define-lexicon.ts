import { DialogueError } from "../talk/error.ts";
import type { LexiconSpec, Phrase } from "./lexicon.ts";
import { addPhrase, type Matcher, newMatcher } from "./matcher.ts";
import { PhraseError, parsePhrase } from "./phrase.ts";
import { replyElements, replyExtras, replyFaults } from "./stage.ts";
import { foldWord } from "./words.ts";

/** A lexicon that was checked and made ready. */
export interface Lexicon {
  readonly locale: string;
  /** As it was given: spread it to make one of your own. */
  readonly spec: LexiconSpec;
  /** @internal */
  readonly ready: {
    readonly matcher: Matcher;
    readonly abbreviations: ReadonlySet<string>;
    readonly notNames: ReadonlySet<string>;
    readonly stopWords: ReadonlySet<string>;
    readonly endings: readonly string[];
  };
}

/** Every list of phrases with its label and the field it stands in. */
function* labelled({
  faults,
  when,
  elements,
  hints,
  actors,
}: LexiconSpec): Generator<[label: string, field: string, phrases: readonly Phrase[]]> {
  for (const [index, group] of faults.entries()) {
    const field = `faults[${index}]`;
    yield [`fault:${index}`, `${field}.phrases`, group.phrases];
    yield [`said:${index}`, `${field}.unlessSaid`, group.unlessSaid ?? []];
    yield [`before:${index}`, `${field}.unlessBefore`, group.unlessBefore ?? []];
    yield [`after:${index}`, `${field}.unlessAfter`, group.unlessAfter ?? []];
  }
  yield ["when", "when.phrases", when.phrases];
  yield ["coming", "when.coming", when.coming];
  yield ["future", "when.future", when.future];
  yield ["counting", "when.counting", when.counting];
  yield ["days", "when.days", when.days];
  for (const [element, phrases] of Object.entries(elements)) yield [`element:${element}`, `elements.${element}`, phrases];
  for (const [element, phrases] of Object.entries(hints)) yield [`hint:${element}`, `hints.${element}`, phrases];
  yield ["actor", "actors", actors];
}

/**
 * Checks a lexicon and makes it ready for `reviewReply`. To change a phrase of a shipped one, spread its `spec`.
 *
 * @throws DialogueError naming locale and field: a phrase that cannot be read, a list that is not
 * there, a fault that does not exist, a rewrite that is missing.
 *
 * @example
 * ```ts
 * import { defineLexicon, reviewReply } from "redress/dialogue";
 * import { en } from "redress/dialogue/lexicon/en";
 * const ours = { fault: "robot", phrases: ["greetings from the (team|crew)"] } as const;
 * const house = defineLexicon({ ...en.spec, faults: [...en.spec.faults, ours] });
 * const review = reviewReply("Greetings from the crew!", { lexicon: house, stage: "agreement" });
 * review.status === "reviewed" && review.findings[0]?.code; // "finding.reply.robot"
 * ```
 */
export function defineLexicon(spec: LexiconSpec): Lexicon {
  const fail = (field: string, problem: string): never => {
    throw new DialogueError(`lexicon ${spec?.locale ?? ""}`.trim(), field, problem);
  };
  if (!spec?.locale) fail("locale", "missing");
  for (const [index, { fault }] of spec.faults.entries())
    if (!replyFaults.includes(fault)) fail(`faults[${index}].fault`, `no such fault: ${fault}`);
  for (const code of [...replyFaults, ...Object.values(replyElements).flat(), ...replyExtras])
    if (!spec.better?.[code]?.trim()) fail(`better.${code}`, "missing");
  const matcher = newMatcher();
  const folded = (words: readonly string[]) => new Set(words.map((word) => foldWord(word, spec)));
  const ambiguous = folded(spec.ambiguous);
  for (const [label, field, phrases] of labelled(spec))
    for (const [at, phrase] of phrases.entries())
      try {
        addPhrase(matcher, parsePhrase(phrase, spec.lists), label, spec, ambiguous);
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error;
        fail(`${field}[${at}]`, `${error.message}: ${phrase}`);
      }
  return {
    locale: spec.locale,
    spec,
    ready: {
      matcher,
      abbreviations: folded(spec.abbreviations),
      notNames: folded(spec.notNames),
      stopWords: folded(spec.stemming.stopWords),
      endings: [...spec.stemming.endings].sort((one, other) => other.length - one.length),
    },
  };
}

import type { LexiconSpec, Phrase } from "redress/dialogue";

const word = "[\\p{L}\\p{N}'’]+";

/** A phrase as a regular expression, the way one writes it first. */
function expression(phrase: Phrase, lists: LexiconSpec["lists"]): string {
  return phrase
    .replace(/^\^ /, "")
    .replace(/@(\w+)/g, (_, name: string) => `(${lists[name]?.join("|")})`)
    .replace(/#\w*/g, "\\d+")
    .replace(/\* ?/g, (star) => `\\p{L}*${star.slice(1)}`)
    .replace(/\.\.\./g, `(?:${word} ){0,3}`)
    .replace(/\[([^\]]*)\] ?/g, "(?:(?:$1) )?")
    .replace(/\b_/g, word)
    .replace(/ /g, "\\s+");
}

/** Searches a text for every phrase that is a fault, one after the other. */
export function naive({ faults, lists }: LexiconSpec): (text: string) => number {
  const all = faults.flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => {
      try {
        return [new RegExp(`(?<![\\p{L}\\p{N}])(?:${expression(phrase, lists)})(?![\\p{L}\\p{N}])`, "giu")];
      } catch {
        return []; // Brackets inside brackets are beyond the first way of writing it.
      }
    }),
  );
  return (text) => all.reduce((sum, one) => sum + [...text.matchAll(one)].length, 0);
}

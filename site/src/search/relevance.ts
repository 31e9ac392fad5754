/** Letters and digits only, without accents, small: as the index compares words. */
const bare = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/** A word and the parts of it, for names such as `complaint.origin.unaware`. */
const partsOf = (word: string): readonly string[] => [word, ...word.split(/[^\p{L}\p{N}]+/u)].map(bare).filter(Boolean);

/** How many letters two words begin with in common. */
function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** How much of a word has to be there: all of a short one, half of a long one, whose ending may differ. */
const enough = (length: number): number => Math.min(length, Math.max(3, Math.ceil(length / 2)));

/**
 * Whether words that an index has found are what was asked for. Where it knows no word that begins as asked, pagefind looks for
 * shorter and shorter beginnings, down to one letter, and has no setting against it.
 */
export function isRelevant(query: string, found: readonly string[]): boolean {
  const words = found.flatMap(partsOf);
  const asked = query.split(/\s+/).map(bare).filter(Boolean);
  return asked.length > 0 && asked.every((one) => words.some((word) => common(one, word) >= enough(one.length)));
}

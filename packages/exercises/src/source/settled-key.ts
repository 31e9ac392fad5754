import type { Expected } from "../shape.ts";

/** A key that one answer meets, whatever else may meet it too: `rules` are those at work, the one to name first at the head. */
export const settledKey = (item: string, option: string, rules: readonly [string, ...string[]]): Expected => ({
  ...{ item, confidence: "settled", worth: [{ option, points: 1 }], made: true },
  ...{ rule: rules[0], rules: [...new Set(rules)], because: [], against: [] },
});

/** Words joined by single spaces, each once and in the order of a list: an answer is written in one way only. */
export const isWritten = (answer: string, words: readonly string[], of: readonly string[]): boolean =>
  words.length > 0 && answer === of.filter((one) => words.includes(one)).join(" ");

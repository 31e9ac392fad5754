import type { Random } from "./context.ts";
import { words } from "./words.ts";

/** How many names are tried with each number of digits before the number gets longer. */
const triesPerLength = 4;

const integer = (random: Random, below: number): number => Buffer.from(random(4)).readUInt32BE() % below;

/**
 * A pseudonym such as `birch-41`: a word and a number, which say nothing of the person.
 *
 * @param attempt How many names were taken already, from 0: after every fourth the number is one digit longer, so that a free
 * one is soon found however many learners there are.
 */
export function pseudonym(random: Random, attempt: number): string {
  const digits = 2 + Math.floor(attempt / triesPerLength);
  const lowest = 10 ** (digits - 1);
  return `${words[integer(random, words.length)]}-${lowest + integer(random, Math.min(9 * lowest, 2 ** 31))}`;
}

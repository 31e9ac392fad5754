import type { Expected, Hint } from "../shape.ts";
import { numberOf } from "../shuffle.ts";
import { askOption } from "../source/by-table.ts";

/** A wrong option struck out, where that leaves a choice between a right one and a wrong one at least. Asking first is never struck. */
function struck({ item, worth }: Expected): readonly Hint[] {
  const wrong = worth.filter(({ option, points }) => points === 0 && option !== askOption);
  if (wrong.length < 2) return [];
  // By the item's name, so that its place among the options says nothing.
  const strike = wrong[(numberOf(item) >>> 0) % wrong.length]?.option as string;
  return [{ code: "not-this", strike }];
}

/** The question that decides a case of a table, as the table asks it; `about` where what decides is no table. */
function lookAt({ rule, because, ask }: Expected, about: string): Hint {
  const input = ask?.input ?? because[0]?.input;
  if (input === undefined) return { code: `of-${about}` };
  return { code: "look-at", facts: { question: `ask.${rule.slice(0, rule.lastIndexOf("."))}.${input}` } };
}

/**
 * Hints to a case with options: the question that decides it, then a wrong option struck out. `about` names what computes the
 * key: the source of a sort or choice, a generator.
 */
export const hintsByKey = (key: Expected, about: string): readonly Hint[] => [lookAt(key, about), ...struck(key)];

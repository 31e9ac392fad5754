import type { Wording } from "./told.ts";

/** What goes wrong is named by a fact, and its codes are all that have a hyphen. */
const isMishap = (code: string): boolean => code.includes("-");

/** A wording with only those words of the trades that its sentences hold: a page fetches no others. */
export function pruned(wording: Wording): Wording {
  const said = JSON.stringify(wording.words).toLowerCase();
  const held = (name: string) => said.includes(`{${name.toLowerCase()}}`);
  const kept = (code: string) => (isMishap(code) ? held("mishap") : held(code));
  const of = (words: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(words).filter(([code]) => kept(code)));
  return { ...wording, trades: Object.fromEntries(Object.entries(wording.trades).map(([trade, words]) => [trade, of(words)])) };
}

import type { Box, Table } from "./compile.ts";

/** Any table, whatever its inputs and outcomes. @internal */
// biome-ignore lint/suspicious/noExplicitAny: a table is read here by position, not by name
export type AnyTable = Table<any, any>;

/** What the worlds that some facts leave possible decide. @internal */
export interface Worlds {
  /** In how many of them each outcome holds. */
  readonly counts: number[];
  /** The outcomes that hold in any. */
  readonly left: string[];
  /** Position of the deciding row; of several, the first in the table; -1 where none decides. */
  readonly row: number;
  /** A world among them that the table does not decide, with the rules that disagree there. */
  readonly stuck?: readonly string[] | undefined;
}

/** Whether a set of allowed values holds the value with this code. @internal */
export const has = (mask: number, code: number): boolean => code > 0 && ((mask >> (code - 1)) & 1) === 1;

/** Whether a fully known world lies in a box. @internal */
export const inside = (box: Box, known: readonly number[]): boolean => box.every((mask, at) => has(mask, known[at] as number));

/** The rows that hit one fully known world, and those of them that nothing outranks. @internal */
export function hits(table: AnyTable, known: readonly number[]) {
  const hit = [...table.rows.entries()].filter(([, row]) => row.boxes.some((box) => inside(box, known)));
  const top = hit.filter(([at, row]) => !hit.some(([, by]) => by.beats.has(at) || (row.fallback && !by.fallback)));
  return { hit, top };
}

/** Whether a fully known world cannot occur. @internal */
export const excluded = (table: AnyTable, known: readonly number[]): boolean => table.exclusions.some(({ box }) => inside(box, known));

/** Looks at all worlds behind some facts, once for each combination of known and unknown. The facts are put back. @internal */
export function look(table: AnyTable, known: number[]): Worlds {
  // One number for the facts: a table has at most ten inputs of at most thirty values, so it stays exact.
  const key = known.reduce((sum, code) => sum * 32 + code, 0);
  const before = table.memo.get(key);
  if (before) return before;
  const { outcomes } = table.spec;
  const counts: number[] = outcomes.map(() => 0);
  let row = -1;
  let stuck: readonly string[] | undefined;
  const open = known.indexOf(0);
  if (open >= 0) {
    for (let code = (table.domains[open] as readonly string[]).length; code; code--) {
      known[open] = code;
      const part = look(table, known);
      part.counts.forEach((n, slot) => {
        counts[slot] = (counts[slot] as number) + n;
      });
      if (part.row >= 0 && (row < 0 || part.row < row)) row = part.row;
      stuck ??= part.stuck;
    }
    known[open] = 0;
  } else if (!excluded(table, known)) {
    const { top } = hits(table, known);
    const first = top[0];
    if (first && top.every(([, other]) => other.outcome === first[1].outcome)) {
      row = first[0];
      counts[outcomes.indexOf(first[1].outcome)] = 1;
    } else stuck = top.map(([, other]) => other.rule);
  }
  const worlds = { counts, left: outcomes.filter((_: string, slot: number) => counts[slot]), row, stuck };
  table.memo.set(key, worlds);
  return worlds;
}

import type { Table } from "./compile.ts";
import type { Inputs } from "./shape.ts";
import { excluded, hits } from "./world.ts";

/** A fully known case: a value for each input. */
export type Case<I extends Inputs> = { readonly [K in keyof I]: I[K][number] };

/** What enumerating a table has shown. */
export interface Proof<I extends Inputs> {
  /** True where there is no gap and no overlap. */
  readonly proved: boolean;
  /** Cases looked at: all combinations, less the excluded. */
  readonly cases: number;
  /** Combinations that an exclusion says cannot occur. */
  readonly excluded: number;
  /** Cases that no row covers. */
  readonly gaps: readonly Case<I>[];
  /** Cases in which rows with different outcomes hit and none outranks the other. */
  readonly overlaps: readonly { readonly case: Case<I>; readonly rules: readonly string[] }[];
  /** Overlaps that a stated priority resolves: which rule over which, in how many cases. */
  readonly resolved: readonly { readonly rule: string; readonly over: string; readonly cases: number }[];
  /** Rules that decide no case. */
  readonly idle: readonly string[];
}

/**
 * Proves a table by looking at every combination of known values: lists gaps, overlaps, and what the priorities resolve.
 *
 * @example
 * ```ts
 * import { define, prove, yesNo } from "redress/decision";
 * const draft = define({
 *   id: "draft",
 *   inputs: { broken: yesNo, late: yesNo },
 *   outcomes: ["high", "ordinary"],
 *   rows: [
 *     { rule: "high", when: { broken: "yes" }, outcome: "high" },
 *     { rule: "ordinary", when: { late: "no" }, outcome: "ordinary" },
 *   ],
 * });
 * const proof = prove(draft);
 * [proof.proved, proof.gaps.length, proof.overlaps.length]; // [false, 1, 1]
 * ```
 */
export function prove<I extends Inputs, O extends string>(table: Table<I, O>): Proof<I> {
  const gaps: Case<I>[] = [];
  const overlaps: { case: Case<I>; rules: string[] }[] = [];
  const resolved = new Map<string, { rule: string; over: string; cases: number }>();
  const idle = new Set(table.rows.map((row) => row.rule));
  let [cases, out] = [0, 0];
  const known = table.names.map(() => 1);
  for (let more = true; more; more = step(table.domains, known)) {
    if (excluded(table, known)) {
      out++;
      continue;
    }
    cases++;
    const { hit, top } = hits(table, known);
    const by = top[0]?.[1];
    if (!by) gaps.push(named(table, known));
    else if (top.some(([, row]) => row.outcome !== by.outcome))
      overlaps.push({ case: named(table, known), rules: top.map(([, row]) => row.rule) });
    for (const [, row] of top) idle.delete(row.rule);
    for (const under of hit) {
      const [, row] = under;
      if (!by || row.fallback || top.includes(under) || by.outcome === row.outcome) continue;
      const key = `${by.rule}>${row.rule}`;
      const entry = resolved.get(key) ?? { rule: by.rule, over: row.rule, cases: 0 };
      entry.cases++;
      resolved.set(key, entry);
    }
  }
  return {
    proved: !gaps.length && !overlaps.length,
    cases,
    excluded: out,
    gaps,
    overlaps,
    resolved: [...resolved.values()],
    idle: [...idle],
  };
}

/** Turns the values one on, like an odometer; false after the last combination. */
function step(domains: readonly (readonly string[])[], known: number[]): boolean {
  for (let at = 0; at < known.length; at++) {
    if ((known[at] as number) < (domains[at] as readonly string[]).length) {
      known[at] = (known[at] as number) + 1;
      return true;
    }
    known[at] = 1;
  }
  return false;
}

const named = <I extends Inputs>(table: Table<I, string>, known: readonly number[]): Case<I> =>
  Object.fromEntries(
    table.names.map((name, at) => [name, (table.spec.inputs[name] as readonly string[])[(known[at] as number) - 1]]),
  ) as Case<I>;

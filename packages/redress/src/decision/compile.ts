import type { Exclusion, Inputs, Row, TableSpec, When } from "./shape.ts";
import type { Worlds } from "./world.ts";

/** A set of allowed values for each input, as bits; an input that does not matter allows all. @internal */
export type Box = readonly number[];

/** A row made ready to be matched. @internal */
export interface CompiledRow<O extends string> {
  readonly rule: string;
  readonly boxes: readonly Box[];
  readonly outcome: O;
  readonly fallback: boolean;
  /** Positions of the rows that this one outranks. */
  readonly beats: ReadonlySet<number>;
}

/** A checked table. Build it once with `define`; the other functions trust it. */
export interface Table<I extends Inputs, O extends string, Id extends string = string> {
  readonly spec: TableSpec<I, O, Id>;
  /** @internal */ readonly names: readonly string[];
  /** @internal Values of each input; a value's code is its place counted from 1, and 0 is unknown. */
  readonly domains: readonly (readonly string[])[];
  /** @internal All values of each input. */ readonly full: Box;
  /** @internal */ readonly rows: readonly CompiledRow<O>[];
  /** @internal */ readonly exclusions: readonly { readonly rule: string; readonly box: Box }[];
  /** @internal What was looked at so far. */ readonly memo: Map<number, Worlds>;
}

/**
 * Makes a table ready without checking it: for tables that a test has checked with `define`, so that a page which only
 * decides does not carry the checks. @internal
 */
export function compile<const I extends Inputs, const O extends string, const Id extends string>(
  spec: TableSpec<I, O, Id>,
): Table<I, O, Id> {
  const names = Object.keys(spec.inputs);
  const domains = Object.values(spec.inputs);
  const full = domains.map(({ length }) => 2 ** length - 1);
  const box = (when: When<I>): Box =>
    names.map((name, at) =>
      Object.hasOwn(when, name)
        ? [when[name]].flat().reduce((mask, value) => mask | (1 << (domains[at] as string[]).indexOf(value as string)), 0)
        : (full[at] as number),
    );
  const below = (row: Row<I, O>) => (row.over ?? []).map((rule) => spec.rows.findIndex((other) => other.rule === rule));
  const rows = spec.rows.map((row) => {
    const beats = new Set(below(row));
    // A set grows while it is walked: this follows the priorities to their end.
    for (const at of beats) for (const next of below(spec.rows[at] as Row<I, O>)) beats.add(next);
    const boxes = ([row.when].flat() as When<I>[]).map(box);
    return { rule: `${spec.id}.${row.rule}`, boxes, outcome: row.outcome, fallback: !!row.fallback, beats };
  });
  const exclusions = (spec.exclusions ?? []).map(({ rule, never }: Exclusion<I>) => ({ rule: `${spec.id}.${rule}`, box: box(never) }));
  return { spec, names, domains, full, rows, exclusions, memo: new Map() };
}

import type { Decided, Question } from "./decision.ts";
import { type AnyTable, has, look, type Worlds } from "./world.ts";

const name = (table: AnyTable, at: number): string => table.names[at] as string;
const values = (table: AnyTable, at: number): readonly string[] => table.domains[at] as readonly string[];

/** What the facts would leave if one input had another value. */
const swapped = (table: AnyTable, known: readonly number[], at: number, code: number): Worlds =>
  look(
    table,
    known.map((before, i) => (i === at ? code : before)),
  );

/** Inputs that are not known. @internal */
export const unknownOf = (table: AnyTable, known: readonly number[]): string[] => table.names.filter((_, at) => !known[at]);

/** How mixed the outcomes are: 0 where all worlds agree. Each world counts alike. */
const mixed = ({ counts }: Worlds): number => {
  const worlds = counts.reduce((sum, n) => sum + n, 0);
  return worlds && worlds - counts.reduce((sum, n) => sum + n * n, 0) / worlds;
};

/** The unknown input whose answer leaves the outcomes least mixed; of equals the table's first. @internal */
export function question(table: AnyTable, known: readonly number[]): Question<string> {
  let least: number | undefined;
  let best = {} as Question<string>;
  known.forEach((code, at) => {
    if (code) return;
    const parts = values(table, at).map((value, i) => ({ value, worlds: swapped(table, known, at, i + 1) }));
    const rest = parts.reduce((sum, part) => sum + mixed(part.worlds), 0);
    if (rest > (least ?? rest + 1) - 1e-9) return;
    least = rest;
    const answers = parts.map(({ value, worlds }) => ({ value, leaves: worlds.left }));
    best = { input: name(table, at), answers: answers.filter(({ leaves }) => leaves.length) };
  });
  return best;
}

/** The reasons of a decision. @internal */
export function explain(
  table: AnyTable,
  known: readonly number[],
  inferred: readonly number[],
  { row }: Worlds,
): Omit<Decided<string>, "confidence" | "outcome" | "rule"> {
  const winner = table.rows[row] as AnyTable["rows"][number];
  const { outcome } = winner;
  const speaks = (at: number) => winner.boxes.some((box) => box[at] !== table.full[at]);

  // Facts outside the deciding row are dropped first, so that those that stay are its own where they suffice.
  let kept = [...known];
  for (const at of [...known.keys()].sort((a, b) => Number(speaks(a)) - Number(speaks(b)))) {
    const without = kept.map((code, i) => (i === at ? 0 : code));
    const { left, stuck } = look(table, without);
    if (!stuck && !left[1]) kept = without;
  }
  const because = kept.flatMap((code, at) =>
    code
      ? {
          input: name(table, at),
          value: values(table, at)[code - 1] as string,
          basis: inferred.includes(at) ? ("inferred" as const) : ("stated" as const),
        }
      : [],
  );
  const via = table.exclusions.filter(({ box }) => {
    const touched = [...box.keys()].filter((at) => box[at] !== table.full[at]);
    const open = touched.filter((at) => !kept[at]);
    const met = touched.filter((at) => has(box[at] as number, kept[at] as number));
    return met.length && open.some(speaks) && met.length + open.length === touched.length;
  });
  const against = known.flatMap((code, at) =>
    values(table, at).flatMap((to, i) => {
      if (!code) return [];
      const next = swapped(table, known, at, i + 1);
      if (!next.left.length || (!next.left[1] && next.left[0] === outcome)) return [];
      const miss = { input: name(table, at), from: values(table, at)[code - 1] as string, to, becomes: next.left };
      return next.left[1] ? miss : { ...miss, rule: table.rows[next.row]?.rule as string };
    }),
  );
  const overridden = table.rows
    .filter(
      (other) =>
        other.outcome !== outcome &&
        !other.fallback &&
        other.boxes.some((box) => box.every((mask, at) => mask === table.full[at] || has(mask, known[at] as number))),
    )
    .map((other) => ({ rule: other.rule, outcome: other.outcome, by: winner.rule }));
  const base = { via: via.map(({ rule }) => rule), because, against, overridden, unknown: unknownOf(table, known) };
  if (!inferred.length) return base;
  return { ...base, ask: question(table, stated(known, inferred)) };
}

/** The facts without those that were inferred. @internal */
export const stated = (known: readonly number[], inferred: readonly number[]): number[] =>
  known.map((code, at) => (inferred.includes(at) ? 0 : code));

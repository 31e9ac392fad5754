import { define, type Proof, prove, type Row, type TableSpec } from "redress/decision";
import { choicesOf, type PublicTable, type Repair, type TableExercise } from "./table-shape.ts";

type Inputs = Readonly<Record<string, readonly string[]>>;

/** The part of a table that a page may hold; the pairs are those rows that can disagree, by the proof of the table as stated. */
export function shownTable({ stated, added }: Pick<TableExercise, "stated" | "added">): PublicTable {
  const { rows, outcomes, inputs, id } = stated;
  const named = new Map(rows.map(({ rule }) => [`${id}.${rule}`, rule]));
  const met = new Set(
    prove(define(stated)).overlaps.flatMap(({ rules }) =>
      rules.flatMap((a, at) => rules.slice(at + 1).map((b) => `${named.get(a)} ${named.get(b)}`)),
    ),
  );
  const outcomeOf = new Map(rows.map(({ rule, outcome }) => [rule, outcome]));
  const pairs = [...met].map((pair) => pair.split(" ") as [string, string]).filter(([a, b]) => outcomeOf.get(a) !== outcomeOf.get(b));
  return {
    ...{ id, rows: rows.map(({ rule, outcome }) => ({ row: rule, outcome })), pairs, outcomes },
    ...(added && { added: { input: added, values: inputs[added] ?? [] } }),
  };
}

/** A stored answer as a repair; what is half said is not there yet. */
export function repairOf({ rows, pairs }: PublicTable, answer: string): Repair {
  const chosen = choicesOf(answer);
  const [value, outcome, fallback] = ["added.value", "added.outcome", "fallback"].map((name) => chosen.get(name));
  const over = pairs.flatMap(([a, b]): [string, string][] => {
    const winner = chosen.get(`over.${a}.${b}`);
    return winner ? [[`${a}.${b}`, winner]] : [];
  });
  return {
    struck: rows.flatMap(({ row }) => (chosen.has(`strike.${row}`) ? [row] : [])),
    over: new Map(over),
    ...(value && outcome && { added: { value, outcome } }),
    ...(fallback && { fallback }),
  };
}

/** The table with its repair, as data. Priorities of rows that are struck out fall away with them. */
export function repaired({ stated, added: input }: Pick<TableExercise, "stated" | "added">, repair: Repair): TableSpec<Inputs, string> {
  const { struck, over, added, fallback } = repair;
  const kept = stated.rows.filter(({ rule }) => !struck.includes(rule));
  const rows: Row<Inputs, string>[] = kept.map((row) => {
    const beaten = [...over].flatMap(([pair, winner]) => (winner === row.rule ? pair.split(".").filter((one) => one !== winner) : []));
    const under = beaten.filter((rule) => kept.some((one) => one.rule === rule));
    return under.length ? { ...row, over: under } : row;
  });
  if (added && input) rows.push({ rule: "added", when: { [input]: added.value }, outcome: added.outcome });
  if (fallback) rows.push({ rule: "fallback", when: {}, outcome: fallback, fallback: true });
  return { ...stated, rows };
}

/** What the proof says of a repair: gaps and overlaps with a case of each, and how many stated rows are gone. */
export interface Proved {
  readonly proof: Pick<Proof<Inputs>, "cases" | "gaps" | "overlaps">;
  readonly lost: number;
  /** The priorities run in a circle, so that nothing is decided. */
  readonly circular: boolean;
}

/** Proves a repair by looking at every case. */
export function proveRepair(exercise: Pick<TableExercise, "stated" | "added">, shown: PublicTable, answer: string): Proved {
  const repair = repairOf(shown, answer);
  const lost = repair.struck.length;
  const plain = repaired(exercise, { ...repair, over: new Map() });
  if (!plain.rows.length) {
    const cases = Object.values(plain.inputs).reduce((product, { length }) => product * length, 1);
    return { proof: { cases, gaps: Array.from({ length: cases }, () => ({})), overlaps: [] }, lost, circular: false };
  }
  try {
    return { proof: prove(define(repaired(exercise, repair))), lost, circular: false };
  } catch {
    return { proof: prove(define(plain)), lost, circular: true };
  }
}

import type { TableSpec } from "redress/decision";

type Inputs = Readonly<Record<string, readonly string[]>>;

/** A decision table that does not hold, to be repaired. Its only item has the exercise's id. */
export interface TableExercise {
  readonly kind: "table";
  readonly id: string;
  /** The table as it is stated, without priorities and default. Its id is the library's, for the words of facts and outcomes. */
  readonly stated: TableSpec<Inputs, string>;
  /** The input of which one more row can be added. */
  readonly added?: string;
  /** A repair that proves and keeps every row. */
  readonly model: string;
  /** Id of the rule that feedback names first. */
  readonly rule: string;
}

/** What a page shows of it before an answer: rows, the pairs that can disagree, and what can be added. */
export interface PublicTable {
  readonly id: string;
  readonly rows: readonly { readonly row: string; readonly outcome: string }[];
  readonly pairs: readonly (readonly [string, string])[];
  readonly outcomes: readonly string[];
  readonly added?: { readonly input: string; readonly values: readonly string[] };
}

/** A repair as learners make it: rows struck out, who wins where two rows disagree, a row more, a default. */
export interface Repair {
  readonly struck: readonly string[];
  /** By `first.second`: the row that wins. */
  readonly over: ReadonlyMap<string, string>;
  readonly added?: { readonly value: string; readonly outcome: string };
  readonly fallback?: string;
}

/** A repair as it is before anything is done; an answer is never empty. */
export const untouched = "untouched";

/** Parts of an answer in the one order in which they are stored. */
export function partsOf({ rows, pairs, added }: PublicTable, chosen: (part: string) => string | undefined): string {
  const parts = [
    ...rows.flatMap(({ row }) => (chosen(`strike.${row}`) ? [`strike=${row}`] : [])),
    ...pairs.flatMap(([a, b]) => {
      const winner = chosen(`over.${a}.${b}`);
      return winner ? [`over.${a}.${b}=${winner}`] : [];
    }),
    ...["value", "outcome"].flatMap((part) => {
      const given = added && chosen(`added.${part}`);
      return given ? [`added.${part}=${given}`] : [];
    }),
    ...(chosen("fallback") ? [`fallback=${chosen("fallback")}`] : []),
  ];
  return parts.join(" ") || untouched;
}

/** The choices of a stored repair: the same names as `partsOf` asks for. */
export function choicesOf(answer: string): ReadonlyMap<string, string> {
  return new Map(
    answer.split(" ").flatMap((part): [string, string][] => {
      const [name = "", value] = part.split("=");
      if (value === undefined) return [];
      return name === "strike" ? [[`strike.${value}`, "on"]] : [[name, value]];
    }),
  );
}

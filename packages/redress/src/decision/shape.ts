/** The two values of most inputs. `"unknown"` is always allowed beside the listed values, and never listed. */
export const yesNo = ["yes", "no"] as const;

/** Names of the inputs with the values each can take. */
export type Inputs = Readonly<Record<string, readonly string[]>>;

/** A conjunction of conditions: each named input has this value, or one of these. An empty one always holds. */
export type When<I extends Inputs> = { readonly [K in keyof I]?: I[K][number] | readonly I[K][number][] };

/** One row of a table: under these conditions, this outcome, by this rule. */
export interface Row<I extends Inputs, O extends string> {
  /** Name of the rule within the table; decisions give its id, `<table id>.<name>`. */
  readonly rule: string;
  /** One conjunction, or several of which any suffices. */
  readonly when: When<I> | readonly When<I>[];
  readonly outcome: O;
  /** Names of the rows that this one outranks where both hit. Transitive. */
  readonly over?: readonly string[];
  /** True for a row that holds only where no other does. Every other row outranks it, and its outcome is a `default`. */
  readonly fallback?: true;
}

/** A combination of facts that cannot occur, by a rule named as in a row. It narrows what an unknown fact can still be. */
export interface Exclusion<I extends Inputs> {
  readonly rule: string;
  readonly never: When<I>;
}

/** A decision table as an author writes it: plain data. */
export interface TableSpec<I extends Inputs, O extends string, Id extends string = string> {
  /** The table's id, and the first part of its rules' ids. */
  readonly id: Id;
  readonly inputs: I;
  readonly outcomes: readonly O[];
  readonly rows: readonly Row<I, O>[];
  readonly exclusions?: readonly Exclusion<I>[];
}

/** A fact concluded from the circumstances, not said by anybody. What rests on it is a `default`, never `settled`. */
export interface Inferred<V extends string> {
  readonly inferred: V;
}

/** What is known of a case. An input left out is unknown. */
export type Facts<I extends Inputs> = {
  readonly [K in keyof I]?: I[K][number] | "unknown" | Inferred<I[K][number]>;
};

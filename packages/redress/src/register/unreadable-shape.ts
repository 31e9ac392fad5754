/** Why a row or a log of a register cannot be read. */
export const rowRefusals = [
  "column-count",
  "required",
  "instant-unreadable",
  "instant-does-not-exist",
  "instant-ambiguous",
  "day-unreadable",
  "number-unreadable",
  "value-unknown",
  "out-of-order",
  "pause-unreadable",
  "json-unreadable",
  "log-refused",
  "outside-calendar",
] as const;
export type RowRefusalCode = (typeof rowRefusals)[number];

/** A row that could not be read: where it stands, what is wrong, never dropped in silence. */
export interface RowRefusal {
  readonly status: "refused";
  readonly code: RowRefusalCode;
  /** Number of the row or log, from 1, the head not counted. */
  readonly row: number;
  /** Line of the file, from 1; missing where it is not known. */
  readonly line?: number;
  /** Where more than one file is read. */
  readonly file?: string;
  /** Name of the column; the field of a log; `""` where the whole row is at fault. */
  readonly column: string;
  readonly value: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The rows that a report could not count. */
export interface Unreadable {
  readonly rows: number;
  /** By code and column, the most frequent first. */
  readonly kinds: readonly { readonly code: RowRefusalCode; readonly column: string; readonly count: number }[];
  /** The first ones by file and row, as many as `listed` allows. */
  readonly listed: readonly RowRefusal[];
}

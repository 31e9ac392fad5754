import type { MarkId } from "./marks.ts";

/** A piece of text; `lang` where it is not in the language of the page. @internal */
export interface Said {
  readonly text: string;
  readonly lang?: "en";
}
/** @internal */
export type Text = Said | readonly Said[];

/** A bar from 0 to 1, with the ends of its interval or with the part of all so far. @internal */
export interface Bar {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly upTo?: number;
  readonly few: boolean;
  /** What the bar shows, in words. */
  readonly label: string;
}

/** @internal */
export interface Cell {
  readonly text: Text;
  readonly bar?: Bar;
  readonly mark?: MarkId;
  /** Said with weight: a change that is one. */
  readonly strong?: boolean;
  /** Columns that it spans. */
  readonly span?: number;
}

/** @internal */
export interface Column {
  readonly label: Said;
  readonly num?: boolean;
  /** Words of ours, which are never broken. */
  readonly word?: boolean;
  /** Drawn; its figures stand in the other columns. */
  readonly chart?: boolean;
}

/** The first cell is the row's heading. @internal */
export interface Row {
  readonly cells: readonly Cell[];
  /** Too few, or not counted. */
  readonly off?: boolean;
  /** Heads the rows that follow. */
  readonly group?: boolean;
}

/** @internal */
export interface Table {
  readonly caption: Text;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A quarter of satisfaction and loyalty. @internal */
export interface Quarter {
  readonly name: Said;
  readonly count: string;
  readonly figure: Said;
  readonly next: Said;
  readonly bar?: Bar;
  /** To be acted on first. */
  readonly act: boolean;
}

/** @internal */
export interface Four {
  readonly caption: Said;
  /** Across: will leave, will stay. Down: satisfied, not satisfied. */
  readonly quarters: readonly [Quarter, Quarter, Quarter, Quarter];
  readonly across: readonly [Said, Said];
  readonly down: readonly [Said, Said];
}

/** A share over months; a point without a bar is a gap. @internal */
export interface Run {
  readonly caption: Said;
  readonly label: string;
  readonly points: readonly { readonly month: string; readonly bar?: Bar }[];
}

/** @internal */
export type Block =
  | { readonly kind: "text"; readonly text: Text; readonly tone: "plain" | "note" | "owed" | "drawn" }
  | ({ readonly kind: "table" } & Table)
  | ({ readonly kind: "four" } & Four)
  | ({ readonly kind: "run" } & Run);

/** @internal */
export interface Section {
  readonly heading: Text;
  /** The decision that it serves. */
  readonly purpose: Said;
  readonly rules: Said;
  readonly blocks: readonly Block[];
}

/** A report in words, before it is Markdown or HTML. @internal */
export interface Page {
  readonly lang: string;
  readonly title: Said;
  readonly lead: readonly Said[];
  readonly sections: readonly Section[];
  readonly foot: readonly Said[];
  /** How to read what is drawn. */
  readonly legend?: Said;
}

import type { Citation } from "../source/index.ts";

/** A list of the documents: its entries, and for each what shows it at work. Each entry has a rule, `practice.<list>.<entry>`. */
export interface PracticeList {
  readonly source: Citation;
  /** The entries follow one another, in this order. */
  readonly ordered?: true;
  /** Whether the documents name the signs too, or only the entries (rule `practice.signs`). */
  readonly signs: "stated" | "ours";
  /** Signs by entry; no two entries of a list share one. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
  /** Entries that the documents do not name themselves, each with the reason. */
  readonly derived?: Readonly<Record<string, string>>;
}

import type { DocumentId } from "./document.ts";
import type { StudyId } from "./study.ts";

/** How firmly a rule stands: said by the source, following from it, or ours where the source is silent or contradicts itself. */
export type Standing = "stated" | "derived" | "assumed";

/** Where a rule or a figure is taken from. */
export interface Citation {
  readonly document: DocumentId;
  /** Number in our inventory of the documents, such as `C19` or `K12`. */
  readonly at: string;
}

/** One rule of the domain, with its source and standing. Its words live in the locale packs under its id. */
export interface Rule {
  /** Room, subject and word: `complaint.origin.client`. Never changes once published. */
  readonly id: string;
  readonly source: Citation;
  readonly standing: Standing;
  /** Why we hold it, where it is not simply stated. Required for `assumed`. */
  readonly why?: string;
}

/** What is known of a figure's truth. */
export type FigureStatus = "supported" | "disputed" | "unsourced";

/** What a figure counts. */
export type FigureUnit = "percent" | "people" | "one-in" | "times";

/** A figure that the documents quote: a claim with its base, never a constant of a formula. */
export interface Figure {
  readonly id: string;
  readonly claim: string;
  /** The number, or the two ends of a range (both included), in `unit`. */
  readonly value: number | readonly [low: number, high: number];
  /** Percent of the base, people for each of the base, one in so many of the base, or so many times as much. */
  readonly unit: FigureUnit;
  /** Of whom or what the figure speaks. */
  readonly base: string;
  /** Year of the study, or of its earliest print that we know of; missing where neither is known. */
  readonly year?: number;
  readonly source: Citation;
  readonly standing: Standing;
  readonly status: FigureStatus;
  /** What supports it, disputes it, or is missing. */
  readonly why: string;
  /** The study that it is taken from, where it is not a document's own print. */
  readonly study?: StudyId;
  /** Ids of the figures, measurements and studies that it cannot stand beside. A disputed figure names at least one. */
  readonly contradictedBy?: readonly string[];
}

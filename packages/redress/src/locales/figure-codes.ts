import type { FigureId, FigureStatus, MeasurementId, StudyId } from "../source/index.ts";

/** Codes of figures that are quoted: what each claims and of whom, what is known of it, and what a study found. */
export type FigureCode =
  | `claim.${FigureId | MeasurementId}`
  | `base.${FigureId | MeasurementId}`
  | `status.figure.${FigureStatus}`
  | `found.${StudyId}`;

/**
 * Where the rules come from: the five documents, and the shape of a rule and a figure.
 * @module
 */
export { defineRecords, RecordError } from "./define.ts";
export { type DocumentId, documents, type SourceDocument } from "./document.ts";
export { type FigureId, figures } from "./figures.ts";
export { type MeasurementId, measurements } from "./measured-figures.ts";
export type { Citation, Figure, FigureStatus, FigureUnit, Rule, Standing } from "./rule.ts";
export { type Study, type StudyId, studies } from "./study.ts";

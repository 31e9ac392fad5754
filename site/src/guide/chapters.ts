/** The chapters of the developer's guide, in their order: ids of their addresses and of the files of their words. */
export const chapters = [
  "start",
  "classification",
  "calendars",
  "deadlines",
  "cases",
  "metrics",
  "register",
  "dialogue",
  "offboarding",
  "words",
  "own-rules",
  "errors",
  "purity",
] as const;

/** Id of a chapter. */
export type ChapterId = (typeof chapters)[number];

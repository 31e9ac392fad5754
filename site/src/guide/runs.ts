/** The code of each example. The same files are shown as text, so what is read is what runs. */
export const runs = {
  audit: () => import("./examples/audit.ts"),
  change: () => import("./examples/change.ts"),
  classify: () => import("./examples/classify.ts"),
  csv: () => import("./examples/csv.ts"),
  deadlines: () => import("./examples/deadlines.ts"),
  iceberg: () => import("./examples/iceberg.ts"),
  lint: () => import("./examples/lint.ts"),
  nps: () => import("./examples/nps.ts"),
  "own-lexicon": () => import("./examples/own-lexicon.ts"),
  "own-policy": () => import("./examples/own-policy.ts"),
  "own-table": () => import("./examples/own-table.ts"),
  plan: () => import("./examples/plan.ts"),
  reasons: () => import("./examples/reasons.ts"),
  refusals: () => import("./examples/refusals.ts"),
  replay: () => import("./examples/replay.ts"),
  review: () => import("./examples/review.ts"),
  seed: () => import("./examples/seed.ts"),
  sentence: () => import("./examples/sentence.ts"),
  share: () => import("./examples/share.ts"),
  talk: () => import("./examples/talk.ts"),
  trace: () => import("./examples/trace.ts"),
  "working-days": () => import("./examples/working-days.ts"),
  "working-time": () => import("./examples/working-time.ts"),
} as const;

/** Id of an example. */
export type ExampleId = keyof typeof runs;

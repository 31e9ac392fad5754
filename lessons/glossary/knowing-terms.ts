import { known, ours, type Term } from "./shape.ts";

/** How sure an answer is, where a rule comes from, and how tables decide. */
export const knowingTerms = {
  settled: { from: ours, names: ["decision/decide"], lessons: ["internal-or-external"], related: ["default", "open"] },
  default: { from: ours, names: ["decision/decide"], lessons: ["internal-or-external"], related: ["settled", "open", "concluded"] },
  open: { from: ours, names: ["decision/decide"], lessons: ["internal-or-external"], related: ["settled", "default", "unknown"] },
  concluded: { from: ours, names: ["decision/decide"], lessons: ["internal-or-external"], related: ["default"] },
  unknown: { from: ours, names: ["decision/decide"], lessons: ["justified-and-important"], related: ["open", "not-established"] },
  "near-miss": { from: ours, names: ["decision/decide"], lessons: ["internal-or-external"], related: ["decision-table"] },
  "decision-table": {
    from: known("Decision Model and Notation, OMG"),
    names: ["decision/define", "decision/decide"],
    lessons: ["justified-and-important"],
    related: ["gap", "overlap", "proof"],
  },
  gap: { from: ours, names: ["decision/prove"], lessons: ["justified-and-important"], related: ["overlap", "proof", "decision-table"] },
  overlap: { from: ours, names: ["decision/prove"], lessons: ["justified-and-important"], related: ["gap", "proof", "decision-table"] },
  proof: { from: ours, names: ["decision/prove"], lessons: ["justified-and-important"], related: ["gap", "overlap"] },
  rule: { from: ours, names: ["source/defineRecords"], related: ["stated", "derived", "assumed", "inventory-number"] },
  stated: { from: ours, code: "standing.stated", names: ["source/defineRecords"], related: ["derived", "assumed"] },
  derived: { from: ours, code: "standing.derived", names: ["source/defineRecords"], related: ["stated", "assumed"] },
  assumed: { from: ours, code: "standing.assumed", names: ["source/defineRecords"], related: ["stated", "derived"] },
  "inventory-number": { from: ours, names: ["source/documents"], related: ["rule", "stated"] },
  refusal: { from: ours, names: ["complaint/caseRefusals", "metrics/metricRefusals", "sla/slaRefusals"], related: ["open"] },
  trace: { from: ours, names: ["sla/explain"], lessons: ["in-time"], related: ["working-time", "due"] },
} as const satisfies Readonly<Record<string, Term>>;

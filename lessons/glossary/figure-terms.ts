import type { Code } from "redress/locales";
import { complaintGoods, viciousCircle } from "redress/metrics";
import { derived, members, ours, type Term, training } from "./shape.ts";

/** The figures that are quoted, and what stands behind them. */
export const figureTerms = {
  figure: {
    from: ours,
    rules: ["metrics.figures.status", "metrics.iceberg.parameter"],
    names: ["source/figures", "source/measurements"],
    lessons: ["worth-having"],
    related: ["base", "iceberg"],
  },
  base: { from: ours, rules: ["metrics.figures.status"], names: ["source/figures"], lessons: ["worth-having"], related: ["figure"] },
  iceberg: {
    from: derived(training("M1")),
    rules: ["metrics.iceberg.parameter", "metrics.iceberg.silent-not-gone", "metrics.iceberg.told-apart"],
    names: ["metrics/iceberg"],
    lessons: ["worth-having"],
    related: ["silent-client", "figure"],
  },
  "silent-client": {
    from: training("M1"),
    rules: ["metrics.iceberg.silent-not-gone"],
    names: ["metrics/iceberg", "metrics/leavingClaims"],
    lessons: ["worth-having"],
    related: ["iceberg", "vicious-circle"],
  },
  "vicious-circle": {
    from: training("C10"),
    rules: ["metrics.circle"],
    names: ["metrics/viciousCircle", "metrics/readCircle"],
    lessons: ["worth-having"],
    related: ["silent-client", "goods"],
    holds: members(viciousCircle, (id) => ({ code: `circle.${id}` as Code })),
  },
  goods: {
    from: training("C9"),
    names: ["metrics/complaintGoods"],
    lessons: ["worth-having"],
    related: ["complaint", "vicious-circle"],
    holds: members(complaintGoods, (id) => ({ rule: `metrics.good.${id}` })),
  },
} as const satisfies Readonly<Record<string, Term>>;

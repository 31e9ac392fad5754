import { defineRecords, type Rule } from "../source/index.ts";
import { measureRules } from "./measure-rules.ts";
import { outcomeRules } from "./outcome-rules.ts";
import { statisticsRules } from "./statistics-rules.ts";

const all = [...statisticsRules, ...measureRules, ...outcomeRules] as const;

/** Id of a rule of the metrics room. */
export type MetricsRuleId = (typeof all)[number]["id"];

/** The rules of the metrics room by id. */
export const metricsRules = /* @__PURE__ */ defineRecords<Rule>(all);

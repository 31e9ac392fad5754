import { defineRecords, type Rule } from "../source/index.ts";
import { caseRules } from "./case-rules.ts";
import { classifyingRules } from "./classifying-rules.ts";
import { registrationRules } from "./registration-rules.ts";
import { remedyRules } from "./remedy-rules.ts";

const all = [...classifyingRules, ...caseRules, ...registrationRules, ...remedyRules] as const;

/** Id of a rule of the complaint room. */
export type ComplaintRuleId = (typeof all)[number]["id"];

/** The rules of the complaint room by id. */
export const complaintRules = /* @__PURE__ */ defineRecords<Rule>(all);

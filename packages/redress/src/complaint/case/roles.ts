import type { CaseRuleId } from "../case-rules.ts";

/** The two responsibilities for complaints, who bears each, and its duties (C38). */
export const responsibilityRoles = {
  process: {
    rule: "complaint.role.process",
    holder: "quality-management",
    duties: ["rules", "improvement", "control", "reporting"],
  },
  department: {
    rule: "complaint.role.department",
    holder: "department-owner",
    duties: ["registration", "analysis", "solution", "confirmation"],
  },
} as const satisfies Record<
  string,
  { readonly rule: CaseRuleId; readonly holder: "quality-management" | "department-owner"; readonly duties: readonly string[] }
>;

export type ResponsibilityRole = keyof typeof responsibilityRoles;
export type ResponsibilityHolder = (typeof responsibilityRoles)[ResponsibilityRole]["holder"];
export type Duty = (typeof responsibilityRoles)[ResponsibilityRole]["duties"][number];

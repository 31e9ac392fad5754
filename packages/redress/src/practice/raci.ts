import { type PracticeRefusal, refusePractice } from "./refusal.ts";
import type { PracticeRuleId } from "./rules.ts";

/** The roles of a task in RA(S)CI, in the order of its letters (X3). */
export const raciRoles = ["responsible", "accountable", "supportive", "consulted", "informed"] as const;
export type RaciRole = (typeof raciRoles)[number];

/** A task of a plan with who has which role in it: roles or ids, never names. A blank is nobody. */
export type RaciRow = { readonly task: string } & { readonly [R in RaciRole]?: string | readonly string[] };

/** What can be wrong with a row, with its rule and with what repairs it. */
export const raciFaults = {
  "nobody-responsible": { rule: "practice.raci.responsible", repair: "name-responsible" },
  "nobody-accountable": { rule: "practice.raci.accountable", repair: "name-accountable" },
  "several-accountable": { rule: "practice.raci.accountable", repair: "keep-one-accountable" },
} as const satisfies Record<string, { readonly rule: PracticeRuleId; readonly repair: string }>;
export type RaciFault = keyof typeof raciFaults;
export type RaciRepair = (typeof raciFaults)[RaciFault]["repair"];

export interface RaciFinding {
  readonly task: string;
  readonly code: RaciFault;
  readonly rule: (typeof raciFaults)[RaciFault]["rule"];
  readonly repair: RaciRepair;
  /** Who has the role now: nobody, or more than one. */
  readonly holders: readonly string[];
}

const readable = (value: unknown) => value === undefined || [value].flat().every((one) => typeof one === "string");
const holdersOf = (value: RaciRow[RaciRole]) => [...new Set([value ?? []].flat().filter((one) => one.trim()))];

/** What is wrong with a row, in the order of the roles. @internal */
export function raciRowFaults(row: Pick<RaciRow, "responsible" | "accountable">): readonly (readonly [RaciFault, readonly string[]])[] {
  const [does, answers] = [holdersOf(row.responsible), holdersOf(row.accountable)];
  return [
    ...(does.length ? [] : [["nobody-responsible", does] as const]),
    ...(answers.length ? [] : [["nobody-accountable", answers] as const]),
    ...(answers.length > 1 ? [["several-accountable", answers] as const] : []),
  ];
}

/**
 * Checks a plan by RA(S)CI: somebody does every task, and exactly one answers for it; the same role may be both. In the order
 * of the rows. Refused as `not-rows` or `row-unreadable`, naming the field. Rules `practice.raci.*` (X3).
 *
 * @example
 * ```ts
 * import { lintRaci } from "redress/practice";
 * const lint = lintRaci([{ task: "pilot", responsible: "ward", accountable: ["head", "it"] }]);
 * lint.status === "ok" && lint.findings.map(({ code, repair }) => [code, repair]); // [["several-accountable", "keep-one-accountable"]]
 * ```
 */
export function lintRaci(
  rows: readonly RaciRow[],
): { readonly status: "ok"; readonly findings: readonly RaciFinding[] } | PracticeRefusal<"not-rows" | "row-unreadable"> {
  if (!Array.isArray(rows)) return refusePractice("not-rows", "rows", rows);
  for (const [at, row] of rows.entries()) {
    if (typeof row !== "object" || row === null) return refusePractice("row-unreadable", `rows[${at}]`, row);
    if (typeof row.task !== "string" || !row.task.trim()) return refusePractice("row-unreadable", `rows[${at}].task`, row.task);
    const bad = raciRoles.find((role) => !readable(row[role]));
    if (bad) return refusePractice("row-unreadable", `rows[${at}].${bad}`, row[bad]);
  }
  const findings = (rows as readonly RaciRow[]).flatMap((row) =>
    raciRowFaults(row).map(([code, holders]): RaciFinding => ({ task: row.task, code, ...raciFaults[code], holders })),
  );
  return { status: "ok", findings };
}

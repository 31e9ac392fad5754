import { actionsShown, audit, type CaseEvent, caseFindings, handlingActions } from "redress/complaint";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected } from "../shape.ts";
import type { TableOption } from "./by-table.ts";
import { settledKey } from "./settled.ts";

/** An event of a case without what the item's author need not say: its id, its time, and who entered it. */
export interface LoggedStep {
  readonly type: string;
  readonly by?: string;
  readonly [field: string]: unknown;
}

/** A case log of which it is asked what an audit finds; the rule to name where it finds nothing. */
export interface AuditFacts {
  readonly log: readonly LoggedStep[];
  readonly rule?: string | undefined;
}

/** A case log of which it is asked which of the five actions it does not show (C37). */
export interface ActionsFacts {
  readonly log: readonly LoggedStep[];
}

/** The option that there is nothing to name. */
const none = "none";

const usual: Readonly<Record<string, object>> = {
  registered: { contact: "contact-1", kind: "complaint" },
  "claim-opened": { claim: "claim-1", basis: "contact-1", origin: "external" },
};

/** One event an hour: when is not asked. */
const eventsOf = (log: readonly LoggedStep[]) =>
  log.map((step, at) => ({
    ...{ id: `e${at + 1}`, at: Date.UTC(2026, 2, 2, 8) + at * 3_600_000, by: "clerk-1" },
    ...{ ...usual[step.type], ...step },
  })) as unknown as CaseEvent[];

const refused = (item: string, { code }: { readonly code: string }) => new ItemMistake(item, "facts.log", `refused as ${code}`);

/**
 * The key of a log by `audit`: the finding, or none.
 *
 * @throws ItemMistake where the log is refused, several things are found, or nothing and no rule is named.
 */
export function auditKey(item: string, { log, rule }: AuditFacts, options: readonly TableOption[]): Expected {
  const told = audit(eventsOf(log));
  if (told.status !== "ok") throw refused(item, told);
  const [found, other] = told.findings;
  if (other)
    throw new ItemMistake(item, "facts.log", `${told.findings.map(({ code }) => code).join(" and ")} are found, and one can be chosen`);
  const first = found?.rule ?? rule;
  if (!first) throw new ItemMistake(item, "facts.rule", "nothing is found, so the rule to name is needed");
  const overlooks = (option: string) => ({ code: `audit-${option}` });
  const known = [...Object.keys(caseFindings), none];
  return settledKey(item, { right: found?.code ?? none, options: known, overlooks, rules: [first, "register.scorecard.checks"] }, options);
}

/**
 * The key of a log by `actionsShown`: the one of the actions asked for that it does not show, or none. Gathering leaves no
 * entry of its own, so it is not asked for beside what presupposes it.
 *
 * @throws ItemMistake where the log is refused, or several actions are not shown.
 */
export function actionsKey(item: string, { log }: ActionsFacts, options: readonly TableOption[]): Expected {
  const told = actionsShown(eventsOf(log));
  if (told.status !== "ok") throw refused(item, told);
  const asked = new Set(options.map(({ id }) => id));
  const missing = Object.entries(told.actions).flatMap(([action, events]) => (events.length || !asked.has(action) ? [] : [action]));
  if (missing.length > 1) throw new ItemMistake(item, "facts.log", `${missing.join(" and ")} are not shown, and one can be chosen`);
  const [right = none] = missing;
  const all = Object.values(handlingActions).map(({ rule }) => rule as string);
  const first = right === none ? "complaint.action.confirm-with-client" : handlingActions[right as keyof typeof handlingActions].rule;
  const overlooks = (option: string) => ({ code: option === none ? "action-not-shown" : "action-shown" });
  return settledKey(item, { right, options: [...Object.keys(handlingActions), none], overlooks, rules: [first, ...all] }, options);
}

import type { Calendar } from "../calendar/index.ts";
import type { EventOf } from "../complaint/case/event.ts";
import type { CaseEvent, CaseRefusal } from "../complaint/index.ts";
import { clockOf } from "./clock.ts";
import type { Cycle } from "./deadline.ts";
import { type AsOf, deadlines } from "./deadlines.ts";
import { feasibilityOf } from "./feasibility.ts";
import { type ReadLog, readLog } from "./log.ts";
import type { Policy } from "./policy.ts";
import { instantIn, isRefused, type SlaRefusal, withinCalendar } from "./refusal.ts";
import type { SlaRuleId } from "./rules.ts";

/** What an audit with clocks finds, each with its rule; a `question` accuses nobody, since the log alone cannot tell. */
export const slaFindings = {
  "closed-at-once": { rule: "sla.audit.closed-at-once", weight: "question" },
  "first-contact-late": { rule: "sla.audit.first-contact", weight: "finding" },
  "first-contact-missing": { rule: "sla.audit.first-contact", weight: "finding" },
  "agreed-term-unfeasible": { rule: "sla.feasibility", weight: "finding" },
  "agreed-term-tight": { rule: "sla.feasibility", weight: "question" },
} as const satisfies Record<string, { readonly rule: SlaRuleId; readonly weight: "finding" | "question" }>;
export type SlaFindingCode = keyof typeof slaFindings;

/** One thing found. The facts fill the sentence `finding.sla.<code>`. */
export interface SlaFinding {
  readonly code: SlaFindingCode;
  readonly rule: SlaRuleId;
  readonly weight: "finding" | "question";
  /** Id of the event that shows it. */
  readonly event: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Closed in so little time after it was registered that nobody can have resolved anything. @internal */
export const isAtOnce = (ms: number): boolean => ms <= 60_000;

const finding = (code: SlaFindingCode, event: string, facts: SlaFinding["facts"]): SlaFinding => ({
  code,
  ...slaFindings[code],
  event,
  facts,
});

function closedAtOnce([first]: readonly Cycle[]): SlaFinding[] {
  if (first?.ended?.how !== "closed") return [];
  const ms = first.ended.at - first.started.at;
  return !isAtOnce(ms) ? [] : [finding("closed-at-once", first.ended.event, { count: Math.floor(ms / 1000) })];
}

function firstContacts(policy: Policy, cycles: readonly Cycle[]): SlaFinding[] {
  const asked = policy.stages.filter(({ until }) => until.some(({ event }) => event === "first-contact")).map(({ id }) => id);
  return cycles
    .flatMap((cycle) => cycle.deadlines)
    .flatMap(({ stage, state, start, stop, overdueMs }) => {
      if (!asked.includes(stage) || !start) return [];
      const facts = { count: Math.ceil(overdueMs / 60_000) };
      if (state === "breached" && stop) return [finding("first-contact-late", stop.event, facts)];
      return state === "breached" || state === "cancelled" ? [finding("first-contact-missing", start.event, {})] : [];
    });
}

/** Each agreement is judged as of its own moment, by what was known then. */
function agreements(policy: Policy, calendar: Calendar, events: readonly CaseEvent[], log: ReadLog): SlaFinding[] {
  const agreed = log.steps.map(({ event }) => event).filter((event) => event.type === "corrections-agreed");
  return agreed.flatMap(({ id, at, corrections }) => {
    const then = readLog(events, at);
    const due = corrections
      .map((one: EventOf<"corrections-agreed">["corrections"][number]) => one.due)
      .sort()
      .at(-1) as string;
    const told = "status" in then ? undefined : feasibilityOf(policy, clockOf(calendar), then, at, due);
    if (told?.status !== "ok" || told.limit.verdict === "fits") return [];
    const facts = { due, latest: told.limit.latest ?? "-", latestAtBest: told.limit.latestAtBest ?? "-" };
    return [finding(told.limit.verdict === "does-not-fit" ? "agreed-term-unfeasible" : "agreed-term-tight", id, facts)];
  });
}

/**
 * Audits a log with clocks: closed within a minute of its registration, the first contact late or missing, a day agreed that
 * no longer fits into the whole. What needs no clocks is in `audit` of the complaint room. The log is refused as `replay`
 * refuses it. Rules `sla.audit.*`, `sla.feasibility` (C34, C45, K9).
 *
 * @throws SlaError where `now` is no instant.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { auditTerms, documentsPolicy } from "redress/sla";
 * const calendar = createCalendar({ zone: "Europe/Moscow", week: { fri: [["09:00", "18:00"]] } });
 * const at = "2021-04-30T16:56:47+03:00";
 * const audited = auditTerms(documentsPolicy, calendar, [
 *   { id: "e1", type: "registered", at, by: "operator-1", contact: "contact-1", kind: "complaint" },
 *   { id: "e2", type: "closed", at, by: "operator-1", what: "contact" },
 * ], { now: "2021-05-07T12:00+03:00" });
 * audited.status === "ok" && audited.findings.map(({ code, weight }) => `${code}: ${weight}`); // ["closed-at-once: question"]
 * ```
 */
export function auditTerms(
  policy: Policy,
  calendar: Calendar,
  events: readonly CaseEvent[],
  asOf: AsOf,
): { readonly status: "ok"; readonly findings: readonly SlaFinding[] } | CaseRefusal | SlaRefusal {
  const told = deadlines(policy, calendar, events, asOf);
  if (isRefused(told)) return told;
  const log = readLog(events, instantIn(asOf.now, "now"));
  if ("status" in log) return log;
  const found = withinCalendar(() => agreements(policy, calendar, events, log));
  if ("status" in found) return found;
  return { status: "ok", findings: [...closedAtOnce(told.cycles), ...firstContacts(policy, told.cycles), ...found] };
}

import type { Deadline } from "./deadline.ts";

/** Started, and what it waits for has not come. */
const waiting = ({ start, stop, ended }: Deadline) => start !== undefined && !stop && !ended;

/** Waiting with a due instant, paused, not started, over. */
const rank = (deadline: Deadline) => {
  if (!waiting(deadline)) return deadline.start ? 3 : 2;
  return deadline.state === "paused" ? 1 : 0;
};

/**
 * Puts clocks in the order in which they want somebody: what waits by its due instant, so that the longest overdue comes
 * first; then what is paused by what is left; then what has not started; then what is over. A comparator for `sort`.
 *
 * @example
 * ```ts
 * import { byNextDue, type Deadline } from "redress/sla";
 * const queue = (clocks: readonly Deadline[]) => [...clocks].sort(byNextDue);
 * queue([]); // []
 * ```
 */
export function byNextDue(a: Deadline, b: Deadline): number {
  const order = rank(a) - rank(b);
  if (order) return order;
  return rank(a) === 1 ? (a.remainingMs ?? 0) - (b.remainingMs ?? 0) : (a.due ?? 0) - (b.due ?? 0);
}

/**
 * The clock that is due next, overdue ones first; none where nothing waits or all is paused.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { deadlines, documentsPolicy, nextDue } from "redress/sla";
 * const calendar = createCalendar({ zone: "UTC", week: { mon: [["09:00", "17:00"]] } });
 * const told = deadlines(documentsPolicy, calendar, [
 *   { id: "e1", type: "registered", at: "2026-03-02T09:00Z", by: "operator-1", contact: "contact-7", kind: "complaint" },
 *   { id: "e2", type: "claim-opened", at: "2026-03-02T09:00Z", by: "operator-1", claim: "claim-3", basis: "contact-7", origin: "external" },
 * ], { now: "2026-03-02T09:10Z" });
 * told.status === "ok" && nextDue(told.deadlines)?.stage; // "acceptance"
 * ```
 */
export function nextDue(deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines.filter((one) => waiting(one) && one.due !== undefined).sort(byNextDue)[0];
}

/**
 * The clocks that are at risk at an instant, if nothing happens before it: still in time, and past a warning or the target.
 * In the order of `byNextDue`. `at`: epoch ms, not before the clocks' own now.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { atRisk, deadlines, onlineSystemPolicy } from "redress/sla";
 * const calendar = createCalendar({ zone: "UTC", week: { mon: [["09:00", "17:00"]] } });
 * const told = deadlines(onlineSystemPolicy, calendar, [
 *   { id: "e1", type: "registered", at: "2026-03-02T09:00Z", by: "operator-1", contact: "contact-7" },
 * ], { now: "2026-03-02T09:00Z" });
 * told.status === "ok" && atRisk(told.deadlines, Date.parse("2026-03-02T09:16Z")).length; // 1
 * ```
 */
export function atRisk(deadlines: readonly Deadline[], at: number): readonly Deadline[] {
  return deadlines
    .filter((one) => waiting(one) && one.due !== undefined && at <= one.due)
    .filter(({ warnings, target }) => (warnings[0] !== undefined && at >= warnings[0]) || (target?.due !== undefined && at > target.due))
    .sort(byNextDue);
}

/** What changes by itself, without any event, and from which instant on it has changed. */
export interface Change {
  readonly at: number;
  readonly deadline: Deadline;
  readonly to: "warning" | "target-missed" | "breached";
}

/**
 * The next change that time alone brings, after an instant (epoch ms; the clocks' own now where left out); none where nothing
 * more can change. A breach begins the millisecond after the due instant.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { deadlines, nextChange, onlineSystemPolicy } from "redress/sla";
 * const calendar = createCalendar({ zone: "UTC", week: { mon: [["09:00", "17:00"]] } });
 * const told = deadlines(onlineSystemPolicy, calendar, [
 *   { id: "e1", type: "registered", at: "2026-03-02T09:00Z", by: "operator-1", contact: "contact-7" },
 * ], { now: "2026-03-02T09:00Z" });
 * told.status === "ok" && nextChange(told.deadlines)?.to; // "target-missed"
 * ```
 */
export function nextChange(deadlines: readonly Deadline[], after?: number): Change | undefined {
  let next: Change | undefined;
  for (const deadline of deadlines) {
    if (!waiting(deadline) || deadline.due === undefined) continue;
    const { warnings, target, due, now } = deadline;
    const changes: Change[] = warnings.map((at) => ({ at, deadline, to: "warning" }));
    if (target?.due !== undefined) changes.push({ at: target.due + 1, deadline, to: "target-missed" });
    changes.push({ at: due + 1, deadline, to: "breached" });
    for (const change of changes) if (change.at > (after ?? now) && (!next || change.at < next.at)) next = change;
  }
  return next;
}

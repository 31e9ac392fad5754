import type { Calendar } from "../calendar/index.ts";
import type { CaseEvent, CaseRefusal, Instant } from "../complaint/index.ts";
import type { Cycle, Deadline } from "./deadline.ts";
import { readLog } from "./log.ts";
import { measure } from "./measure.ts";
import type { Policy } from "./policy.ts";
import { instantIn, isRefused, type SlaRefusal, withinCalendar } from "./refusal.ts";

/** As of when, and what the log does not tell. */
export interface AsOf {
  /** Events after it have not happened yet. */
  readonly now: Instant;
  /** When the complaint arrived, or the dialogue in which it came ended: the anchor of its registration. */
  readonly received?: Instant;
}

/** The clocks of a case: those of its current cycle, and all cycles. */
export interface Deadlines {
  readonly status: "ok";
  readonly deadlines: readonly Deadline[];
  readonly cycles: readonly Cycle[];
}

/**
 * The clocks of a case at an instant: for each stage of the policy when it is due by limit and target, when to warn, how it
 * stands, and the working time used, left and overdue. Instants are epoch ms, amounts working ms of the calendar.
 *
 * Worked out anew from the log each time, so that another policy or calendar keeps every pause. What happens at the due
 * instant is in time; only later is a breach. While a clock is paused it has no due instant but what is left. A reopening
 * starts another cycle and the old one stays as it ended; a merged case ends here, and says where it goes on. Pure; the log
 * is refused as `replay` refuses it. Rules `sla.*` (C34, C35, K10).
 *
 * @throws SlaError where `now` or `received` is no instant.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { deadlines, documentsPolicy } from "redress/sla";
 * const calendar = createCalendar({ zone: "Europe/Budapest", week: { fri: [["09:00", "18:00"]], mon: [["09:00", "18:00"]] } });
 * const told = deadlines(documentsPolicy, calendar, [
 *   { id: "e1", type: "registered", at: "2026-03-06T16:25+01:00", by: "operator-1", contact: "contact-7", kind: "complaint" },
 *   { id: "e2", type: "claim-opened", at: "2026-03-06T16:30+01:00", by: "operator-1", claim: "claim-3", basis: "contact-7", origin: "external" },
 * ], { now: "2026-03-06T17:00+01:00" });
 * const contact = told.status === "ok" && told.deadlines.find(({ stage }) => stage === "first-contact");
 * contact && [contact.state, new Date(contact.due ?? 0).toISOString()]; // ["running", "2026-03-09T09:30:00.000Z"]
 * ```
 */
export function deadlines(
  policy: Policy,
  calendar: Calendar,
  events: readonly CaseEvent[],
  asOf: AsOf,
): Deadlines | CaseRefusal | SlaRefusal<"outside-calendar"> {
  const now = instantIn(asOf?.now, "now");
  const received = asOf.received === undefined ? undefined : instantIn(asOf.received, "received");
  const log = readLog(events, now, received);
  if ("status" in log) return log;
  const cycles = withinCalendar(() => measure(policy, calendar, log));
  if (isRefused(cycles)) return cycles;
  return { status: "ok", deadlines: cycles[cycles.length - 1]?.deadlines ?? [], cycles };
}

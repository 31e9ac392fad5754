import type { Calendar } from "../calendar/index.ts";
import type { Day, Instant, ReplyPromise } from "../complaint/index.ts";
import { clockOf } from "./clock.ts";
import type { Policy } from "./policy.ts";
import { instantIn, refuse, type SlaRefusal, withinCalendar } from "./refusal.ts";

/** What may be said to the client, as `acknowledgement` takes it; and the instant by which it has to be kept. */
export interface Promised extends ReplyPromise {
  readonly status: "promised";
  readonly due: Day;
  /** Last instant that is in time, epoch ms. */
  readonly dueAt: number;
  readonly rule: "sla.promise.reply";
}

/**
 * What may be promised to the client at registration: the policy's reply term, counted from the receipt, with its last day.
 * The value that `acknowledgement({ promise })` takes. Rule `sla.promise.reply` (C32, K10).
 *
 * Refused where the policy promises no reply, or the calendar does not reach so far.
 *
 * @throws SlaError where `receivedAt` is no instant.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { acknowledgement } from "redress/complaint";
 * import { documentsPolicy, promise } from "redress/sla";
 * const hours = [["09:00", "18:00"]] as const;
 * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
 * const promised = promise(documentsPolicy, calendar, "2026-03-06T19:30+01:00");
 * promised.status === "promised" && promised.due; // "2026-03-11"
 * promised.status === "promised" && acknowledgement({ promise: promised }).status; // "read"
 * ```
 */
export function promise(
  policy: Policy,
  calendar: Calendar,
  receivedAt: Instant,
): Promised | SlaRefusal<"no-reply-promised" | "outside-calendar"> {
  const received = instantIn(receivedAt, "receivedAt");
  const { reply } = policy;
  if (!reply || reply.counting === "elapsed-working-time") return refuse("no-reply-promised", "policy.reply");
  const { amount, unit, counting } = reply;
  return withinCalendar(() => {
    const clock = clockOf(calendar);
    const dueAt = clock.due(reply, received, []);
    // The instant before: a term to the end of a day is due at the midnight after it.
    return { status: "promised", amount, unit, counting, due: clock.dateOf(dueAt - 1), dueAt, rule: "sla.promise.reply" } as const;
  });
}

import type { Calendar } from "../calendar/index.ts";
import type { CaseEvent, CaseRefusal, Instant } from "../complaint/index.ts";
import { clockOf } from "./clock.ts";
import { readLog } from "./log.ts";
import type { Policy } from "./policy.ts";
import { instantIn, type SlaRefusal, withinCalendar } from "./refusal.ts";
import { type Outcome, Tally } from "./tally.ts";

/** A case that could not be counted, and why. */
export interface LeftOut {
  readonly log: number;
  readonly refusal: CaseRefusal | SlaRefusal<"outside-calendar">;
}

/** What to try: every policy with every calendar, as of an instant. */
export interface Trial {
  readonly policies: readonly Policy[];
  /** By the names under which the outcomes tell them apart. */
  readonly calendars: Readonly<Record<string, Calendar>>;
  readonly now: Instant;
}

/**
 * Replays a register under other terms: for every policy with every calendar how many clocks of each stage are kept and
 * broken, the broken ones, and how many start and fall due in each hour. The same clocks as `deadlines`, by the same code.
 *
 * A case whose log cannot stand is left out and named; so is one that a calendar cannot reach, and then from that outcome
 * alone. Pure; 100,000 cases of six stages take a second or two.
 *
 * @throws SlaError where `now` is no instant.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { onlineSystemPolicy, whatIf } from "redress/sla";
 * const office = createCalendar({ zone: "UTC", week: { mon: [["09:00", "17:00"]] } });
 * const always = createCalendar({ zone: "UTC", week: { sun: [["00:00", "24:00"]], mon: [["00:00", "24:00"]] } });
 * const log = [
 *   { id: "e1", type: "registered", at: "2026-03-01T20:00Z", by: "operator-1", contact: "contact-7" },
 *   { id: "e2", type: "acknowledged", at: "2026-03-02T09:30Z", by: "operator-1", how: "personal" },
 * ] as const;
 * const { outcomes } = whatIf([log], { policies: [onlineSystemPolicy], calendars: { office, always }, now: "2026-03-03T00:00Z" });
 * outcomes.map(({ calendar, breaches }) => `${calendar}: ${breaches.length}`); // ["office: 0", "always: 1"]
 * ```
 */
export function whatIf(
  logs: readonly (readonly CaseEvent[])[],
  { policies, calendars, now: instant }: Trial,
): { readonly outcomes: readonly Outcome[]; readonly leftOut: readonly LeftOut[] } {
  const now = instantIn(instant, "now");
  const leftOut: LeftOut[] = [];
  const trials = policies.flatMap((policy) =>
    Object.entries(calendars).map(([name, calendar]) => ({ policy, name, tally: new Tally(policy, clockOf(calendar)) })),
  );
  for (const [at, events] of logs.entries()) {
    const log = readLog(events, now);
    if ("status" in log) {
      leftOut.push({ log: at, refusal: log });
      continue;
    }
    for (const { tally } of trials) {
      const refusal = withinCalendar(() => tally.add(at, log));
      if (refusal) leftOut.push({ log: at, refusal });
    }
  }
  return { outcomes: trials.map(({ policy, name, tally }) => tally.outcome(policy.id, name)), leftOut };
}

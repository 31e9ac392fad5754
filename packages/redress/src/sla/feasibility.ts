import type { Calendar } from "../calendar/index.ts";
import { type CaseEvent, type CaseRefusal, type Day, type Instant, isDay } from "../complaint/index.ts";
import { type Clock, clockOf } from "./clock.ts";
import { judge } from "./judge.ts";
import { type ReadLog, readLog } from "./log.ts";
import type { Policy, PolicyStage, Term } from "./policy.ts";
import { instantIn, refuse, type SlaRefusal, withinCalendar } from "./refusal.ts";
import { runsOf } from "./runs.ts";

/** What is being agreed with the client: at which moment, and the last day for carrying it out. */
export interface Agreement {
  readonly at: Instant;
  readonly due: Day;
}

/** Whether what follows still fits: even with full terms, only if it takes less, or not at all. */
export const fitVerdicts = ["fits", "fits-at-best", "does-not-fit"] as const;
export type FitVerdict = (typeof fitVerdicts)[number];

/** When everything would be over, and the working time between that and the due instant; negative where it is too late. */
export interface FitCase {
  readonly ends: number;
  readonly slackMs: number;
}

/** One bound of the whole, its limit or its target, against an agreed day. Days are working days after that of the agreement. */
export interface Fit {
  readonly verdict: FitVerdict;
  readonly due: number;
  /** Carried out at the last working instant of the agreed day; then every later stage uses its full term. */
  readonly worst: FitCase;
  /** Carried out then, and later stages take no time. */
  readonly best: FitCase;
  /** The last day that could be agreed so that it fits at worst, and how many days that leaves; 0 where there is none. */
  readonly latest?: Day;
  readonly daysAtWorst: number;
  readonly latestAtBest?: Day;
  readonly daysAtBest: number;
}

/** Whether an agreed day still fits, with the working time used up to the agreement. */
export interface Feasibility {
  readonly status: "ok";
  readonly rule: "sla.feasibility";
  readonly usedMs: number;
  readonly limit: Fit;
  readonly target?: Fit;
}

type Ends = (day: Day) => number;
type Timed = PolicyStage & { readonly limit: Exclude<Term, { readonly unit: "as-agreed" }> };

/** The stages that follow the agreed one, each started by what stops the one before. */
function laterStages(policy: Policy, agreed: PolicyStage): Timed[] {
  const found: Timed[] = [];
  for (let last: PolicyStage | undefined = agreed; last; last = found.at(-1) === last ? undefined : found.at(-1)) {
    const ends = new Set(last.until.map(({ event }) => event));
    const next = policy.stages.find(
      (one): one is Timed =>
        one !== agreed &&
        one.id !== policy.total &&
        !found.some(({ id }) => id === one.id) &&
        one.limit.unit !== "as-agreed" &&
        one.from !== "received" &&
        one.from.some(({ event }) => ends.has(event)),
    );
    if (next) found.push(next);
  }
  return found;
}

function fit(clock: Clock, at: number, day: Day, due: number, worst: Ends, best: Ends): Fit {
  const { calendar } = clock;
  const first = clock.dateOf(at);
  const latest = (ends: Ends) => {
    // The instant before: a term to the end of a day is due at the midnight after it.
    for (let date = clock.dateOf(due - 1); date >= first; date = calendar.addDays(date, -1)) if (ends(date) <= due) return date;
    return undefined;
  };
  const days = (to: Day | undefined) => {
    let count = 0;
    for (let date = first; to !== undefined && calendar.addDays(date, 1) <= to; date = calendar.addDays(date, 1)) count++;
    return count;
  };
  const told = (ends: number): FitCase => ({ ends, slackMs: clock.between(ends, due, []) - clock.between(due, ends, []) });
  const [atWorst, atBest] = [worst(day), best(day)];
  const [latestAtWorst, latestAtBest] = [latest(worst), latest(best)];
  return {
    verdict: atWorst <= due ? "fits" : atBest <= due ? "fits-at-best" : "does-not-fit",
    due,
    worst: told(atWorst),
    best: told(atBest),
    ...(latestAtWorst !== undefined && { latest: latestAtWorst }),
    daysAtWorst: days(latestAtWorst),
    ...(latestAtBest !== undefined && { latestAtBest }),
    daysAtBest: days(latestAtBest),
  };
}

/** As `feasibility`, on a log that was read as of the agreement. @internal */
export function feasibilityOf(policy: Policy, clock: Clock, log: ReadLog, at: number, day: Day): Feasibility | SlaRefusal {
  const total = policy.stages.find(({ id }) => id === policy.total);
  const agreed = policy.stages.find(({ limit }) => limit.unit === "as-agreed");
  if (!total) return refuse("no-total", "policy.total");
  if (!agreed) return refuse("no-agreed-stage", "policy.stages");
  const run = runsOf(total, log).at(-1)?.[1].at(-1);
  if (!run) return refuse("no-claim", "events");
  const { due, targetDue, stills, end } = judge(total, run, clock, log);
  const later = laterStages(policy, agreed);
  const best: Ends = (date) => Math.max(at, clock.calendar.previousClosing(clock.endOfDay(date)).toMillis());
  // The instant before the closing: one at midnight belongs to the day that it ends.
  const worst: Ends = (date) => later.reduce((now, { limit }) => clock.due(limit, now, []), Math.max(at, best(date) - 1));
  return {
    status: "ok",
    rule: "sla.feasibility",
    usedMs: clock.between(run.start.at, end, stills),
    limit: fit(clock, at, day, due, later.length ? worst : best, best),
    ...(targetDue !== undefined && { target: fit(clock, at, day, targetDue, later.length ? worst : best, best) }),
  };
}

/**
 * Whether a day that is being agreed with the client still fits into the term of the whole, told at the moment of agreement
 * and from the time used by then: at worst, with every later stage using its full term, and at best; with the last day that
 * would fit. Rule `sla.feasibility` (K9).
 *
 * The policy needs a `total` and a stage `as-agreed`. A running pause is taken to end with the agreement.
 *
 * @throws SlaError where `agreement.at` is no instant.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { documentsPolicy, feasibility } from "redress/sla";
 * const hours = [["09:00", "17:00"]] as const;
 * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
 * const at = "2026-03-02T09:00+01:00";
 * const told = feasibility(documentsPolicy, calendar, [
 *   { id: "e1", type: "registered", at, by: "operator-1", contact: "contact-7", kind: "complaint" },
 *   { id: "e2", type: "claim-opened", at, by: "operator-1", claim: "claim-3", basis: "contact-7", origin: "external" },
 * ], { at: "2026-03-05T16:00+01:00", due: "2026-03-18" });
 * told.status === "ok" && [told.limit.verdict, told.limit.latest, told.limit.daysAtWorst]; // ["fits-at-best", "2026-03-17", 8]
 * ```
 */
export function feasibility(
  policy: Policy,
  calendar: Calendar,
  events: readonly CaseEvent[],
  agreement: Agreement,
): Feasibility | CaseRefusal | SlaRefusal {
  const at = instantIn(agreement?.at, "agreement.at");
  if (!isDay(agreement.due)) return refuse("no-such-day", "agreement.due");
  const log = readLog(events, at);
  if ("status" in log) return log;
  return withinCalendar(() => feasibilityOf(policy, clockOf(calendar), log, at, agreement.due));
}

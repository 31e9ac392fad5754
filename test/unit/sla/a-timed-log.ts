import fc from "fast-check";
import { type Calendar, createCalendar } from "redress/calendar";
import { type CaseEvent, replay } from "redress/complaint";
import {
  type Deadline,
  deadlines,
  definePolicy,
  documentsPolicy,
  improvementStage,
  inDevelopmentPolicy,
  type Policy,
  policies,
} from "redress/sla";
import { anyCalendar } from "../../arbitrary-calendar.ts";
import { plainLog, standingLog } from "../complaint/a-case-log.ts";
import { built, threeHours } from "./golden.ts";

const hour = 3_600_000;
const day = 24 * hour;

const some = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const piece = fc.constantFrom("a", "b");
const last = fc.constantFrom("2026-03-06", "2026-03-20");
const of = (type: string, fields: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record({ type: fc.constant(type), by: fc.constant("owner-1"), ...fields });

/** What is done with a claim, and what stops its clocks; a random log seldom comes so far. */
const work = fc.oneof(
  { weight: 3, arbitrary: of("implemented", { correction: piece }) },
  { weight: 3, arbitrary: of("verified", { correction: some(piece) }) },
  { weight: 2, arbitrary: of("paused", { reason: fc.constantFrom("the client is away", "a part is missing") }) },
  { weight: 2, arbitrary: of("resumed") },
  { weight: 2, arbitrary: of("extended", { reason: fc.constant("more time"), correction: some(piece), until: some(last) }) },
  of("accepted"),
  of("acknowledged", { how: fc.constantFrom("automatic", "personal") }),
  of("first-contact", { how: fc.constantFrom("automatic", "personal") }),
  of("nonconformity-recorded", { nonconformity: piece, department: piece, process: piece }),
  of("measure-agreed", { measure: piece, nonconformity: piece, executor: piece, due: last }),
  of("measure-verified", { measure: piece }),
  of("handed-over"),
  of("closed", { what: fc.constantFrom("contact", "claim") }),
  of("reopened"),
);

/** A log with a claim and agreed corrections, then of what was tried that which could follow. */
const workedLog = fc
  .tuple(
    fc.array(fc.record({ id: piece, executor: piece, due: last }), { minLength: 1, maxLength: 2 }),
    fc.array(work, { maxLength: 30, size: "max" }),
  )
  .map(([corrections, tried]) => {
    const by = "owner-1";
    const first: object[] = [
      { type: "registered", by, contact: "contact-1", kind: "complaint" },
      { type: "claim-opened", by, claim: "claim-1", basis: "contact-1", origin: "external" },
      {
        type: "corrections-agreed",
        by,
        corrections: corrections.filter(({ id }, i) => corrections.findIndex((one) => one.id === id) === i),
      },
    ];
    const log: CaseEvent[] = [];
    for (const event of [...first, ...tried]) {
      const next = { ...event, id: `e${log.length}`, at: log.length } as unknown as CaseEvent;
      if (replay([...log, next]).status === "ok") log.push(next);
    }
    return log;
  });

/** Gaps between events: none, minutes, hours, days. */
const gaps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    fc.integer({ min: 1, max: hour }),
    fc.integer({ min: 1, max: day }),
    fc.integer({ min: 1, max: 5 * day }),
  ),
  { minLength: 121, maxLength: 121 },
);

/** A log whose events come at other instants: the order is what makes it stand. */
const spread = (log: readonly CaseEvent[], between: readonly number[], start: number): CaseEvent[] => {
  let at = start;
  return log.map((event, i) => {
    at += i ? (between[i] ?? 0) : 0;
    return { ...event, at };
  });
};

/** A random calendar, where its hours do not overlap and do not run out; else one that is worked by hand. */
const calendar = anyCalendar.map(({ at, spec }): { readonly calendar: Calendar; readonly at: number } => {
  try {
    const calendar = createCalendar(spec);
    calendar.ms.add(at * day, 100 * hour);
    return { calendar, at: (at - 3) * day };
  } catch {
    return { calendar: built.march, at: Date.UTC(2026, 2, 2) };
  }
});

const start = fc.integer({ min: 0, max: 6 * day });
const timed = (logs: fc.Arbitrary<CaseEvent[]>) =>
  fc
    .tuple(logs, gaps, calendar, start, fc.integer({ min: -2 * day, max: 40 * day }))
    .map(([log, between, { calendar, at }, offset, later]) => {
      const events = spread(log, between, at + offset);
      return { events, calendar, now: Number(events.at(-1)?.at) + later };
    });

/** A log with its instants, a calendar, and a now that may lie in its midst. */
export const timedLog = timed(fc.oneof(standingLog, workedLog));
/** The same, nothing voided. */
export const plainTimedLog = timed(fc.oneof(plainLog, workedLog));

const shifted = definePolicy({
  ...documentsPolicy,
  id: "shifted",
  stages: [
    ...documentsPolicy.stages.map((stage) =>
      stage.limit.unit === "working-days" ? { ...stage, limit: { ...stage.limit, pausesShift: "working-time" as const } } : stage,
    ),
    improvementStage({ unit: "calendar-weeks", amount: 2 }),
  ],
});

export const anyPolicy = fc.constantFrom(...Object.values(policies), threeHours, shifted, inDevelopmentPolicy);

/** What tells one clock of a case from another. */
export const keyOf = ({ stage, item, cycle, round }: Deadline) => [stage, item, cycle, round].join(" ");

/** All clocks of a log, of every cycle. */
export const clocks = (policy: Policy, calendar: Calendar, events: readonly CaseEvent[], now: number): Deadline[] => {
  const told = deadlines(policy, calendar, events, { now });
  return told.status === "ok" ? told.cycles.flatMap((cycle) => cycle.deadlines) : [];
};

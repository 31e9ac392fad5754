import type { Calendar } from "../calendar/index.ts";
import { type Clock, clockOf, type Still } from "./clock.ts";
import type { Bound, ClockPause, Cycle, Deadline } from "./deadline.ts";
import { type DeadlineState, judge, pausesOf } from "./judge.ts";
import type { CycleSpan, ReadLog } from "./log.ts";
import type { Policy, PolicyStage } from "./policy.ts";
import { type Run, runsOf } from "./runs.ts";

/** The calendars of deadlines, for `explain`: a deadline is plain data and does not hold one. */
const calendars = /* @__PURE__ */ new WeakMap<Deadline, Calendar>();

/** The calendar that a deadline was measured by. @internal */
export const calendarOf = (deadline: Deadline): Calendar | undefined => calendars.get(deadline);

function bound(clock: Clock, state: DeadlineState, due: number, end: number, stills: readonly Still[]): Bound {
  const overdueMs = clock.between(due, end, stills);
  const remainingMs = clock.between(end, due, []);
  return { state, ...(state !== "paused" && { due }), remainingMs, overdueMs };
}

/** The instants at which shares of the term are used up, as far as it can be known. @internal */
export function warningsOf(stage: PolicyStage, clock: Clock, from: number, due: number, stills: readonly Still[]): number[] {
  if (!stage.warnings?.length || due <= from) return [];
  const whole = clock.between(from, due, stills);
  return stage.warnings.map((share) => clock.add(from, Math.max(1, Math.round(whole * share)), stills)).sort((a, b) => a - b);
}

function clockPauses(stage: PolicyStage, log: ReadLog, from: number, end: number): ClockPause[] {
  return pausesOf(stage, log).flatMap((pause) => {
    const [a, b] = [Math.max(pause.at, from), Math.min(pause.to ?? end, end)];
    return a < b ? [{ event: pause.event, from: a, to: b }] : [];
  });
}

function measureRun(policy: Policy, stage: PolicyStage, run: Run, clock: Clock, log: ReadLog): Deadline {
  const { state, due, targetState, targetDue, end, stills } = judge(stage, run, clock, log);
  const { item, cycle, round, start, stop, ended } = run;
  const marks = { start, ...(stop && { stop }), ...(ended && !stop && { ended }) };
  const names = { policy: policy.id, stage: stage.id, ...(item !== undefined && { item }), cycle, round, now: log.now, term: stage.limit };
  return {
    ...names,
    ...marks,
    ...bound(clock, state, due, end, stills),
    ...(targetState && targetDue !== undefined && { target: bound(clock, targetState, targetDue, end, stills) }),
    warnings: state === "paused" ? [] : warningsOf(stage, clock, start.at, due, stills),
    consumedMs: clock.between(start.at, end, stills),
    pauses: clockPauses(stage, log, start.at, end),
  };
}

const notStarted = (policy: Policy, stage: PolicyStage, cycle: number, now: number): Deadline => ({
  policy: policy.id,
  stage: stage.id,
  cycle,
  round: 1,
  now,
  term: stage.limit,
  state: "not-started",
  overdueMs: 0,
  ...(stage.target && { target: { state: "not-started", overdueMs: 0 } }),
  warnings: [],
  consumedMs: 0,
  pauses: [],
});

function frameOf(log: ReadLog, { number, from, over }: CycleSpan): Omit<Cycle, "deadlines"> {
  const first = log.steps[from]?.event;
  const last = over === undefined ? undefined : log.steps[over]?.event;
  return {
    number,
    started: { event: first?.id ?? "", at: first?.at ?? log.now },
    ...(last && { ended: { event: last.id, at: last.at, how: last.type as "closed" | "withdrawn" | "merged" } }),
    ...(last?.type === "merged" && { continuesIn: last.into }),
  };
}

/** All clocks of a log under a policy, cycle by cycle, in the order of the policy's stages. @internal */
export function measure(policy: Policy, calendar: Calendar, log: ReadLog): Cycle[] {
  const clock = clockOf(calendar);
  const byCycle = new Map<number, Deadline[]>(log.cycles.map(({ number }) => [number, []]));
  for (const stage of policy.stages)
    for (const [cycle, runs] of runsOf(stage, log)) {
      const rows = runs.length
        ? runs.map((run) => measureRun(policy, stage, run, clock, log))
        : [notStarted(policy, stage, cycle, log.now)];
      for (const row of rows) calendars.set(row, calendar);
      byCycle.get(cycle)?.push(...rows);
    }
  return log.cycles.map((cycle) => ({ ...frameOf(log, cycle), deadlines: byCycle.get(cycle.number) ?? [] }));
}

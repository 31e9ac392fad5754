import type { Calendar } from "../calendar/index.ts";
import type { CaseEvent, CaseRefusal, Instant } from "../complaint/index.ts";
import { type Clock, clockOf } from "./clock.ts";
import { type DeadlineState, deadlineStates, type Judged, judge } from "./judge.ts";
import { type ReadLog, readLog } from "./log.ts";
import type { Policy, PolicyStage } from "./policy.ts";
import { instantIn, isRefused, type SlaRefusal, withinCalendar } from "./refusal.ts";
import { type Run, runsOf } from "./runs.ts";

/** How many clocks of a stage stand how; of those with a target, how many by the target. */
export interface StageCount {
  readonly stage: string;
  readonly limit: Readonly<Record<DeadlineState, number>>;
  readonly target?: Readonly<Record<DeadlineState, number>>;
}

/** A broken term. `log` is the place of the case in what was handed in, from 0. */
export interface Breach {
  readonly log: number;
  readonly stage: string;
  readonly item?: string;
  readonly cycle: number;
  readonly round: number;
  readonly due: number;
  readonly overdueMs: number;
}

/** How many clocks start and fall due in an hour. `hour`: its first instant, epoch ms, by UTC. */
export interface Load {
  readonly hour: number;
  readonly started: number;
  readonly due: number;
}

/** A register under one policy and one calendar. */
export interface Outcome {
  readonly policy: string;
  readonly calendar: string;
  readonly stages: readonly StageCount[];
  readonly breaches: readonly Breach[];
  /** In the order of the hours; hours without any are left out. */
  readonly load: readonly Load[];
}

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

type Counts = Record<DeadlineState, number>;
const zero = (): Counts => Object.fromEntries(deadlineStates.map((state) => [state, 0])) as Counts;

interface Counted {
  readonly stage: PolicyStage;
  readonly limit: Counts;
  readonly target: Counts;
}

class Tally {
  readonly breaches: Breach[] = [];
  readonly #stages: readonly Counted[];
  readonly #load = new Map<number, { started: number; due: number }>();
  readonly #clock: Clock;

  constructor(policy: Policy, clock: Clock) {
    this.#clock = clock;
    this.#stages = policy.stages.map((stage) => ({ stage, limit: zero(), target: zero() }));
  }

  #hour(at: number) {
    const hour = Math.floor(at / 3_600_000);
    const found = this.#load.get(hour) ?? { started: 0, due: 0 };
    this.#load.set(hour, found);
    return found;
  }

  count(at: number, log: number, run: Run | undefined, judged: Judged | undefined): void {
    const { stage, limit, target } = this.#stages[at] as Counted;
    limit[judged?.state ?? "not-started"]++;
    target[judged?.targetState ?? "not-started"]++;
    if (!run || !judged) return;
    this.#hour(run.start.at).started++;
    if (judged.state !== "paused") this.#hour(judged.due).due++;
    if (judged.state !== "breached") return;
    const { item, cycle, round } = run;
    const overdueMs = this.#clock.between(judged.due, judged.end, judged.stills);
    this.breaches.push({ log, stage: stage.id, ...(item !== undefined && { item }), cycle, round, due: judged.due, overdueMs });
  }

  outcome(policy: string, calendar: string): Outcome {
    const load = [...this.#load].sort(([a], [b]) => a - b).map(([hour, counts]) => ({ hour: hour * 3_600_000, ...counts }));
    const stages = this.#stages.map(({ stage, limit, target }) => ({ stage: stage.id, limit, ...(stage.target && { target }) }));
    return { policy, calendar, stages, breaches: this.breaches, load };
  }
}

/** Judges every clock of a case before any is counted, so that a case is counted whole or not at all. */
function judgeCase(policy: Policy, clock: Clock, log: ReadLog): [stage: number, run?: Run, judged?: Judged][] {
  const found: [number, Run?, Judged?][] = [];
  for (const [at, stage] of policy.stages.entries())
    for (const [, runs] of runsOf(stage, log)) {
      if (!runs.length) found.push([at]);
      for (const run of runs) found.push([at, run, judge(stage, run, clock, log)]);
    }
  return found;
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
    Object.entries(calendars).map(([name, calendar]) => {
      const clock = clockOf(calendar);
      return { policy, name, clock, tally: new Tally(policy, clock) };
    }),
  );
  for (const [at, events] of logs.entries()) {
    const log = readLog(events, now);
    if ("status" in log) {
      leftOut.push({ log: at, refusal: log });
      continue;
    }
    for (const { policy, clock, tally } of trials) {
      const judged = withinCalendar(() => judgeCase(policy, clock, log));
      if (isRefused(judged)) leftOut.push({ log: at, refusal: judged });
      else for (const [stage, run, how] of judged) tally.count(stage, at, run, how);
    }
  }
  return { outcomes: trials.map(({ policy, name, tally }) => tally.outcome(policy.id, name)), leftOut };
}

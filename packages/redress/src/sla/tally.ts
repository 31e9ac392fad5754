import type { Clock } from "./clock.ts";
import { type DeadlineState, deadlineStates, type Judged, judge } from "./judge.ts";
import { HourlyLoad, type Load } from "./load.ts";
import type { ReadLog } from "./log.ts";
import type { Policy, PolicyStage } from "./policy.ts";
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

/** A register under one policy and one calendar. */
export interface Outcome {
  readonly policy: string;
  readonly calendar: string;
  readonly stages: readonly StageCount[];
  readonly breaches: readonly Breach[];
  /** In the order of the hours; hours without any are left out. */
  readonly load: readonly Load[];
}

type Counts = Record<DeadlineState, number>;
const zero = (): Counts => Object.fromEntries(deadlineStates.map((state) => [state, 0])) as Counts;

/** One clock of the case at hand; without a run it has not started. */
interface Found {
  readonly stage: PolicyStage;
  readonly limit: Counts;
  readonly target: Counts;
  readonly run?: Run;
  readonly judged?: Judged;
}

/** Counts the clocks of a register under one policy and one calendar. @internal */
export class Tally {
  readonly #clock: Clock;
  readonly #stages: readonly Found[];
  readonly #breaches: Breach[] = [];
  readonly #load = new HourlyLoad();
  readonly #found: Found[] = [];

  constructor(policy: Policy, clock: Clock) {
    this.#clock = clock;
    this.#stages = policy.stages.map((stage) => ({ stage, limit: zero(), target: zero() }));
  }

  /** Judges every clock of a case before any is counted, so that a case is counted whole or not at all. */
  add(at: number, log: ReadLog): undefined {
    const found = this.#found;
    found.length = 0;
    for (const counts of this.#stages) {
      const { stage, limit, target } = counts;
      for (const [, runs] of runsOf(stage, log)) {
        if (!runs.length) found.push(counts);
        for (const run of runs) found.push({ stage, limit, target, run, judged: judge(stage, run, this.#clock, log) });
      }
    }
    for (const one of found) this.#count(at, one);
  }

  #count(at: number, { stage, limit, target, run, judged }: Found): void {
    limit[judged?.state ?? "not-started"]++;
    if (stage.target) target[judged?.targetState ?? "not-started"]++;
    if (!run || !judged) return;
    const { state, due, end, stills } = judged;
    this.#load.started(run.start.at);
    if (state !== "paused") this.#load.due(due);
    if (state !== "breached") return;
    const { item, cycle, round } = run;
    const overdueMs = this.#clock.between(due, end, stills);
    this.#breaches.push({ log: at, stage: stage.id, ...(item !== undefined && { item }), cycle, round, due, overdueMs });
  }

  outcome(policy: string, calendar: string): Outcome {
    const stages = this.#stages.map(({ stage, limit, target }) => ({ stage: stage.id, limit, ...(stage.target && { target }) }));
    return { policy, calendar, stages, breaches: this.#breaches, load: this.#load.list() };
  }
}

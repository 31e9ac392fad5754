import type { CasePause } from "../complaint/index.ts";
import type { Clock } from "./clock.ts";
import { type Judged, judge } from "./judge.ts";
import type { caseEventTypes, LogPause, ReadLog } from "./log.ts";
import type { EventMatch, Policy, PolicyStage } from "./policy.ts";
import type { Run } from "./runs.ts";

/** The steps of a case that a row of a register can hold, in the order in which they follow one another at one instant. */
const steps = [
  "registered",
  "acknowledged",
  "claim-opened",
  "accepted",
  "first-contact",
  "corrections-agreed",
  "implemented",
  "verified",
  "handed-over",
  "closed",
] as const satisfies readonly (typeof caseEventTypes)[number][];
export type RowStep = (typeof steps)[number];
/** @internal */
export const rowStep = /* @__PURE__ */ Object.fromEntries(steps.map((step, at) => [step, at])) as Readonly<Record<RowStep, number>>;

/** A case of one cycle with one correction: when each step was taken, by its place in `rowStep`; infinite where it was not. @internal */
export interface Row {
  readonly at: Float64Array;
  received: number;
  /** Last day agreed for the correction. */
  due: string | undefined;
  pauses: readonly CasePause[];
  /** Closed, and not taken back or merged. */
  closed: boolean;
  /** A claim was opened, so what was closed is the claim. */
  claim: boolean;
}

/** @internal */
export const emptyRow = (): Row => ({
  at: new Float64Array(steps.length).fill(Number.POSITIVE_INFINITY),
  received: Number.POSITIVE_INFINITY,
  due: undefined,
  pauses: [],
  closed: true,
  claim: false,
});

/** One stage of a row: its clock as judged, or nothing where it has not started. @internal */
export type RowVisit = (stage: number, judged: Judged | undefined, run: Run | undefined) => void;

interface Compiled {
  readonly stage: PolicyStage;
  readonly from: readonly number[] | "received";
  readonly until: readonly number[];
  readonly runs: boolean;
}

/** What a row says of a step is fixed: by a person, the claim where there is one. A stage that asks for more is not told by rows. */
const said = ({ event, with: fields }: EventMatch, claim: boolean) => {
  const known: Readonly<Record<string, string>> = { how: "personal", what: claim ? "claim" : "contact" };
  return rowStep[event as RowStep] !== undefined && Object.entries(fields ?? {}).every(([name, value]) => known[name] === value);
};

const compile = (given: PolicyStage, claim: boolean): Compiled => {
  // All stages of one shape, whatever their authors left out.
  const { id, from: starts, until: stops, limit, target, extended, pausedBy, once, per, outlivesCase, cycles } = given;
  const stage = { id, from: starts, until: stops, limit, target, extended, pausedBy, once, per, outlivesCase, cycles } as PolicyStage;
  const of = (match: readonly EventMatch[]) => match.filter((one) => said(one, claim)).map(({ event }) => rowStep[event as RowStep]);
  const from = stage.from === "received" ? "received" : of(stage.from);
  return { stage, from, until: of(stage.until), runs: stage.cycles !== "reopened" && stage.per !== "nonconformity" };
};

const nothing: Run["agreed"] = [];
const missing = Number.POSITIVE_INFINITY;

/**
 * The clocks of cases that come as rows, without a log: the runs are read off the marks, and judged where those of logs are.
 * Kept small, since a register has millions. @internal
 */
export class RowClocks {
  readonly #claims: readonly Compiled[];
  readonly #contacts: readonly Compiled[];
  readonly #clock: Clock;
  readonly #log: { pauses: readonly LogPause[] } & ReadLog;

  constructor(policy: Policy, clock: Clock, now: number) {
    this.#claims = policy.stages.map((stage) => compile(stage, true));
    this.#contacts = policy.stages.map((stage) => compile(stage, false));
    this.#clock = clock;
    this.#log = { steps: [], types: [], cycles: [], pauses: [], now };
  }

  /** Judges every stage of a row. @throws CalendarError where the calendar does not reach it. */
  visit(row: Row, each: RowVisit): void {
    this.#log.pauses = row.pauses.length ? this.#pauses(row) : [];
    const stages = row.claim ? this.#claims : this.#contacts;
    for (let i = 0; i < stages.length; i++) {
      const compiled = stages[i] as Compiled;
      const run = compiled.runs ? this.#run(compiled, row) : undefined;
      each(i, run && judge(compiled.stage, run, this.#clock, this.#log), run);
    }
  }

  #pauses({ pauses, at }: Row): readonly LogPause[] {
    const { now } = this.#log;
    const over = at[rowStep.closed] as number;
    return pauses.flatMap(({ from, to = missing, reason }): LogPause[] => {
      if (from > now) return [];
      const end = Math.min(to, over);
      return [{ event: "", at: from, reason, ...(end <= now && { to: end }) }];
    });
  }

  #run({ stage, from, until }: Compiled, { at, received, due, closed }: Row): Run | undefined {
    const { now } = this.#log;
    // Agreed without a day: there is no term by which it could be judged.
    if (stage.limit.unit === "as-agreed" && due === undefined) return undefined;
    let [start, step] = [missing, -1];
    if (from === "received") start = received;
    else
      for (const one of from)
        if ((at[one] as number) < start && (one !== rowStep.closed || closed)) {
          start = at[one] as number;
          step = one;
        }
    if (!(start <= now)) return undefined;
    let stop = missing;
    for (const one of until) {
      const mark = at[one] as number;
      if (mark > now || mark >= stop || (one === rowStep.closed && !closed)) continue;
      // What came before the clock started stops it only where it is asked for once.
      if (stage.once || mark > start || (mark === start && one > step)) stop = mark;
    }
    const over = at[rowStep.closed] as number;
    const agreed = due !== undefined && stage.per === "correction" && step === rowStep["corrections-agreed"];
    return {
      cycle: 1,
      round: 1,
      item: undefined,
      start: { event: "", at: start },
      stop: stop === missing ? undefined : { event: "", at: stop },
      ended: stop === missing && over <= now && !stage.outlivesCase ? { event: "", at: over } : undefined,
      agreed: agreed ? [{ at: start, day: due }] : nothing,
    };
  }
}

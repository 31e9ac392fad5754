import type { Unreadable } from "./unreadable-shape.ts";

/** A clock that wants somebody, or was missed. Instants are epoch ms, amounts working ms. */
export interface WeeklyClock {
  readonly case: string;
  readonly stage: string;
  /** Id of the correction or nonconformity, for a stage with a clock for each. */
  readonly item?: string;
  readonly owner?: string;
  readonly department?: string;
  /** Last instant in time. */
  readonly due: number;
  /** Working time left at `now`; 0 where it is overdue. */
  readonly remainingMs: number;
  /** Working time past the due instant, up to what was awaited or `now`. */
  readonly overdueMs: number;
  /** Instants at which to warn, in order. */
  readonly warnings: readonly number[];
  /** Past a warning or the target. */
  readonly warned: boolean;
  /** What is awaited has not come. */
  readonly open: boolean;
}

/** The clocks of an owner or a department; `name` is `""` where the register names none. */
export interface WeeklyGroup {
  readonly name: string;
  readonly atRisk: number;
  readonly missed: number;
  readonly overdue: number;
  readonly paused: number;
}

/** A list that may be longer than what is shown. */
export interface Listed<T> {
  readonly count: number;
  readonly listed: readonly T[];
}

/** The weekly summing-up (C42): which terms are at risk, which were missed, and what is overdue. */
export interface WeeklySummary {
  readonly status: "ok";
  readonly policy: string;
  readonly zone: string;
  readonly now: number;
  /** The seven days up to `now`, from included. */
  readonly from: number;
  /** The next summing-up, seven days on: what falls due by then is at risk. */
  readonly until: number;
  /** Complaints registered and closed in the week, and open at `now`. */
  readonly registered: number;
  readonly closed: number;
  readonly open: number;
  /** In time still, and past a warning or due by `until`; the next due first. */
  readonly atRisk: Listed<WeeklyClock>;
  /** Fell due in the week and was broken, whether or not it was done since; the latest due first. */
  readonly missed: Listed<WeeklyClock>;
  /** Broken in any week and still waiting; the longest overdue first. */
  readonly overdue: Listed<WeeklyClock>;
  /** Clocks that stand still and have no due instant. */
  readonly paused: number;
  readonly owners: readonly WeeklyGroup[];
  readonly departments: readonly WeeklyGroup[];
  readonly unreadable: Unreadable;
}

import type { DeadlineState } from "./judge.ts";
import type { Mark } from "./log.ts";
import type { Term } from "./policy.ts";

/** A stretch in which a clock stood still: from included, to not. A pause that goes on ends here with the measuring. */
export interface ClockPause {
  /** Id of the event that paused it. */
  readonly event: string;
  readonly from: number;
  readonly to: number;
}

/** How a clock stands by one bound, its limit or its target. Instants are epoch ms; amounts are working ms. */
export interface Bound {
  readonly state: DeadlineState;
  /** Last instant that is in time. Missing before the start, and while paused: it depends on when it is resumed. */
  readonly due?: number;
  /** Working time left at the end of the measuring; while paused, what would be left if it were resumed then. */
  readonly remainingMs?: number;
  /** Working time past the due instant, up to the end of the measuring. */
  readonly overdueMs: number;
}

/** One clock of a case at an instant. */
export interface Deadline extends Bound {
  readonly policy: string;
  readonly stage: string;
  /** Id of the correction or nonconformity, for a stage that has a clock for each. */
  readonly item?: string;
  /** From 1; each reopening begins another. */
  readonly cycle: number;
  /** From 1; more where what started the clock happened again after it had stopped. */
  readonly round: number;
  /** As of when. */
  readonly now: number;
  /** The limit, without any extension. */
  readonly term: Term;
  /** What started it; missing where it has not started. */
  readonly start?: Mark;
  /** What was awaited, once it has come. */
  readonly stop?: Mark;
  /** What ended the case before it came. */
  readonly ended?: Mark;
  readonly target?: Bound;
  /** Instants at which to warn, in order; none while paused. */
  readonly warnings: readonly number[];
  /** Working time used, pauses left out, from the start to the stop, the end or now. */
  readonly consumedMs: number;
  /** Pauses that stopped it so far. */
  readonly pauses: readonly ClockPause[];
}

/** From registration or a reopening to the end of the case: its clocks, old ones staying readable. */
export interface Cycle {
  readonly number: number;
  /** The registration or the reopening. */
  readonly started: Mark;
  readonly ended?: Mark & { readonly how: "closed" | "withdrawn" | "merged" };
  /** The case in which a merged one goes on. */
  readonly continuesIn?: string;
  readonly deadlines: readonly Deadline[];
}

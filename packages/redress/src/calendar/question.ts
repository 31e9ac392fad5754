import type { DateTime } from "luxon";
import type { ClosedReason } from "./closures.ts";
import type { Pause } from "./option.ts";

/** Pauses of a measured span. */
export interface PauseOptions {
  readonly pauses?: readonly Pause[];
}

/** Pauses, and which end of closed time an exact fit falls on. */
export interface AddOptions extends PauseOptions {
  /** `nearest`: where the amount is used up (going forward the closing). `farthest`: where work resumes. */
  readonly boundary?: "nearest" | "farthest";
}

/** An open stretch: from included, to not. */
export interface Period {
  readonly from: DateTime;
  readonly to: DateTime;
}

/** A closed stretch, from included, to not, and why it is closed. */
export interface Closure extends Period {
  readonly reason: ClosedReason;
}

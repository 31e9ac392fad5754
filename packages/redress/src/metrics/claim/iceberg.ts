import { type Confidence, usual, zOf } from "../interval/confidence.ts";
import { type OutcomeRefusal, refuseOutcome } from "../outcome/refusal.ts";
import { checkCount, type MetricRefusal } from "../refusal.ts";
import { type Leaving, type LeavingRate, type LeavingRefusal, leavingOf } from "./leaving.ts";
import { type ClientRange, exactly } from "./range.ts";
import { type ClaimedRate, type ComplainRate, type MeasuredRate, type RateRefusal, readRate } from "./rate.ts";
import { type Telling, type TellingRefusal, type Told, toldOf } from "./told.ts";

/** What else is asked of the clients behind the complaints. */
export interface IcebergOptions extends Confidence {
  /** Who leaves: a rate of its own for each base. Nothing is said of leaving without one. */
  readonly leaving?: readonly LeavingRate[];
  /** Who hears of it. */
  readonly told?: Telling;
}

/** The clients behind the complaints. */
export interface Iceberg {
  readonly status: "ok";
  readonly complaints: number;
  /** Where the share of those who complain is from, and how sure it is. */
  readonly rate: MeasuredRate | ClaimedRate;
  /** All dissatisfied clients, those who complain among them. */
  readonly dissatisfied: ClientRange;
  /** Those who do not complain. Whether they leave is another question. */
  readonly silent: ClientRange;
  /** One line for each rate of leaving, in the order given; never to be added. */
  readonly leaving: readonly Leaving[];
  /** Told of the problem and told of its solution, never set off against each other. */
  readonly told: { readonly ofProblem?: Told; readonly ofSolution?: Told };
}

/** Why nothing can be said of the clients behind the complaints. */
export type IcebergRefusal =
  | MetricRefusal<"not-a-count" | "confidence-out-of-range">
  | OutcomeRefusal<"no-complaints" | "too-large">
  | RateRefusal
  | LeavingRefusal
  | TellingRefusal;

/**
 * How many dissatisfied clients stand behind so many complaints, and how many of them are silent.
 *
 * With the company's own count of who complains, the range is that of Wilson's interval; the number of complaints is taken
 * as it is, one for each client. With a claim it reaches over everything that is printed or was measured, all of which is
 * shown: the claims contradict each other, and none is a constant.
 *
 * Silent clients are those who do not complain: all less the complaints. Silence is not leaving. Who leaves, and who hears
 * of it, is only said by rates of their own, each on its own base; nothing is netted.
 *
 * Refused: no complaints (`no-complaints`: nothing times anything says nothing), complaints or counts that are none, nobody
 * who complained among those asked (`unbounded`, with how many there are at the least), a figure that is not of that kind,
 * a result beyond exact numbers (`too-large`). Rules `metrics.iceberg.*` (M1-M4, M6, M8; K1, K2, K3, K16).
 *
 * @example
 * ```ts
 * import { iceberg } from "redress/metrics";
 * const claim = iceberg(100, { claim: "figure.one-complains" });
 * claim.status === "ok" && [claim.dissatisfied.point, claim.silent.point]; // [2600, 2500]
 * claim.status === "ok" && claim.rate.from === "claim" && claim.rate.status; // "disputed"
 * const own = iceberg(30, { complained: 12, of: 80 }, { leaving: [{ among: "silent", left: 10, of: 50 }] });
 * own.status === "ok" && [own.dissatisfied.point, own.silent.point, own.leaving[0]?.leave.point]; // [200, 170, 34]
 * own.status === "ok" && [own.dissatisfied.low.toFixed(0), own.dissatisfied.high.toFixed(0)]; // ["123", "341"]
 * ```
 */
export function iceberg(complaints: number, rate: ComplainRate, options: IcebergOptions = {}): Iceberg | IcebergRefusal {
  const { confidence = usual, leaving = [], told = {} } = options;
  const wrong = checkCount(complaints, "complaints");
  if (wrong) return wrong;
  if (complaints === 0) return refuseOutcome("no-complaints", "complaints", 0);
  const z = zOf(confidence);
  if (typeof z !== "number") return z;
  const read = readRate(complaints, rate, confidence);
  if ("status" in read) return read;
  const { dissatisfied } = read;
  if (dissatisfied.high > Number.MAX_SAFE_INTEGER) return refuseOutcome("too-large", "complaints", complaints);
  const silent = {
    low: dissatisfied.low - complaints,
    point: dissatisfied.point - complaints,
    high: dissatisfied.high - complaints,
  };
  const bases = { dissatisfied, silent, complained: exactly(complaints) };
  const lines: Leaving[] = [];
  for (const [at, one] of leaving.entries()) {
    const line = leavingOf(one, bases, `leaving[${at}]`, confidence);
    if ("status" in line) return line;
    lines.push(line);
  }
  const heard = toldOf(told, dissatisfied, complaints);
  if ("status" in heard) return heard;
  return { status: "ok", complaints, rate: read.rate, dissatisfied, silent, leaving: lines, told: heard };
}

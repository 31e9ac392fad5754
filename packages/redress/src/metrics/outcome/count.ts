import { type AfterComplaint, type LoyaltyBasis, loyaltyBases } from "../../complaint/case/index.ts";
import { type AnswerRefusal, faultOf } from "./answer.ts";
import { type OutcomeOptions, type OutcomeReport, type OutcomesRefusal, report } from "./report.ts";

/** One combination of answers, and how many clients gave it. @internal */
export interface Counted {
  readonly satisfied: "yes" | "no" | "unknown";
  readonly loyal: "yes" | "no" | "unknown";
  readonly basis?: LoyaltyBasis;
  readonly clients: number;
}

const known = ["yes", "no"] as const;
const combinations: readonly Omit<Counted, "clients">[] = (["yes", "no", "unknown"] as const).flatMap((satisfied) => [
  { satisfied, loyal: "unknown" as const },
  ...loyaltyBases.flatMap((basis) => known.map((loyal) => ({ satisfied, loyal, basis }))),
]);

/**
 * Counts satisfaction and loyalty after complaints, client by client, without keeping the clients.
 *
 * Counting apart and merging gives what counting together gives, in any order. What it holds does not grow with the number
 * of clients. Rules `metrics.outcomes.*` (C16-C18).
 *
 * @example
 * ```ts
 * import { OutcomeCount } from "redress/metrics";
 * const north = new OutcomeCount();
 * north.add({ satisfied: "no", loyalty: { loyal: "yes", basis: "observed-after", days: 90 } });
 * const south = new OutcomeCount();
 * south.add({ satisfied: "yes", loyalty: { loyal: "yes", basis: "stated-at-closing" } });
 * const both = north.merge(south).report();
 * both.status === "ok" && both.cells.hostage.share; // 0.5
 * ```
 */
export class OutcomeCount {
  readonly #clients: number[] = combinations.map(() => 0);
  #days: readonly [number, number] | undefined;

  /** Counts a client, and says nothing; or counts nothing, and says why. `field` names the client in a refusal. */
  add(answer: AfterComplaint, field = "answer"): AnswerRefusal | undefined {
    const fault = faultOf(answer, field);
    if (fault) return fault;
    const { satisfied, loyalty } = answer;
    const basis = loyalty.loyal === "unknown" ? undefined : loyalty.basis;
    const at = combinations.findIndex((one) => one.satisfied === satisfied && one.loyal === loyalty.loyal && one.basis === basis);
    this.#clients[at] = (this.#clients[at] as number) + 1;
    if ("days" in loyalty) this.#seen([loyalty.days, loyalty.days]);
    return undefined;
  }

  /** A new count of the clients of both; neither is changed. */
  merge(other: OutcomeCount): OutcomeCount {
    const merged = new OutcomeCount();
    for (const part of [this, other]) {
      for (const [at, clients] of part.#clients.entries()) merged.#clients[at] = (merged.#clients[at] as number) + clients;
      if (part.#days) merged.#seen(part.#days);
    }
    return merged;
  }

  /** Shares with their intervals, margins, what is missing, and how loyalty is known; refused without a complete answer. */
  report(options: OutcomeOptions = {}): OutcomeReport | OutcomesRefusal {
    return report(this.counted(), this.#days, options);
  }

  /** @internal */
  counted(): readonly Counted[] {
    return combinations.map((one, at) => ({ ...one, clients: this.#clients[at] as number }));
  }

  #seen([low, high]: readonly [number, number]): void {
    this.#days = this.#days ? [Math.min(low, this.#days[0]), Math.max(high, this.#days[1])] : [low, high];
  }
}

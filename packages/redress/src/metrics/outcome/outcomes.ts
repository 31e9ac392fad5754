import type { AfterComplaint } from "../../complaint/case/index.ts";
import type { AnswerRefusal } from "./answer.ts";
import { OutcomeCount } from "./count.ts";
import type { OutcomeOptions, OutcomeReport, OutcomesRefusal } from "./report.ts";

/**
 * Where the clients stand after their complaints: how many and what share in each quadrant and of each answer, with
 * intervals, and what the missing answers can change.
 *
 * Satisfaction and loyalty stay two answers: there is no index of both, since one index hides the hostages. Loyalty is
 * given with how it is known; `afterComplaint` prefers what a client did to what he said. Shares and margins are of the
 * clients who gave both answers, so that the cells add up to the margins; `atLeast` and `atMost` are of all.
 *
 * Refused: nobody at all (`no-answers`), nobody with both answers (`no-complete-answers`), an answer that is none, naming
 * it. Rules `metrics.outcomes.apart`, `metrics.outcomes.missing`, `metrics.outcomes.basis` (C16-C18).
 *
 * @example
 * ```ts
 * import { outcomes } from "redress/metrics";
 * const stays = { loyal: "yes", basis: "observed-after", days: 90 } as const;
 * const found = outcomes([
 *   { satisfied: "yes", loyalty: stays },
 *   { satisfied: "no", loyalty: stays },
 *   { satisfied: "yes", loyalty: { loyal: "unknown" } },
 * ]);
 * found.status === "ok" && [found.cells.hostage.count, found.complete, found.missing.loyal]; // [1, 2, 1]
 * found.status === "ok" && found.known["observed-after"]; // 2
 * ```
 */
export function outcomes(answers: Iterable<AfterComplaint>, options: OutcomeOptions = {}): OutcomeReport | OutcomesRefusal | AnswerRefusal {
  const count = countOutcomes(answers);
  return count instanceof OutcomeCount ? count.report(options) : count;
}

/** A count of many answers, or the first that is none. @internal */
export function countOutcomes(answers: Iterable<AfterComplaint>, field = "answers"): OutcomeCount | AnswerRefusal {
  const count = new OutcomeCount();
  let at = 0;
  for (const answer of answers) {
    const fault = count.add(answer, `${field}[${at++}]`);
    if (fault) return fault;
  }
  return count;
}

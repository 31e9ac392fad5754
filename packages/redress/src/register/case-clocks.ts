import type { CaseRefusal } from "../complaint/index.ts";
import { type Clock, clockOf } from "../sla/clock.ts";
import type { Judged } from "../sla/judge.ts";
import { judge } from "../sla/judge.ts";
import { readLog } from "../sla/log.ts";
import { emptyRow, RowClocks, rowStep } from "../sla/row.ts";
import type { Run } from "../sla/runs.ts";
import { runsOf } from "../sla/runs.ts";
import type { CaseRecord } from "./case-shape.ts";
import type { RegisterOptions } from "./options.ts";

/** A clock of a case that has started. @internal */
export interface CaseClock {
  readonly stage: number;
  readonly judged: Judged;
  readonly run: Run;
}

const never = Number.POSITIVE_INFINITY;

/** Measures the clocks of cases: of logs as `deadlines` does, of rows from their marks, both judged in the one place. @internal */
export class CaseClocks {
  readonly #options: RegisterOptions;
  readonly #clock: Clock;
  readonly #rows: RowClocks;
  readonly #row = emptyRow();
  #found: CaseClock[] = [];

  constructor(options: RegisterOptions) {
    this.#options = options;
    this.#clock = clockOf(options.calendar);
    this.#rows = new RowClocks(options.policy, this.#clock, options.now);
  }

  readonly #collect = (stage: number, judged: Judged | undefined, run: Run | undefined): void => {
    if (judged && run) this.#found.push({ stage, judged, run });
  };

  /** The clocks that have started, to be read before the next case. @throws CalendarError where the calendar does not reach. */
  of(record: CaseRecord): readonly CaseClock[] | CaseRefusal {
    this.#found.length = 0;
    if (record.log) {
      const refused = this.#log(record);
      return refused ?? this.#found;
    }
    const row = this.#row;
    const { at } = row;
    at[rowStep.registered] = record.registeredAt;
    at[rowStep.acknowledged] = record.acknowledgedAt ?? never;
    at[rowStep["claim-opened"]] = record.openedAt ?? never;
    at[rowStep.accepted] = record.acceptedAt ?? never;
    at[rowStep["first-contact"]] = record.firstContactAt ?? never;
    at[rowStep["corrections-agreed"]] = record.agreedAt ?? never;
    at[rowStep.implemented] = record.implementedAt ?? never;
    at[rowStep.verified] = record.verifiedAt ?? never;
    at[rowStep["handed-over"]] = record.handedOverAt ?? never;
    at[rowStep.closed] = record.closedAt ?? never;
    row.received = record.receivedAt ?? never;
    row.due = record.agreedDue;
    row.pauses = record.pauses ?? none;
    row.closed = record.ending === undefined || record.ending === "closed";
    row.claim = record.openedAt !== undefined;
    this.#rows.visit(row, this.#collect);
    return this.#found;
  }

  #log({ log: events = [], receivedAt }: CaseRecord): CaseRefusal | undefined {
    const log = readLog(events, this.#options.now, receivedAt);
    if ("status" in log) return log;
    const { stages } = this.#options.policy;
    for (let i = 0; i < stages.length; i++) {
      const stage = stages[i] as (typeof stages)[number];
      for (const [, runs] of runsOf(stage, log)) for (const run of runs) this.#collect(i, judge(stage, run, this.#clock, log), run);
    }
    return undefined;
  }
}

const none: never[] = [];

import { CalendarError } from "../calendar/error.ts";
import { type CaseClock, CaseClocks } from "./case-clocks.ts";
import type { CaseRecord } from "./case-shape.ts";
import { Door } from "./door.ts";
import type { RegisterOptions } from "./options.ts";
import { UnreadableRows } from "./unreadable.ts";
import type { RowRefusal } from "./unreadable-shape.ts";

/** What a report is fed: a case, or the row or log that could not be read as one. */
export type Reading = CaseRecord | RowRefusal;

const isRefusal = (reading: Reading): reading is RowRefusal => typeof reading === "object" && reading !== null && "status" in reading;

/**
 * Puts each case with its clocks to a report, whole or not at all; what cannot be read, or measured, is counted as
 * unreadable. @internal
 */
export class Readings {
  readonly unreadable: UnreadableRows;
  readonly #clocks: CaseClocks;
  readonly #now: number;
  readonly #door = new Door();

  constructor(options: RegisterOptions) {
    this.unreadable = new UnreadableRows(options.listed);
    this.#clocks = new CaseClocks(options);
    this.#now = options.now;
  }

  /** The refusal, where the case cannot be counted. A case registered later than now is none yet. */
  add(reading: Reading, count: (record: CaseRecord, clocks: readonly CaseClock[]) => void): RowRefusal | undefined {
    const refusal = isRefusal(reading) ? reading : (this.#door.refuses(reading) ?? this.#count(reading, count));
    if (refusal) this.unreadable.add(refusal);
    return refusal;
  }

  #count(record: CaseRecord, count: (record: CaseRecord, clocks: readonly CaseClock[]) => void): RowRefusal | undefined {
    if (record.registeredAt > this.#now) return undefined;
    const refuse = (code: RowRefusal["code"], column: string, facts: RowRefusal["facts"] = {}): RowRefusal => ({
      ...{ status: "refused", code, row: 0, column, value: record.id, facts },
    });
    let clocks: ReturnType<CaseClocks["of"]>;
    try {
      clocks = this.#clocks.of(record);
    } catch (error) {
      if (error instanceof CalendarError && error.code === "out-of-range") return refuse("outside-calendar", error.field);
      throw error;
    }
    if ("status" in clocks) return refuse("log-refused", "log", { code: clocks.code, event: clocks.event });
    count(record, clocks);
    return undefined;
  }
}

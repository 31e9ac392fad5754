import type { Calendar } from "../../calendar/index.ts";
import { type Clock, clockOf } from "../../sla/clock.ts";
import { documentsPolicy, type Term } from "../../sla/index.ts";
import type { SampleStage } from "./shape.ts";

type Fixed = Exclude<Term, { unit: "as-agreed" }>;
const hour = 3_600_000;

/** Instants of a sampled case, in working time of a calendar and under the terms of the documents' policy. @internal */
export class Times {
  readonly #clock: Clock;
  readonly #calendar: Calendar;
  readonly #limits: ReadonlyMap<string, Fixed>;

  constructor(calendar: Calendar) {
    this.#clock = clockOf(calendar);
    this.#calendar = calendar;
    this.#limits = new Map(documentsPolicy.stages.map(({ id, limit }) => [id, limit as Fixed]));
  }

  /** So many working hours on. */
  after(at: number, hours: number): number {
    return this.#calendar.ms.add(at, Math.round(hours * hour));
  }

  /** The day that is so many working days on, `YYYY-MM-DD`. */
  day(at: number, days: number): string {
    const term = { unit: "working-days", amount: days, counting: "receipt-day-excluded", why: "sampled" } as const;
    return this.#clock.dateOf(this.#clock.due(term, at, []) - 1);
  }

  /** Part of the working time between two instants. */
  part(from: number, to: number, share: number): number {
    return this.#calendar.ms.add(from, Math.round(this.#calendar.ms.between(from, to) * share));
  }

  /** In time: after a share of the term. Late: by up to an hour and a half of every hour of it, and a day at most. */
  #within(from: number, due: number, kept: boolean, share: number): number {
    if (kept) return this.part(from, due, share);
    const late = Math.min(8 * hour, 1.5 * this.#calendar.ms.between(from, due)) * share;
    return this.#calendar.ms.add(due, Math.max(60_000, Math.round(late)));
  }

  stage(stage: SampleStage, from: number, kept: boolean, share: number): number {
    return this.#within(from, this.#clock.due(this.#limits.get(stage) as Fixed, from, []), kept, share);
  }

  /** Carried out by the end of the agreed day, or after it. */
  onDay(from: number, due: string, kept: boolean, share: number): number {
    return this.#within(from, this.#clock.endOfDay(due), kept, share);
  }
}

import { CalendarError } from "../calendar/error.ts";
import type { CaseRefusal } from "../complaint/index.ts";
import { readInstant } from "../time/instant.ts";

/** Why no term can be told, besides a log that is refused. */
export const slaRefusals = ["outside-calendar", "no-reply-promised", "no-agreed-stage", "no-total", "no-claim", "no-such-day"] as const;
export type SlaRefusalCode = (typeof slaRefusals)[number];

/** An ordinary refusal: what cannot be told, and by which field. */
export interface SlaRefusal<Code extends SlaRefusalCode = SlaRefusalCode> {
  readonly status: "refused";
  readonly code: Code;
  readonly field: string;
}

/** @internal */
export const refuse = <const C extends SlaRefusalCode>(code: C, field: string): SlaRefusal<C> => ({ status: "refused", code, field });

/** An argument that no caller should hand in: an instant that is none, a deadline of another making. */
export class SlaError extends RangeError {
  readonly field: string;
  constructor(field: string, problem: string) {
    super(`SLA, field ${field}: ${problem}`);
    this.name = "SlaError";
    this.field = field;
  }
}

/** An instant in epoch ms. @throws SlaError naming the field. @internal */
export function instantIn(value: unknown, field: string): number {
  const at = readInstant(value, field);
  if (typeof at === "number") return at;
  throw new SlaError(field, `${at.value} is no instant (${at.code})`);
}

/** What a calendar cannot reach, 1970 to 2199, as a refusal. @internal */
export function withinCalendar<T>(ask: () => T): T | SlaRefusal<"outside-calendar"> {
  try {
    return ask();
  } catch (error) {
    if (error instanceof CalendarError && error.code === "out-of-range") return refuse("outside-calendar", error.field);
    throw error;
  }
}

/** Whether something is a refusal. @internal */
export const isRefused = (value: object): value is SlaRefusal | CaseRefusal => "status" in value && value.status === "refused";

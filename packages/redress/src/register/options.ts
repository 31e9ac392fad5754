import { fingerprintOf } from "../calendar/fingerprint.ts";
import type { Calendar } from "../calendar/index.ts";
import type { Instant } from "../complaint/index.ts";
import type { Policy } from "../sla/index.ts";
import { readInstant, show } from "../time/instant.ts";

/** By what a register is measured. */
export interface ReportOptions {
  readonly policy: Policy;
  readonly calendar: Calendar;
  /** As of when: what is later has not happened. */
  readonly now: Instant;
  /** How many rows of each list are shown, all of them being counted; 100 where it is left out. */
  readonly listed?: number;
}

/** Options, checked. @internal */
export interface RegisterOptions {
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly now: number;
  readonly listed: number;
}

/** A report built with what is no policy, calendar, instant or number. */
export class RegisterError extends RangeError {
  readonly field: string;
  constructor(field: string, problem: string) {
    super(`Register, field ${field}: ${problem}`);
    this.name = "RegisterError";
    this.field = field;
  }
}

/** @throws RegisterError naming the field. @internal */
export function optionsOf({ policy, calendar, now, listed = 100 }: ReportOptions): RegisterOptions {
  if (policy?.checked !== true) throw new RegisterError("policy", "one made by definePolicy is needed");
  if (typeof calendar?.ms?.between !== "function") throw new RegisterError("calendar", "one made by createCalendar is needed");
  const at = readInstant(now, "now");
  if (typeof at !== "number") throw new RegisterError("now", `${at.value} is no instant (${at.code})`);
  if (!Number.isSafeInteger(listed) || listed < 0 || listed > 100_000) throw new RegisterError("listed", "a whole number from 0 to 100000");
  return { policy, calendar, now: at, listed };
}

/** What a state was counted by: only states counted alike can be put together. */
export interface CountedBy {
  readonly policy: string;
  /** Fingerprint of the policy's content: an id may stay while its terms change. */
  readonly terms: string;
  readonly zone: string;
  /** Fingerprint of the calendar. */
  readonly hours: string;
  readonly now: number;
  readonly listed: number;
}

/** Why two states cannot be put together: the first thing in which they differ. */
export interface MergeRefusal {
  readonly status: "refused";
  readonly code: "counted-otherwise" | "not-a-state";
  readonly field: string;
  readonly value: string;
  readonly expected: string;
}

/** @internal */
export const countedBy = ({ policy, calendar, now, listed }: RegisterOptions): CountedBy => ({
  policy: policy.id,
  terms: fingerprintOf(policy),
  zone: calendar.zone,
  hours: calendar.fingerprint,
  now,
  listed,
});

const refuse = (code: MergeRefusal["code"], field: string, value: unknown, expected: unknown): MergeRefusal => ({
  ...{ status: "refused", code, field, value: show(value), expected: String(expected) },
});

/** Of a state whose counts are none. @internal */
export const noCounts = (field: string, kind: string): MergeRefusal => refuse("not-a-state", field, "", kind);

/** @internal */
export function mergeable(kind: string, by: CountedBy, other: unknown): MergeRefusal | undefined {
  const given = other as ({ kind?: unknown } & Partial<CountedBy>) | null;
  if (typeof given !== "object" || given?.kind !== kind) return refuse("not-a-state", "kind", given?.kind, kind);
  for (const field of ["policy", "terms", "zone", "hours", "now", "listed"] as const)
    if (given[field] !== by[field]) return refuse("counted-otherwise", field, given[field], by[field]);
  return undefined;
}

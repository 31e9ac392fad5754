import { daysIn } from "./day.ts";

/**
 * A moment, in any of five shapes: epoch milliseconds, an ISO string with `Z` or an offset, a Date, a luxon DateTime, or
 * a Temporal object that knows its `epochMilliseconds`.
 */
export type Instant = number | string | Date | { toMillis(): number } | { readonly epochMilliseconds: number };

/** Why a value is not an instant. */
export const instantRefusals = [
  "instant-unreadable",
  "instant-without-offset",
  "instant-does-not-exist",
  "instant-not-finite",
  "instant-out-of-range",
] as const;
export type InstantRefusalCode = (typeof instantRefusals)[number];

/** An instant that cannot be read: which field, what it held, and why not. */
export interface InstantRefusal {
  readonly code: InstantRefusalCode;
  readonly field: string;
  readonly value: string;
}

/** A value as a short text for a sentence. Never throws, whatever the value is. @internal */
export function show(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return "array";
  return typeof value === "object" && value ? "object" : typeof value === "function" ? "function" : String(value);
}

const iso = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;
const latest = 8.64e15;

function fromText(text: string): number | InstantRefusalCode {
  const parts = iso.exec(text);
  if (!parts) return "instant-unreadable";
  const [, y, mo, d, h, mi, s = "0", fraction = "0", offset] = parts;
  if (!offset) return "instant-without-offset";
  const [year, month, day, hour, minute, second] = [y, mo, d, h, mi, s].map(Number) as [number, number, number, number, number, number];
  const [, sign, offsetHours, offsetMinutes = "0"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? ["", "+", "0"];
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && hour <= 23 && minute <= 59 && second <= 59;
  if (!real || Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return "instant-does-not-exist";
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, Number(fraction.padEnd(3, "0").slice(0, 3)));
  const ahead = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000;
  return date.getTime() - (sign === "-" ? -ahead : ahead);
}

function millis(value: unknown): number | InstantRefusalCode {
  if (typeof value === "number") return value;
  if (typeof value === "string") return fromText(value);
  if (value instanceof Date) return value.getTime();
  if (typeof value !== "object" || value === null) return "instant-unreadable";
  try {
    const { epochMilliseconds, toMillis } = value as { epochMilliseconds?: unknown; toMillis?: unknown };
    const found = typeof toMillis === "function" ? toMillis.call(value) : epochMilliseconds;
    return typeof found === "number" ? found : "instant-unreadable";
  } catch {
    // Somebody else's object may throw from its own getter or method; then it is no instant.
    return "instant-unreadable";
  }
}

/**
 * Reads an instant into whole epoch milliseconds, or says why it cannot be read. Finer parts are dropped downwards.
 *
 * Strict: a string needs its offset, since a time without one is a different moment in every zone; a date that does not
 * exist, hour 24 and second 60 are refused; so is an invalid Date. Never throws, never gives NaN. The value is not changed.
 *
 * @example
 * ```ts
 * import { readInstant } from "redress/complaint";
 * readInstant("2026-03-02T09:00+02:00"); // 1772434800000
 * readInstant("2026-02-30T09:00Z", "at"); // { code: "instant-does-not-exist", field: "at", value: "2026-02-30T09:00Z" }
 * ```
 */
export function readInstant(value: unknown, field = "at"): number | InstantRefusal {
  const found = millis(value);
  const refuse = (code: InstantRefusalCode) => ({ code, field, value: show(value) });
  if (typeof found === "string") return refuse(found);
  if (!Number.isFinite(found)) return refuse("instant-not-finite");
  if (Math.abs(found) > latest) return refuse("instant-out-of-range");
  return Math.floor(found) + 0;
}

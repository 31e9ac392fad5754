/** A calendar day, `YYYY-MM-DD`, in whatever zone the case is handled in. */
export type Day = string;

/** The days of a month, 1 to 12, of a year of the Gregorian calendar. @internal */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 || (year % 100 === 0 && year % 400) ? 28 : 29;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Whether a text is a calendar day that exists, written `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { isDay } from "redress/complaint";
 * isDay("2028-02-29"); // true
 * isDay("2026-02-29"); // false
 * ```
 */
export function isDay(text: unknown): text is Day {
  const parts = typeof text === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null;
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

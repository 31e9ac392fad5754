/** A calendar day as the number of days since 1970-01-01. @internal */
export type DayNumber = number;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Day number of a date in the proleptic Gregorian calendar. @internal */
export const dayOf = (year: number, month: number, day: number): DayNumber => Date.UTC(year, month - 1, day) / 86_400_000;

/** Reads `YYYY-MM-DD`; undefined where no such day exists. Years from 1000, so that no two-digit year slips in. @internal */
export function parseDate(text: unknown): DayNumber | undefined {
  const [, y, m, d] = (typeof text === "string" && pattern.exec(text)) || [];
  if (!y || Number(y) < 1000) return undefined;
  const number = dayOf(Number(y), Number(m), Number(d));
  return formatDate(number) === text ? number : undefined;
}

/** Writes a day number as `YYYY-MM-DD`. @internal */
export const formatDate = (day: DayNumber): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Weekday of a day number, 0 for Monday. @internal */
export const weekdayOf = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7;

/** Year of a day number. @internal */
export const yearOf = (day: DayNumber): number => new Date(day * 86_400_000).getUTCFullYear();

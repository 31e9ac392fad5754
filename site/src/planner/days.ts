const ms = 86_400_000;

/** A day as a number, one more each day; NaN where there is none. */
export const numberOf = (day: string): number => Date.parse(`${day}T00:00Z`) / ms;
export const dayOf = (number: number): string => new Date(number * ms).toISOString().slice(0, 10);
/** The day so many days later. */
export const dayAfter = (day: string, days: number): string => dayOf(numberOf(day) + days);

/** Which day it is by the wall where the reader is. */
export const todayBy = (now: Date): string => dayOf(Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / ms));

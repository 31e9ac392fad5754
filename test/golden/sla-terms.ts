import { on } from "./sla-log.ts";

/** An agreement with the client, and whether what follows it still fits, worked by hand. */
export interface FitCase {
  readonly id: string;
  readonly at: "K9";
  /** The claim was opened on Monday, 2 March 2026, at nine. */
  readonly agreedAt: string;
  readonly due: string;
  /** Of the limit of 14 working days, and of the aim of 5. Days are working days from the day of the agreement. */
  readonly limit: { readonly verdict: string; readonly latest: string | null; readonly worstDays: number; readonly bestDays: number };
  readonly target: { readonly verdict: string; readonly latest: string | null; readonly worstDays: number; readonly bestDays: number };
  readonly why: string;
}

export const fitCases: readonly FitCase[] = [
  {
    id: "three-and-three",
    at: "K9",
    agreedAt: on(5, "17:00"),
    due: "2026-03-17",
    limit: { verdict: "fits", latest: "2026-03-17", worstDays: 8, bestDays: 11 },
    target: { verdict: "does-not-fit", latest: null, worstDays: 0, bestDays: 2 },
    why: "Three days used for agreeing and three for checking leave eight of fourteen, the 17th; and with 3 + 3 the aim of 5 cannot hold.",
  },
  {
    id: "a-day-more",
    at: "K9",
    agreedAt: on(5, "17:00"),
    due: "2026-03-18",
    limit: { verdict: "fits-at-best", latest: "2026-03-17", worstDays: 8, bestDays: 11 },
    target: { verdict: "does-not-fit", latest: null, worstDays: 0, bestDays: 2 },
    why: "A ninth day fits only if checking takes less than its term.",
  },
  {
    id: "agreed-at-once",
    at: "K9",
    agreedAt: on(2, "11:00"),
    due: "2026-03-04",
    limit: { verdict: "fits", latest: "2026-03-17", worstDays: 11, bestDays: 14 },
    target: { verdict: "fits", latest: "2026-03-04", worstDays: 2, bestDays: 5 },
    why: "With less used, more fits: checking in full leaves two of the five days for agreeing and doing.",
  },
  {
    id: "past-the-limit",
    at: "K9",
    agreedAt: on(5, "17:00"),
    due: "2026-03-23",
    limit: { verdict: "does-not-fit", latest: "2026-03-17", worstDays: 8, bestDays: 11 },
    target: { verdict: "does-not-fit", latest: null, worstDays: 0, bestDays: 2 },
    why: "The fifteenth day, whatever comes after it.",
  },
];

/** What may be promised at registration. Calendars as in the golden clocks. */
export const promiseCases = [
  {
    id: "after-closing-on-friday",
    at: "C32",
    received: on(6, "19:30"),
    calendar: "march",
    due: "2026-03-12",
    why: "Received on Friday, however late. Monday, not the holiday, Wednesday, Thursday.",
  },
  { id: "on-a-sunday", at: "C32", received: on(8, "12:00"), calendar: "plain", due: "2026-03-11", why: "Monday, Tuesday, Wednesday." },
] as const;

/** The lines of the case `pause-over`, from the claim's creation to Friday noon: code, from, to. */
export const pausedTrace = [
  ["counted", on(2, "09:00"), on(2, "13:00")],
  ["break", on(2, "13:00"), on(2, "14:00")],
  ["counted", on(2, "14:00"), on(2, "18:00")],
  ["outside-hours", on(2, "18:00"), on(3, "09:00")],
  ["paused", on(3, "09:00"), on(5, "11:00")],
  ["counted", on(5, "11:00"), on(5, "13:00")],
  ["break", on(5, "13:00"), on(5, "14:00")],
  ["counted", on(5, "14:00"), on(5, "18:00")],
  ["outside-hours", on(5, "18:00"), on(6, "09:00")],
  ["counted", on(6, "09:00"), on(6, "12:00")],
] as const;

/** The way of three hours from Friday, 6 March, half past four, to Monday; and over holiday and worked Saturday. */
export const weekendTrace = [
  ["counted", on(6, "16:30"), on(6, "18:00")],
  ["outside-hours", on(6, "18:00"), on(7, "00:00")],
  ["weekend", on(7, "00:00"), on(9, "00:00")],
  ["outside-hours", on(9, "00:00"), on(9, "09:00")],
  ["counted", on(9, "09:00"), on(9, "10:30")],
] as const;

/**
 * The items of the lesson "In time", worked by hand on the wall calendar of the company: Budapest, Monday to Friday 9 to 13
 * and 14 to 18, Saturday 12 December 2026 a working day, 24 December open from 9 to 12, 25 December a holiday.
 * `due` is the key; `wrong` names what each other answer overlooks.
 */
export interface DueCase {
  readonly id: string;
  readonly at: string;
  /** Wall time at which it is due, `YYYY-MM-DDTHH:MM`. */
  readonly due: string;
  readonly wrong: Readonly<Record<string, string>>;
  readonly why: string;
}

export const dueCases: readonly DueCase[] = [
  {
    id: "friday-afternoon",
    at: "C34",
    due: "2026-11-30T10:30",
    wrong: { "wall-clock": "2026-11-27T19:30", "through-weekend": "2026-11-28T10:30" },
    why: "Friday 16:30 to 18:00 is an hour and a half; the other hour and a half runs on Monday from 9.",
  },
  {
    id: "before-lunch",
    at: "C34",
    due: "2026-12-01T16:15",
    wrong: { "through-lunch": "2026-12-01T15:15", restarts: "2026-12-01T17:00" },
    why: "12:15 to 13:00 is three quarters of an hour; two and a quarter remain from 14.",
  },
  {
    id: "promise-thursday",
    at: "C32",
    due: "2026-12-01T18:00",
    wrong: { "receipt-included": "2026-11-30T18:00", "through-weekend": "2026-11-29T18:00", "same-time": "2026-12-01T10:00" },
    why: "The day of receipt does not count: Friday, Monday, Tuesday, until closing.",
  },
  {
    id: "christmas",
    at: "C35",
    due: "2026-12-28T18:00",
    wrong: { "ignores-holidays": "2026-12-25T18:00", "receipt-included": "2026-12-24T12:00", "skips-short-days": "2026-12-29T18:00" },
    why: "Wednesday 23, Thursday 24 (a short day is a day), then the holiday and the weekend, Monday 28.",
  },
  {
    id: "working-saturday",
    at: "C35",
    due: "2026-12-12T18:00",
    wrong: { "ignores-overrides": "2026-12-14T18:00", "receipt-included": "2026-12-11T18:00" },
    why: "Thursday 10, Friday 11, and Saturday 12, which is a working day this year.",
  },
  {
    id: "waiting-for-client",
    at: "C34",
    due: "2026-12-08T12:00",
    wrong: { "ignores-pauses": "2026-12-08T10:00", "wall-clock": "2026-12-07T19:00", "adds-pause": "2026-12-09T03:00" },
    why: "One hour ran from 16 to 17 on Monday; the clock stood until Tuesday 10:00; two hours remain.",
  },
  {
    id: "clocks-back",
    at: "C35",
    due: "2026-10-25T19:00",
    wrong: { "same-wall-time": "2026-10-25T20:00", "wrong-way": "2026-10-25T21:00" },
    why: "A hotline that never closes. The night of 25 October has an hour more, so 24 hours after Saturday 20:00 is Sunday 19:00.",
  },
];

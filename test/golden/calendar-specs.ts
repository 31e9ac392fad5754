import type { CalendarSpec, Hours } from "redress/calendar";

const split: readonly Hours[] = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
];
const night: readonly Hours[] = [["22:00", "06:00"]];
const whole: readonly Hours[] = [["00:00", "24:00"]];
const everyDay = (hours: readonly Hours[]) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours });
const zone = "Europe/Budapest";

/** The calendars that the cases are worked on. 2026-11-23 is a Monday. */
export const calendars = {
  office: {
    zone,
    week: { mon: split, tue: split, wed: split, thu: split, fri: split },
    // 24 December is a holiday on paper, and a short day in this office.
    holidays: ["2026-12-24", "2026-12-25", "2027-01-01"],
    days: { "2026-12-24": [["09:00", "12:00"]], "2026-12-12": [["09:00", "18:00"]], "2026-12-28": [] },
    breaks: { "2026-12-01": [["10:00", "11:00"]], sat: [["12:00", "13:00"]] },
  },
  night: {
    zone,
    week: { mon: night, tue: night, wed: night, thu: night, fri: night },
    holidays: ["2026-11-28", "2026-12-02"],
    days: { "2026-12-08": [["10:00", "12:00"]] },
    breaks: { thu: [["23:00", "23:30"]], "2026-12-04": [["02:00", "03:00"]] },
  },
  touching: { zone, week: { fri: night, sat: [["06:00", "10:00"]] } },
  opensInTheChange: { zone, week: { sun: [["02:30", "05:00"]] } },
  closesInTheChange: { zone, week: { sun: [["01:00", "02:30"]] } },
  insideTheChange: { zone, week: { sun: [["02:15", "02:45"]] } },
  lordHowe: { zone: "Australia/Lord_Howe", week: { sun: [["01:00", "03:00"]] } },
  apia: { zone: "Pacific/Apia", week: everyDay(whole) },
  cairo: { zone: "Africa/Cairo", week: { wed: split } },
  overTheChange: { zone, week: { sat: night } },
  apiaOffice: { zone: "Pacific/Apia", week: { mon: split, tue: split, wed: split, thu: split, fri: split } },
  always: { zone: "UTC", week: everyDay(whole) },
  once: { zone, week: {}, days: { "2026-11-23": [["09:00", "11:00"]] } },
  newYork: { zone: "America/New_York", week: everyDay([["09:00", "17:00"]]) },
} as const satisfies Record<string, CalendarSpec>;

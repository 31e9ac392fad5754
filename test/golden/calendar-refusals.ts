import type { Ask } from "./calendar.ts";

const zone = "Europe/Budapest";
const nine = [["09:00", "17:00"]];
const week = { mon: nine };
const always = [["00:00", "24:00"]];

/** What a calendar may not be built from, and the refusal as `code field`. */
export const refusedSpecs: readonly (readonly [id: string, spec: unknown, refusal: string])[] = [
  ["nothing", undefined, "bad-shape calendar"],
  ["a-list", [], "bad-shape calendar"],
  ["unknown-field", { zone, week, holyday: [] }, "unknown-field holyday"],
  ["no-zone", { week }, "unknown-zone zone"],
  ["unknown-zone", { zone: "Europe/Atlantis", week }, "unknown-zone zone"],
  ["no-week", { zone }, "bad-shape week"],
  ["a-list-as-week", { zone, week: [nine] }, "bad-shape week"],
  ["unknown-weekday", { zone, week: { monday: nine } }, "unknown-field week.monday"],
  ["hours-no-list", { zone, week: { mon: "09:00-17:00" } }, "bad-time week.mon"],
  ["hours-no-pair", { zone, week: { mon: [["09:00"]] } }, "bad-time week.mon.0"],
  ["hours-a-hole", { zone, week: { mon: new Array(1) } }, "bad-time week.mon.0"],
  ["time-unreadable", { zone, week: { mon: [["9", "17:00"]] } }, "bad-time week.mon.0.0"],
  ["time-no-number", { zone, week: { mon: [["09:00", 17]] } }, "bad-time week.mon.0.1"],
  ["time-after-24", { zone, week: { mon: [["09:00", "24:01"]] } }, "bad-time week.mon.0.1"],
  ["minute-sixty", { zone, week: { mon: [["09:60", "17:00"]] } }, "bad-time week.mon.0.0"],
  ["opens-at-24", { zone, week: { mon: [["24:00", "06:00"]] } }, "bad-time week.mon.0.0"],
  [
    "overlap",
    {
      zone,
      week: {
        tue: [
          ["09:00", "13:00"],
          ["12:59", "18:00"],
        ],
      },
    },
    "overlap week.tue",
  ],
  ["overlap-of-tail", { zone, week: { fri: [["22:00", "06:00"]], sat: [["05:00", "09:00"]] } }, "overlap week.sat"],
  ["overlap-of-sunday-tail", { zone, week: { sun: [["22:00", "06:00"]], mon: [["05:00", "09:00"]] } }, "overlap week.mon"],
  [
    "overlap-of-override",
    { zone, week: { wed: [["22:00", "06:00"]] }, days: { "2026-12-24": [["05:00", "09:00"]] } },
    "overlap days.2026-12-24",
  ],
  ["overlap-by-override", { zone, week: { fri: nine }, days: { "2026-12-24": [["22:00", "10:00"]] } }, "overlap days.2026-12-24"],
  ["days-no-record", { zone, week, days: ["2026-12-24"] }, "bad-shape days"],
  ["override-no-such-day", { zone, week, days: { "2026-02-30": nine } }, "bad-date days.2026-02-30"],
  ["day-out-of-range", { zone, week, days: { "2200-01-01": nine } }, "out-of-range days.2200-01-01"],
  ["holidays-no-list", { zone, week, holidays: "2026-12-25" }, "bad-shape holidays"],
  ["no-such-holiday", { zone, week, holidays: ["2026-12-25", "2026-13-01"] }, "bad-date holidays.1"],
  ["holiday-no-text", { zone, week, holidays: [20261225] }, "bad-date holidays.0"],
  ["holiday-out-of-range", { zone, week, holidays: ["1969-12-31"] }, "out-of-range holidays.0"],
  ["breaks-no-record", { zone, week, breaks: 12 }, "bad-shape breaks"],
  ["no-such-break", { zone, week, breaks: { "2026-11-31": [["10:00", "11:00"]] } }, "bad-date breaks.2026-11-31"],
  ["break-over-midnight", { zone, week, breaks: { mon: [["23:00", "01:00"]] } }, "reversed breaks.mon.0"],
  [
    "breaks-overlap",
    {
      zone,
      week,
      breaks: {
        mon: [
          ["10:00", "12:00"],
          ["11:00", "13:00"],
        ],
      },
    },
    "overlap breaks.mon",
  ],
  ["empty", { zone, week: {} }, "no-working-time week"],
  ["empty-hours", { zone, week: { mon: [], tue: [] }, days: { "2026-12-24": [] } }, "no-working-time week"],
  ["broken-to-nothing", { zone, week, breaks: { mon: [["09:00", "17:00"]] } }, "no-working-time week"],
  [
    "night-broken-to-nothing",
    { zone, week: { mon: [["22:00", "02:00"]] }, breaks: { mon: [["22:00", "24:00"]], tue: [["00:00", "02:00"]] } },
    "no-working-time week",
  ],
  [
    "dated-broken-to-nothing",
    { zone, week: {}, days: { "2026-12-24": nine }, breaks: { "2026-12-24": [["00:00", "24:00"]] } },
    "no-working-time week",
  ],
  ["lost-in-a-gap", { zone: "Pacific/Apia", week: {}, days: { "2011-12-30": always } }, "no-working-time week"],
];

const at = "2026-11-23T10:00+01:00";
const later = "2026-11-23T12:00+01:00";
const excluded = { counting: "receipt-day-excluded" };
const pause = (from: unknown, to: unknown) => ({
  pauses: [
    { from: at, to: at },
    { from, to },
  ],
});

/** Questions that a calendar refuses, with the refusal as `code field`. */
export const refusedAsks: readonly (readonly [id: string, ask: Ask, refusal: string])[] = [
  ["instant-without-offset", ["add", "2026-11-23T10:00", { hours: 1 }], "bad-instant start"],
  ["instant-of-no-day", ["subtract", "2026-02-30T10:00Z", { hours: 1 }], "bad-instant start"],
  ["instant-a-day", ["isOpen", "2026-11-23"], "bad-instant at"],
  ["instant-invalid-date", ["nextOpening", new Date(Number.NaN)], "bad-instant at"],
  ["instant-nan", ["previousClosing", Number.NaN], "bad-instant at"],
  ["instant-infinite", ["between", at, Number.POSITIVE_INFINITY], "bad-instant to"],
  ["instant-missing", ["between", undefined, at], "bad-instant from"],
  ["instant-null", ["periods", at, null], "bad-instant to"],
  ["instant-an-object", ["signedBetween", { toMillis: () => "soon" }, at], "bad-instant from"],
  ["instant-for-days", ["dayDeadline", {}, 1, excluded], "bad-instant start"],
  ["out-of-range-start", ["add", "1969-12-31T23:59Z", { hours: 1 }], "out-of-range start"],
  ["out-of-range-back", ["subtract", "2200-01-01T00:00Z", { hours: 1 }], "out-of-range start"],
  ["out-of-range-from", ["between", "1960-01-01T00:00Z", at], "out-of-range from"],
  ["out-of-range-to", ["signedBetween", at, "2260-01-01T00:00Z"], "out-of-range to"],
  ["out-of-range-at", ["nextOpening", "2200-01-01T00:00Z"], "out-of-range at"],
  ["out-of-range-periods", ["periods", at, "2260-01-01T00:00Z"], "out-of-range to"],
  ["out-of-range-day-deadline", ["dayDeadline", "2260-01-01T00:00Z", 1, excluded], "out-of-range start"],
  ["out-of-range-date", ["addDays", "2200-01-01", -1], "out-of-range date"],
  ["span-missing", ["add", at], "bad-amount span"],
  ["span-empty", ["add", at, {}], "bad-amount span"],
  ["span-a-number", ["add", at, 3], "bad-amount span"],
  ["span-a-list", ["add", at, [3]], "bad-amount span"],
  ["span-days", ["add", at, { days: 1 }], "bad-amount span.days"],
  ["span-negative", ["subtract", at, { hours: -1 }], "bad-amount span.hours"],
  ["span-nan", ["add", at, { minutes: Number.NaN }], "bad-amount span.minutes"],
  ["span-infinite", ["add", at, { seconds: Number.POSITIVE_INFINITY }], "bad-amount span.seconds"],
  ["span-text", ["add", at, { milliseconds: "1" }], "bad-amount span.milliseconds"],
  ["span-beyond-all-years", ["add", at, { hours: 1e300 }], "out-of-range amount"],
  ["boundary-unknown", ["add", at, { hours: 1 }, { boundary: "latest" }], "bad-option boundary"],
  ["options-no-record", ["add", at, { hours: 1 }, 5], "bad-option options"],
  ["pauses-no-list", ["add", at, { hours: 1 }, { pauses: { from: at, to: later } }], "bad-option pauses"],
  ["pause-open", ["add", at, { hours: 1 }, pause(at, undefined)], "bad-instant pauses.1.to"],
  ["pause-of-nothing", ["between", at, later, pause(undefined, at)], "bad-instant pauses.1.from"],
  ["pause-null", ["between", at, later, { pauses: [null] }], "bad-instant pauses.0.from"],
  ["pause-a-hole", ["between", at, later, { pauses: new Array(1) }], "bad-instant pauses.0.from"],
  ["pause-ends-before", ["subtract", at, { hours: 1 }, pause(later, at)], "reversed pauses.1.to"],
  ["pause-of-day-deadline", ["dayDeadline", at, 1, { ...excluded, ...pause(later, at) }], "reversed pauses.1.to"],
  ["between-reversed", ["between", later, at], "reversed to"],
  ["periods-reversed", ["periods", later, at], "reversed to"],
  ["date-of-no-day", ["addDays", "2026-02-29", 1], "bad-date date"],
  ["date-an-instant", ["addDays", at, 1], "bad-date date"],
  ["date-no-text", ["addDays", 20261123, 1], "bad-date date"],
  ["days-a-fraction", ["addDays", "2026-11-23", 1.5], "bad-amount days"],
  ["days-nan", ["addDays", "2026-11-23", Number.NaN], "bad-amount days"],
  ["days-text", ["addDays", "2026-11-23", "3"], "bad-amount days"],
  ["days-beyond-all-years", ["addDays", "2026-11-23", Number.MAX_SAFE_INTEGER], "out-of-range days"],
  ["counting-missing", ["dayDeadline", at, 1], "bad-option counting"],
  ["counting-unnamed", ["dayDeadline", at, 1, {}], "bad-option counting"],
  ["counting-unknown", ["dayDeadline", at, 1, { counting: "business-days" }], "bad-option counting"],
  ["due-time-unknown", ["dayDeadline", at, 1, { ...excluded, at: "17:00" }], "bad-option at"],
  ["after-closing-unknown", ["dayDeadline", at, 1, { ...excluded, afterClosing: "never" }], "bad-option afterClosing"],
  ["pauses-shift-unknown", ["dayDeadline", at, 1, { ...excluded, pausesShift: "hours" }], "bad-option pausesShift"],
  ["day-hours-missing", ["dayDeadline", at, 1, { counting: "elapsed-working-time" }], "bad-option dayHours"],
  ["day-hours-zero", ["dayDeadline", at, 1, { counting: "elapsed-working-time", dayHours: 0 }], "bad-option dayHours"],
  ["day-hours-25", ["dayDeadline", at, 1, { counting: "elapsed-working-time", dayHours: 25 }], "bad-option dayHours"],
  ["deadline-days-negative", ["dayDeadline", at, -1, excluded], "bad-amount days"],
  ["deadline-days-fraction", ["dayDeadline", at, 0.5, excluded], "bad-amount days"],
  ["deadline-first-day-is-one", ["dayDeadline", at, 0, { counting: "receipt-day-included" }], "bad-amount days"],
  ["and-nothing", ["and", undefined], "bad-shape other"],
  ["and-a-record", ["and", { zone, week }], "bad-shape other"],
];

/** What a table and its SQL refuse. */
export const refusedExports: readonly (readonly [id: string, ask: Ask, refusal: string])[] = [
  ["table-reversed", ["table", later, at], "reversed to"],
  ["table-out-of-range", ["table", at, "2260-01-01T00:00Z"], "out-of-range to"],
  ["table-instant", ["table", "2026-11-23", at], "bad-instant from"],
  ["dialect-missing", ["sql"], "bad-option dialect"],
  ["dialect-unknown", ["sql", "mysql"], "bad-option dialect"],
  ["sql-options", ["sql", "duckdb", "hours"], "bad-option options"],
  ["sql-name-quoted", ["sql", "duckdb", { table: 'hours"; DROP TABLE complaints; --' }], "bad-option table"],
  ["sql-name-capitals", ["sql", "postgres", { table: "Hours" }], "bad-option table"],
  ["sql-name-too-long", ["sql", "postgres", { table: "h".repeat(51) }], "bad-option table"],
  ["sql-name-empty", ["sql", "postgres", { table: "" }], "bad-option table"],
];

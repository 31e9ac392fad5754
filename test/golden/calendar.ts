import type { calendars } from "./calendar-specs.ts";

/** What was chosen where the systems in use disagree. A case names the choice that it shows. */
export type Choice =
  | "half-open" // The closing instant is not open, and all questions read the same stretches.
  | "nearest" // An exact fit ends where the amount is used up; `farthest` is where work resumes.
  | "in-time" // A breach is later than due; at the due instant it is in time.
  | "zero" // Zero forward stays inside [open, close), zero backward inside (open, close]; a pause is closed time.
  | "days" // Working days count from the calendar date, without rolling first; the counting is named.
  | "time-of-day" // So is the time of day.
  | "clocks" // A gap shifts forward by its length; in a repeated stretch both ends take the first occurrence.
  | "start-date" // Hours belong to the date on which they start; a break cuts the wall clock of its own date.
  | "override" // Override beats holiday beats week, and breaks are cut last.
  | "pauses" // Exact instants; on a day target, whole working days or, by option, the paused working time.
  | "years" // 1970 to 2199; outside it, or where hours run out, a refusal.
  | "absolute"; // An intersection is in absolute time, across zones.

/** A question to a calendar: the method, then its arguments. */
export type Ask = readonly [method: string, ...args: readonly unknown[]];

/** Instants are written in the calendar's zone, working time in minutes, refusals as `code field`. */
export interface CalendarCase {
  readonly id: string;
  readonly at: Choice;
  readonly on: keyof typeof calendars;
  /** Cut with this other calendar first. */
  readonly and?: keyof typeof calendars;
  readonly ask: Ask;
  readonly answer: string | number | boolean | readonly (readonly [string, string])[];
  readonly why: string;
}

const mon = (time: string) => `2026-11-23T${time}+01:00`;
const tue = (time: string) => `2026-11-24T${time}+01:00`;
const wed = (time: string) => `2026-11-25T${time}+01:00`;
const thu = (time: string) => `2026-11-26T${time}+01:00`;
const fri = (time: string) => `2026-11-27T${time}+01:00`;
const sat = (time: string) => `2026-11-21T${time}+01:00`;
const before = (time: string) => `2026-11-20T${time}+01:00`;
const pause = (from: string, to: string) => ({ pauses: [{ from, to }] });
const farthest = { boundary: "farthest" };
const excluded = { counting: "receipt-day-excluded" };
const included = { counting: "receipt-day-included" };
const elapsed = { counting: "elapsed-working-time", dayHours: 8 };
const rolled = { afterClosing: "next-working-day" };

type Row = readonly [id: string, ask: Ask, answer: CalendarCase["answer"], why: string];
const cases = (at: Choice, on: CalendarCase["on"], rows: readonly Row[], and?: CalendarCase["and"]): CalendarCase[] =>
  rows.map(([id, ask, answer, why]) => ({ id, at, on, ask, answer, why, ...(and && { and }) }));

export const calendarCases: readonly CalendarCase[] = [
  ...cases("half-open", "office", [
    ["open-at-opening", ["isOpen", mon("09:00")], true, "The opening belongs to the hours."],
    ["open-in-last-ms", ["isOpen", mon("17:59:59.999")], true, "One millisecond is left."],
    ["closed-at-closing", ["isOpen", mon("18:00")], false, "The closing does not belong to the hours."],
    ["closed-at-lunch", ["isOpen", mon("13:00")], false, "So it is before lunch too."],
    ["opening-from-closing", ["nextOpening", mon("13:00")], mon("14:00"), "At 13:00 it is closed."],
    ["opening-is-open", ["nextOpening", mon("09:00")], mon("09:00"), "At 09:00 it is open."],
    ["closing-at-closing", ["previousClosing", mon("18:00")], mon("18:00"), "Work ran up to 18:00."],
    ["closing-at-opening", ["previousClosing", mon("09:00")], before("18:00"), "Up to Monday 09:00, work ran last on Friday."],
    ["closing-in-lunch", ["previousClosing", mon("13:30")], mon("13:00"), "The last closing before 13:30."],
    [
      "periods-clipped",
      ["periods", mon("12:00"), mon("15:00")],
      [
        [mon("12:00"), mon("13:00")],
        [mon("14:00"), mon("15:00")],
      ],
      "One hour on each side of lunch.",
    ],
    ["periods-none", ["periods", sat("00:00"), mon("09:00")], [], "The week-end, and up to the opening: nothing."],
    ["between-same-stretches", ["between", mon("12:00"), mon("15:00")], 120, "The same two hours."],
    ["between-to-the-ms", ["between", mon("12:59:59.999"), mon("14:00")], 1 / 60_000, "A millisecond before lunch."],
  ]),
  ...cases("nearest", "office", [
    ["fit-closing", ["add", mon("09:00"), { hours: 4 }], mon("13:00"), "Used up at the closing."],
    ["fit-resume", ["add", mon("09:00"), { hours: 4 }, farthest], mon("14:00"), "Work resumes after lunch."],
    ["fit-over-a-ms", ["add", mon("09:00"), { hours: 4, milliseconds: 1 }], mon("14:00:00.001"), "One millisecond into the afternoon."],
    ["fit-friday", ["add", before("09:00"), { hours: 8 }], before("18:00"), "Due on Friday at closing, not on Monday morning."],
    ["fit-friday-resume", ["add", before("09:00"), { hours: 8 }, farthest], mon("09:00"), "Work resumes on Monday."],
    ["fit-from-saturday", ["add", sat("12:00"), { hours: 8 }], mon("18:00"), "From closed time: the whole Monday, and no more."],
    ["fit-from-saturday-resume", ["add", sat("12:00"), { hours: 8 }, farthest], tue("09:00"), "Work resumes on Tuesday."],
    ["fit-from-lunch", ["add", mon("13:00"), { hours: 4 }], mon("18:00"), "From a closing instant: the whole afternoon."],
    ["fit-back-opening", ["subtract", mon("18:00"), { hours: 4 }], mon("14:00"), "Backward the nearest is the opening."],
    ["fit-back-resume", ["subtract", mon("18:00"), { hours: 4 }, farthest], mon("13:00"), "Backward, work goes on before lunch."],
    ["fit-back-from-saturday", ["subtract", sat("12:00"), { hours: 8 }], before("09:00"), "The whole Friday."],
    ["fit-back-from-saturday-resume", ["subtract", sat("12:00"), { hours: 8 }, farthest], "2026-11-19T18:00+01:00", "Thursday's closing."],
    ["fit-pause", ["add", mon("09:00"), { hours: 1 }, pause(mon("10:00"), mon("11:00"))], mon("10:00"), "A pause counts as closed."],
    [
      "fit-pause-resume",
      ["add", mon("09:00"), { hours: 1 }, { ...farthest, ...pause(mon("10:00"), mon("11:00")) }],
      mon("11:00"),
      "The clock runs again when the pause ends.",
    ],
    [
      "fit-back-pause",
      ["subtract", mon("12:00"), { hours: 1 }, pause(mon("10:00"), mon("11:00"))],
      mon("11:00"),
      "Backward the hour is used up at the end of the pause.",
    ],
    [
      "fit-back-pause-resume",
      ["subtract", mon("12:00"), { hours: 1 }, { ...farthest, ...pause(mon("10:00"), mon("11:00")) }],
      mon("10:00"),
      "Backward, the clock ran before the pause.",
    ],
    ["span-summed", ["add", mon("09:00"), { hours: 1, minutes: 30, seconds: 30 }], mon("10:30:30"), "Fields are summed."],
    ["span-rounded", ["add", mon("09:00"), { milliseconds: 0.5 }], mon("09:00:00.001"), "Rounded to the nearest millisecond."],
  ]),
  ...cases("in-time", "office", [
    ["due-is-in-time", ["signedBetween", mon("18:00"), mon("18:00")], 0, "Completed at the due instant."],
    ["late-in-closed-time", ["signedBetween", mon("18:00"), mon("19:00")], 0, "Later than due, though no working time has passed since."],
    ["early-is-negative", ["signedBetween", mon("18:00"), mon("16:00")], -120, "Two hours were left."],
  ]),
  ...cases("zero", "office", [
    ["zero-open", ["add", mon("10:00"), { hours: 0 }], mon("10:00"), "Open, so it stays."],
    ["zero-opening", ["add", mon("09:00"), { hours: 0 }], mon("09:00"), "The opening is open."],
    ["zero-closing", ["add", mon("13:00"), { hours: 0 }], mon("14:00"), "The closing is not."],
    ["zero-weekend", ["add", sat("10:00"), { hours: 0 }], mon("09:00"), "The next opening."],
    ["zero-back-open", ["subtract", mon("10:00"), { hours: 0 }], mon("10:00"), "Work had just run."],
    ["zero-back-closing", ["subtract", mon("18:00"), { hours: 0 }], mon("18:00"), "Up to the closing it ran."],
    ["zero-back-opening", ["subtract", mon("14:00"), { hours: 0 }], mon("13:00"), "Up to the opening it did not."],
    ["zero-back-weekend", ["subtract", sat("10:00"), { hours: 0 }], before("18:00"), "The previous closing."],
    ["zero-paused", ["add", mon("10:30"), { hours: 0 }, pause(mon("10:00"), mon("11:00"))], mon("11:00"), "The end of the pause is open."],
    ["zero-paused-to-lunch", ["add", mon("10:30"), { hours: 0 }, pause(mon("10:00"), mon("13:00"))], mon("14:00"), "Its end is closed."],
    ["zero-pause-ends", ["add", mon("11:00"), { hours: 0 }, pause(mon("10:00"), mon("11:00"))], mon("11:00"), "A pause is half-open."],
    ["zero-back-paused", ["subtract", mon("11:00"), { hours: 0 }, pause(mon("10:00"), mon("11:00"))], mon("10:00"), "It had not run."],
    ["zero-back-pause-begins", ["subtract", mon("10:00"), { hours: 0 }, pause(mon("10:00"), mon("11:00"))], mon("10:00"), "It had run."],
  ]),
  ...cases("days", "office", [
    ["days-three", ["addDays", "2026-11-23", 3], "2026-11-26", "Tuesday, Wednesday, Thursday."],
    ["days-saturday", ["addDays", "2026-11-21", 1], "2026-11-23", "From Saturday itself: Monday is the first."],
    ["days-zero", ["addDays", "2026-11-21", 0], "2026-11-21", "Nothing is counted, nothing rolls."],
    ["days-back", ["addDays", "2026-11-23", -1], "2026-11-20", "Friday."],
    ["days-back-saturday", ["addDays", "2026-11-21", -1], "2026-11-20", "Friday again."],
    ["days-working-saturday", ["addDays", "2026-12-11", 1], "2026-12-12", "A Saturday with hours of its own."],
    ["days-over-christmas", ["addDays", "2026-12-24", 1], "2026-12-29", "A holiday, a week-end, and a Monday that is shut."],
    ["days-to-short-day", ["addDays", "2026-12-23", 1], "2026-12-24", "A short day is a working day."],
    ["receipt-excluded", ["dayDeadline", mon("10:00"), 3, excluded], thu("18:00"), "Not counting the day of receipt."],
    ["receipt-included", ["dayDeadline", mon("10:00"), 3, included], wed("18:00"), "Monday is the first."],
    ["elapsed", ["dayDeadline", mon("10:00"), 3, elapsed], thu("10:00"), "24 hours: 7 on Monday, 8, 8, and one on Thursday."],
    ["weekend-excluded", ["dayDeadline", sat("10:00"), 1, excluded], mon("18:00"), "Saturday and one is Monday."],
    ["weekend-included", ["dayDeadline", sat("10:00"), 1, included], mon("18:00"), "Saturday is no working day, so Monday is the first."],
    ["weekend-elapsed", ["dayDeadline", sat("10:00"), 1, elapsed], mon("18:00"), "Eight hours from Monday's opening."],
    ["late-excluded", ["dayDeadline", mon("19:00"), 1, excluded], tue("18:00"), "Received on Monday all the same."],
    ["late-excluded-rolled", ["dayDeadline", mon("19:00"), 1, { ...excluded, ...rolled }], wed("18:00"), "Received on Tuesday."],
    ["late-included", ["dayDeadline", mon("19:00"), 1, included], mon("18:00"), "Over on arrival: who counts so takes the option."],
    ["late-included-rolled", ["dayDeadline", mon("19:00"), 1, { ...included, ...rolled }], tue("18:00"), "Tuesday is the first."],
    ["at-closing-rolled", ["dayDeadline", mon("18:00"), 1, { ...excluded, ...rolled }], tue("18:00"), "Not after the closing."],
    ["at-lunch-rolled", ["dayDeadline", mon("13:30"), 1, { ...excluded, ...rolled }], tue("18:00"), "Not after the last closing."],
    ["friday-night-rolled", ["dayDeadline", before("19:00"), 1, { ...excluded, ...rolled }], tue("18:00"), "Received on Monday."],
    ["saturday-rolled", ["dayDeadline", sat("10:00"), 1, { ...excluded, ...rolled }], tue("18:00"), "No later arrival is due earlier."],
    ["none-open-day", ["dayDeadline", mon("10:00"), 0, excluded], mon("18:00"), "By the closing of the day itself."],
    ["none-closed-day", ["dayDeadline", sat("10:00"), 0, excluded], sat("10:00"), "No closing that day: the instant itself."],
  ]),
  ...cases("days", "night", [
    ["days-tail-is-no-day", ["addDays", "2026-11-27", 1], "2026-11-30", "On Saturday a night ends and none starts."],
    [
      "tail-rolled",
      ["dayDeadline", "2026-11-28T03:00+01:00", 1, { ...excluded, ...rolled }],
      "2026-12-01T06:00+01:00",
      "Friday's night still runs, so it is received on Saturday; Monday's night closes on Tuesday.",
    ],
    [
      "after-tail-rolled",
      ["dayDeadline", "2026-11-28T07:00+01:00", 1, { ...excluded, ...rolled }],
      "2026-12-02T06:00+01:00",
      "Received on Monday; Tuesday's night closes on Wednesday.",
    ],
  ]),
  ...cases("time-of-day", "office", [
    ["at-closing", ["dayDeadline", mon("10:00"), 3, { ...excluded, at: "closing" }], thu("18:00"), "The default, named."],
    ["at-short-closing", ["dayDeadline", "2026-12-23T10:00+01:00", 1, excluded], "2026-12-24T12:00+01:00", "That day's own closing."],
    ["at-end-of-day", ["dayDeadline", mon("10:00"), 3, { ...excluded, at: "end-of-day" }], fri("00:00"), "The end of Thursday."],
    ["at-same-time", ["dayDeadline", mon("10:20"), 3, { ...excluded, at: "same-time" }], thu("10:20"), "Thursday at 10:20."],
    [
      "at-same-time-closed",
      ["dayDeadline", mon("19:30"), 3, { ...excluded, at: "same-time" }],
      thu("19:30"),
      "The wall's time is not moved.",
    ],
    [
      "at-same-time-over-change",
      ["dayDeadline", "2026-10-23T10:00+02:00", 1, { ...excluded, at: "same-time" }],
      "2026-10-26T10:00+01:00",
      "The same time on the wall, 73 hours later.",
    ],
  ]),
  ...cases("clocks", "opensInTheChange", [
    [
      "gap-opening",
      ["periods", "2026-03-29T00:00+01:00", "2026-03-30T00:00+02:00"],
      [["2026-03-29T03:30+02:00", "2026-03-29T05:00+02:00"]],
      "02:30 was not on the wall: an hour on.",
    ],
    ["gap-between", ["between", "2026-03-29T00:00+01:00", "2026-03-30T00:00+02:00"], 90, "03:30 to 05:00."],
    ["overlap-opening", ["nextOpening", "2026-10-25T00:00+02:00"], "2026-10-25T02:30+02:00", "The first 02:30."],
    ["overlap-between", ["between", "2026-10-25T00:00+02:00", "2026-10-26T00:00+01:00"], 210, "From the first 02:30, an hour more."],
    ["overlap-second-time", ["isOpen", "2026-10-25T02:15+01:00"], true, "02:15 for the second time: open since the first 02:30."],
    ["overlap-first-time", ["isOpen", "2026-10-25T02:15+02:00"], false, "02:15 for the first time: not yet open."],
  ]),
  ...cases("clocks", "closesInTheChange", [
    ["gap-closing", ["add", "2026-03-29T00:00+01:00", { minutes: 90 }], "2026-03-29T03:30+02:00", "Closes an hour on by the wall."],
    ["overlap-closing", ["between", "2026-10-25T00:00+02:00", "2026-10-26T00:00+01:00"], 90, "01:00 to the first 02:30."],
    [
      "overlap-same-time",
      ["dayDeadline", "2026-10-25T02:15+01:00", 0, { ...excluded, at: "same-time" }],
      "2026-10-25T02:15+01:00",
      "The instant itself, not the first 02:15 before it.",
    ],
    ["overlap-closed-again", ["isOpen", "2026-10-25T02:15+01:00"], false, "The first 02:30 has closed it."],
  ]),
  ...cases("clocks", "insideTheChange", [
    [
      "gap-inside",
      ["periods", "2026-03-29T00:00+01:00", "2026-03-30T00:00+02:00"],
      [["2026-03-29T03:15+02:00", "2026-03-29T03:45+02:00"]],
      "Both ends shift, and the half hour is kept.",
    ],
  ]),
  ...cases("clocks", "lordHowe", [
    ["half-hour-back", ["between", "2026-04-05T00:00+11:00", "2026-04-06T00:00+10:30"], 150, "Half an hour comes twice."],
    ["half-hour-on", ["between", "2026-10-04T00:00+10:30", "2026-10-05T00:00+11:00"], 90, "Half an hour is left out."],
  ]),
  ...cases("clocks", "apia", [
    ["no-such-day", ["addDays", "2011-12-29", 1], "2011-12-31", "There was no 30 December."],
    ["no-such-day-between", ["between", "2011-12-29T00:00-10:00", "2012-01-01T00:00+14:00"], 2880, "Two days, the 29th and the 31st."],
    [
      "no-such-day-end",
      ["dayDeadline", "2011-12-28T12:00-10:00", 1, { ...excluded, at: "end-of-day" }],
      "2011-12-31T00:00+14:00",
      "The end of the 29th is the beginning of the 31st.",
    ],
  ]),
  ...cases("clocks", "overTheChange", [
    [
      "night-of-gap",
      ["periods", "2026-03-28T12:00+01:00", "2026-03-29T12:00+02:00"],
      [["2026-03-28T22:00+01:00", "2026-03-29T06:00+02:00"]],
      "Seven hours: one was left out.",
    ],
    ["night-of-overlap", ["between", "2026-10-24T12:00+02:00", "2026-10-25T12:00+01:00"], 540, "Nine hours: one came twice."],
  ]),
  ...cases("clocks", "cairo", [
    ["summer-again", ["nextOpening", "2010-09-15T00:00Z"], "2010-09-15T09:00+03:00", "Summer time for three weeks, between two of winter."],
    ["no-summer", ["nextOpening", "2010-08-18T00:00Z"], "2010-08-18T09:00+02:00", "Winter time for a month in the summer."],
  ]),
  ...cases("clocks", "apiaOffice", [
    ["no-such-friday", ["addDays", "2011-12-29", 1], "2012-01-02", "From Thursday: there was no Friday, and Saturday is closed."],
    [
      "no-such-friday-between",
      ["between", "2011-12-29T18:00-10:00", "2012-01-02T09:00+14:00"],
      0,
      "Friday's hours do not move to Saturday.",
    ],
  ]),
  ...cases("start-date", "night", [
    [
      "tail-on-holiday",
      ["periods", "2026-11-27T12:00+01:00", "2026-11-29T12:00+01:00"],
      [["2026-11-27T22:00+01:00", "2026-11-28T06:00+01:00"]],
      "Saturday's holiday takes nothing that started on Friday.",
    ],
    [
      "holiday-takes-its-night",
      ["periods", "2026-12-02T00:00+01:00", "2026-12-03T12:00+01:00"],
      [["2026-12-02T00:00+01:00", "2026-12-02T06:00+01:00"]],
      "Tuesday's tail stays; Wednesday's night is gone, with its tail.",
    ],
    [
      "override-keeps-tail",
      ["periods", "2026-12-07T12:00+01:00", "2026-12-09T12:00+01:00"],
      [
        ["2026-12-07T22:00+01:00", "2026-12-08T06:00+01:00"],
        ["2026-12-08T10:00+01:00", "2026-12-08T12:00+01:00"],
      ],
      "Monday's tail, then the hours put in place of Tuesday's night.",
    ],
    [
      "breaks-in-the-night",
      ["periods", "2026-12-03T12:00+01:00", "2026-12-04T12:00+01:00"],
      [
        ["2026-12-03T22:00+01:00", "2026-12-03T23:00+01:00"],
        ["2026-12-03T23:30+01:00", "2026-12-04T02:00+01:00"],
        ["2026-12-04T03:00+01:00", "2026-12-04T06:00+01:00"],
      ],
      "Thursday's break, and Friday's that cuts Thursday's tail.",
    ],
  ]),
  ...cases("start-date", "touching", [
    [
      "touching-hours-join",
      ["periods", "2026-11-27T12:00+01:00", "2026-11-29T12:00+01:00"],
      [["2026-11-27T22:00+01:00", "2026-11-28T10:00+01:00"]],
      "06:00 closes nothing where work goes on.",
    ],
    ["touching-fit", ["add", "2026-11-27T22:00+01:00", { hours: 12 }], "2026-11-28T10:00+01:00", "Over the joint."],
  ]),
  ...cases("start-date", "always", [
    [
      "new-year-joins",
      ["periods", "2026-12-31T00:00Z", "2027-01-02T00:00Z"],
      [["2026-12-31T00:00Z", "2027-01-02T00:00Z"]],
      "One stretch, over the end of a year too.",
    ],
    ["midnight-joins", ["previousClosing", "2026-11-23T00:00Z"], "2026-11-23T00:00Z", "24:00 and 00:00 are one instant in open time."],
  ]),
  ...cases("override", "office", [
    ["override-beats-holiday", ["isOpen", "2026-12-24T10:00+01:00"], true, "A holiday with hours of its own."],
    ["override-short", ["isOpen", "2026-12-24T12:00+01:00"], false, "And with no others."],
    ["holiday-beats-week", ["isOpen", "2026-12-25T10:00+01:00"], false, "A Friday, closed."],
    ["empty-override", ["isOpen", "2026-12-28T10:00+01:00"], false, "A Monday, closed by an empty list."],
    [
      "break-cuts-override",
      ["periods", "2026-12-12T00:00+01:00", "2026-12-13T00:00+01:00"],
      [
        ["2026-12-12T09:00+01:00", "2026-12-12T12:00+01:00"],
        ["2026-12-12T13:00+01:00", "2026-12-12T18:00+01:00"],
      ],
      "The Saturdays' break is cut from the working Saturday.",
    ],
    ["break-cuts-week", ["between", "2026-12-01T09:00+01:00", "2026-12-01T13:00+01:00"], 180, "An hour of that Tuesday is off."],
  ]),
  ...cases("pauses", "office", [
    ["pause-adds", ["add", mon("10:00"), { hours: 3 }, pause(mon("11:00"), mon("15:00"))], mon("17:00"), "One hour, then two from 15:00."],
    ["pause-between", ["between", mon("09:00"), mon("18:00"), pause(mon("12:00"), mon("15:00"))], 360, "Eight less 12 to 13 and 14 to 15."],
    [
      "pauses-count-once",
      [
        "between",
        mon("09:00"),
        mon("18:00"),
        {
          pauses: [
            { from: mon("11:00"), to: mon("12:30") },
            { from: mon("10:00"), to: mon("12:00") },
          ],
        },
      ],
      330,
      "They lie on each other: 10:00 to 12:30.",
    ],
    ["pause-in-closed-time", ["between", mon("09:00"), tue("09:00"), pause(mon("18:30"), mon("20:00"))], 480, "Nothing ran anyway."],
    ["pause-clipped", ["between", mon("10:00"), mon("12:00"), pause(sat("00:00"), mon("11:00"))], 60, "Only what lies inside."],
    ["pause-empty", ["between", mon("10:00"), mon("12:00"), pause(mon("11:00"), mon("11:00"))], 120, "No time at all."],
    ["pause-subtracts", ["subtract", mon("18:00"), { hours: 3 }, pause(mon("15:00"), mon("17:00"))], mon("12:00"), "17–18, 14–15, 12–13."],
    ["pause-reversed", ["signedBetween", mon("18:00"), mon("09:00"), pause(mon("12:00"), mon("15:00"))], -360, "The same, negative."],
    [
      "pause-long-past",
      ["add", mon("10:00"), { hours: 1 }, pause("1950-01-01T00:00Z", "1951-01-01T00:00Z")],
      mon("11:00"),
      "Clipped away.",
    ],
    ["pause-far-off", ["add", mon("10:00"), { hours: 1 }, pause("2300-01-01T00:00Z", "2301-01-01T00:00Z")], mon("11:00"), "Clipped away."],
    [
      "days-pause-whole",
      ["dayDeadline", mon("10:00"), 3, { ...excluded, ...pause(tue("00:00"), wed("00:00")) }],
      fri("18:00"),
      "Not Tuesday.",
    ],
    [
      "days-pause-exact",
      ["dayDeadline", mon("10:00"), 3, { ...excluded, ...pause(tue("09:00"), tue("18:00")) }],
      fri("18:00"),
      "All of it.",
    ],
    [
      "days-pause-part",
      ["dayDeadline", mon("10:00"), 3, { ...excluded, ...pause(tue("09:30"), wed("09:00")) }],
      thu("18:00"),
      "Half an hour ran.",
    ],
    [
      "days-pause-halves",
      [
        "dayDeadline",
        mon("10:00"),
        3,
        {
          ...excluded,
          pauses: [
            { from: tue("09:00"), to: tue("13:00") },
            { from: tue("14:00"), to: tue("18:00") },
          ],
        },
      ],
      fri("18:00"),
      "Morning and afternoon: the whole working day.",
    ],
    [
      "days-pause-after-due",
      ["dayDeadline", mon("10:00"), 3, { ...excluded, ...pause(fri("00:00"), fri("20:00")) }],
      thu("18:00"),
      "Too late.",
    ],
    [
      "days-pause-receipt",
      ["dayDeadline", mon("08:00"), 1, { ...included, ...pause(mon("08:00"), mon("19:00")) }],
      tue("18:00"),
      "The first day was paused, so Tuesday is the first.",
    ],
    [
      "days-pause-working-time",
      ["dayDeadline", mon("10:00"), 3, { ...excluded, pausesShift: "working-time", ...pause(tue("10:00"), tue("12:00")) }],
      fri("11:00"),
      "Two hours of work on from Thursday's closing.",
    ],
    [
      "days-pause-over-due",
      ["dayDeadline", mon("10:00"), 3, { ...excluded, pausesShift: "working-time", ...pause(thu("16:00"), fri("10:00")) }],
      fri("12:00"),
      "Two hours were paused before the due instant; on Friday work runs from 10:00.",
    ],
    [
      "days-pause-elapsed",
      ["dayDeadline", mon("10:00"), 1, { ...elapsed, ...pause(mon("14:00"), mon("18:00")) }],
      tue("15:00"),
      "3 + 4 + 1.",
    ],
  ]),
  ...cases("years", "always", [
    ["first-instant", ["isOpen", "1970-01-01T00:00Z"], true, "1970 begins."],
    ["before-first", ["isOpen", "1969-12-31T23:59:59.999Z"], "out-of-range at", "1969 is not known."],
    ["last-instant", ["isOpen", "2199-12-31T23:59:59.999Z"], true, "2199 ends."],
    ["after-last", ["isOpen", "2200-01-01T00:00Z"], "out-of-range at", "2200 is not known."],
    ["add-over-the-end", ["add", "2199-12-31T23:00Z", { hours: 2 }], "out-of-range amount", "One hour is left."],
    ["subtract-over-the-beginning", ["subtract", "1970-01-01T01:00Z", { hours: 2 }], "out-of-range amount", "One hour is there."],
    [
      "all-the-years",
      ["between", "1970-01-01T00:00Z", "2199-12-31T00:00Z"],
      120_967_200,
      "84,005 days: 365 × 230 + 56 leap days − the last one.",
    ],
    ["days-over-the-end", ["addDays", "2199-12-31", 1], "out-of-range days", "No working day follows."],
    ["days-before-first", ["addDays", "1969-12-31", 0], "out-of-range date", "The date itself is not known."],
  ]),
  ...cases("years", "once", [
    ["dated-hours-only", ["isOpen", mon("09:00")], true, "An empty week with dated hours is a calendar."],
    ["hours-end", ["add", mon("09:00"), { hours: 2 }], mon("11:00"), "All there are."],
    ["hours-run-out", ["add", mon("09:00"), { hours: 2, milliseconds: 1 }], "out-of-range amount", "No more."],
    ["nothing-resumes", ["add", mon("09:00"), { hours: 2 }, farthest], "out-of-range amount", "Work does not resume."],
    ["no-opening", ["nextOpening", mon("11:00")], "out-of-range at", "None follows."],
    ["no-closing", ["previousClosing", mon("09:00")], "out-of-range at", "None came before."],
    ["no-working-day", ["dayDeadline", mon("09:00"), 1, excluded], "out-of-range days", "None follows."],
  ]),
  ...cases(
    "absolute",
    "office",
    [
      ["and-across-zones", ["periods", mon("00:00"), tue("00:00")], [[mon("15:00"), mon("18:00")]], "New York opens at 15:00 in Budapest."],
      [
        "and-between-changes",
        ["periods", "2026-03-16T00:00+01:00", "2026-03-17T00:00+01:00"],
        [["2026-03-16T14:00+01:00", "2026-03-16T18:00+01:00"]],
        "From 8 to 29 March New York is an hour nearer.",
      ],
    ],
    "newYork",
  ),
  ...cases(
    "absolute",
    "night",
    [
      [
        "and-keeps-days",
        ["addDays", "2026-11-27", 1],
        "2026-11-30",
        "The dates are those of the calendar that is cut: no night starts on Saturday.",
      ],
    ],
    "always",
  ),
];

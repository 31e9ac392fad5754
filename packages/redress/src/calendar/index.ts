/**
 * Business calendars: working time that is exact across nights, holidays, pauses and clock changes.
 * @module
 */
export { type AddOptions, Calendar, type Closure, createCalendar, type MsCalendar, type Period } from "./calendar.ts";
export { type ClosedReason, closedReasons } from "./closures.ts";
export { type DayCounting, type DayDeadlineOptions, type DueTime, dayCountings, dueTimes } from "./deadline.ts";
export { CalendarError, type CalendarProblem } from "./error.ts";
export type { InstantLike, Pause, Span } from "./option.ts";
export { type CalendarSpec, type Hours, type Weekday, weekdays } from "./shape.ts";

/**
 * Business calendars: working time that is exact across nights, holidays, pauses and clock changes.
 * @module
 */
export type { Calendar } from "./calendar.ts";
export { type ClosedReason, closedReasons } from "./closures.ts";
export { createCalendar } from "./create.ts";
export { type DayCounting, type DayDeadlineOptions, type DueTime, dayCountings, dueTimes } from "./deadline.ts";
export { CalendarError, type CalendarProblem } from "./error.ts";
export type { MsCalendar } from "./ms.ts";
export type { InstantLike, Pause, Span } from "./option.ts";
export type { AddOptions, Closure, PauseOptions, Period } from "./question.ts";
export { type CalendarSpec, type Hours, type Weekday, weekdays } from "./shape.ts";
export { type SqlDialect, type SqlOptions, sqlDialects } from "./sql.ts";
export type { TableRow } from "./table.ts";
export type { Warehouse } from "./warehouse.ts";

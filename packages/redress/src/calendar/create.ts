import { BuiltCalendar } from "./built-calendar.ts";
import type { Calendar } from "./calendar.ts";
import { compile } from "./compile.ts";
import { sourceOf } from "./expand.ts";
import type { CalendarSpec } from "./shape.ts";

/**
 * Builds a business calendar.
 *
 * @throws CalendarError naming the field: no working time at all, hours that overlap (also with a night's tail), an unknown
 * zone, a time or date that does not exist.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * const calendar = createCalendar({
 *   zone: "Europe/Budapest",
 *   week: { mon: [["09:00", "18:00"]], tue: [["09:00", "18:00"]], fri: [["09:00", "14:00"]] },
 *   holidays: ["2026-12-25"],
 * });
 * calendar.add("2026-11-27T13:00+01:00", { hours: 3 }).toISO(); // "2026-11-30T11:00:00.000+01:00"
 * ```
 */
export const createCalendar = (spec: CalendarSpec): Calendar => new BuiltCalendar(sourceOf(compile(spec)));

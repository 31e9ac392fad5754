import type { CalendarSpec } from "redress/calendar/plain";
import { ItemMistake } from "../item-mistake.ts";

/** The mistakes people make with a deadline; `due-routes.ts` says what each is, and computes where it leads. */
export const routeNames = [
  "wall-clock",
  "through-weekend",
  "through-lunch",
  "restarts",
  "receipt-included",
  "same-time",
  "ignores-holidays",
  "ignores-overrides",
  "skips-short-days",
  "ignores-pauses",
  "adds-pause",
  "same-wall-time",
  "wrong-way",
  "adds-hour",
  "takes-hour",
  "from-notice",
] as const;
export type Route = (typeof routeNames)[number];

/** A time on the wall of the item's calendar, `YYYY-MM-DDTHH:MM`. */
export type WallTime = string;

/** A term in working hours, or in working days by a convention that is named. */
export type DueTerm =
  | { readonly hours: number }
  | {
      readonly workingDays: number;
      readonly counting: "receipt-day-excluded" | "receipt-day-included";
      readonly at: "closing" | "end-of-day" | "same-time";
    };

interface Item {
  readonly id: string;
  /** Name of the exercise's calendar that it is asked on. */
  readonly calendar: string;
}

/** When is it due? The options are wall times: the key, and what each near-miss route gives. */
export interface DueItem extends Item {
  readonly asks: "due";
  readonly from: WallTime;
  readonly term: DueTerm;
  readonly pauses?: readonly { readonly from: WallTime; readonly to: WallTime }[];
  /** When somebody inside noticed, before the clock began; for the route `from-notice`. */
  readonly noticed?: WallTime;
  /** Id of the rule that feedback names first. */
  readonly rule: string;
  readonly wrong: readonly Route[];
}

/** An event of a case as an author writes it; its id, `by` and the ids of contact and claim are filled in. */
export interface LoggedEvent {
  readonly type: string;
  readonly at: WallTime;
  readonly [field: string]: unknown;
}

/** Which clock ran out, by the documents' own policy? The options are stages, and `none`. */
export interface FailedItem extends Item {
  readonly asks: "failed";
  readonly log: readonly LoggedEvent[];
  /** As of when the clocks are read. */
  readonly now: WallTime;
  readonly stages: readonly string[];
  /** Id of the rule that feedback names first; the stage's own where left out. */
  readonly rule?: string;
}

/** Does the day being agreed leave room for what follows? The options are the verdicts of `feasibility`. */
export interface FitsItem extends Item {
  readonly asks: "fits";
  readonly log: readonly LoggedEvent[];
  readonly agreed: { readonly at: WallTime; readonly due: string };
}

export type ClockItem = FailedItem | FitsItem;
export type DeadlineItem = DueItem | ClockItem;

/** Questions about time, answered by calendars and the clocks of a case; each item has options of its own. */
export interface DeadlineExercise {
  readonly kind: "deadline";
  readonly id: string;
  readonly calendars: Readonly<Record<string, CalendarSpec>>;
  readonly items: readonly DeadlineItem[];
}

/** The calendar of an item. */
export function specOf({ calendars }: Pick<DeadlineExercise, "calendars">, { id, calendar }: Item): CalendarSpec {
  const spec = Object.hasOwn(calendars, calendar) ? calendars[calendar] : undefined;
  if (!spec) throw new ItemMistake(id, "calendar", `the exercise has no calendar ${calendar}`);
  return spec;
}

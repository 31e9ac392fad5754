import type { CalendarSpec } from "redress/calendar/plain";
import type { ClientFlag, ClientType, EndReason, OffboardingEvent, TemplatePatch } from "redress/offboarding";
import { dayAfter } from "./days.ts";

export type Weekday = keyof CalendarSpec["week"];
export const weekdays: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Days away as they are typed; one of them may still be empty. */
export interface AwayText {
  readonly from: string;
  readonly to: string;
}

/** Who fills a role, as typed. */
export interface PersonText {
  readonly person: string;
  readonly fallback: string;
  readonly away: readonly AwayText[];
}

export const nobody: PersonText = { person: "", fallback: "", away: [] };

/** All that is given for one client, as typed: what cannot be read is kept too, and told. */
export interface PlannerState {
  readonly v: 1;
  readonly id: string;
  readonly client: string;
  /** What was done together, as the messages call it. */
  readonly work: string;
  readonly type: ClientType;
  readonly reason: EndReason;
  readonly flags: readonly ClientFlag[];
  readonly notice: string;
  readonly end: string;
  /** As of which day it is planned: nothing starts before it. */
  readonly asOf: string;
  readonly week: readonly Weekday[];
  /** Dates, with anything between them. */
  readonly closed: string;
  readonly worked: string;
  /** By role. */
  readonly people: Readonly<Record<string, PersonText>>;
  /** What was changed in the shipped template, in turn. */
  readonly patches: readonly TemplatePatch[];
  readonly events: readonly OffboardingEvent[];
  /** Fields of messages that were written over, by message. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A plan to begin with: told today, over in a month. */
export const firstState = (id: string, today: string): PlannerState => ({
  v: 1,
  id,
  client: "",
  work: "",
  type: "project",
  reason: "finished",
  flags: [],
  notice: today,
  end: dayAfter(today, 30),
  asOf: today,
  week: weekdays.slice(0, 5),
  closed: "",
  worked: "",
  people: {},
  patches: [],
  events: [],
  messages: {},
});

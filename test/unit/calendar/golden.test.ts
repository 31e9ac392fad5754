import { DateTime, Duration } from "luxon";
import { type Calendar, CalendarError, type CalendarSpec, createCalendar } from "redress/calendar";
import { describe, expect, test } from "vitest";
import { type Ask, type Choice, calendarCases } from "../../golden/calendar.ts";
import { refusedAsks, refusedExports, refusedSpecs } from "../../golden/calendar-refusals.ts";
import { calendars } from "../../golden/calendar-specs.ts";
import { tableCases } from "../../golden/calendar-table.ts";

const iso = (at: DateTime) => at.toISO({ suppressMilliseconds: true, suppressSeconds: true });

/** So that a calendar that changed what it is given would throw. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value && !(value instanceof Date)) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
frozen([calendars, calendarCases, refusedSpecs, refusedAsks, refusedExports, tableCases]);

/** An answer as the cases write it. */
function written(value: unknown): unknown {
  if (DateTime.isDateTime(value)) return iso(value);
  if (Duration.isDuration(value)) return value.toMillis() / 60_000;
  if (typeof value === "object") return [...(value as ReturnType<Calendar["periods"]>)].map(({ from, to }) => [iso(from), iso(to)]);
  return value;
}

const refusalOf = (error: unknown) =>
  error instanceof CalendarError && error instanceof RangeError ? `${error.code} ${error.field}` : error;

/** What a question gets: an answer, or a refusal as `code field`. */
function ask(calendar: Calendar, [method, ...args]: Ask): unknown {
  try {
    return written((calendar[method as keyof Calendar] as (...args: readonly unknown[]) => unknown)(...args));
  } catch (error) {
    return refusalOf(error);
  }
}

function built(spec: unknown): unknown {
  try {
    return createCalendar(spec as CalendarSpec);
  } catch (error) {
    return refusalOf(error);
  }
}

test("every choice has a case, and every case an id of its own", () => {
  const choices: Record<Choice, true> = {
    "half-open": true,
    nearest: true,
    "in-time": true,
    zero: true,
    days: true,
    "time-of-day": true,
    clocks: true,
    "start-date": true,
    override: true,
    pauses: true,
    years: true,
    absolute: true,
  };
  expect([...new Set(calendarCases.map(({ at }) => at))].sort()).toEqual(Object.keys(choices).sort());
  const ids = [
    ...calendarCases.map(({ id }) => id),
    ...refusedSpecs.map(([id]) => id),
    ...refusedAsks.map(([id]) => id),
    ...refusedExports.map(([id]) => id),
  ];
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test.each(calendarCases.map((one) => [one.id, one] as const))("%s", (_, { on, and, ask: asked, answer, why }) => {
  const calendar = createCalendar(calendars[on]);
  expect(ask(and ? calendar.and(createCalendar(calendars[and])) : calendar, asked), why).toEqual(answer);
});

test.each(tableCases.map((one) => [one.id, one] as const))("%s", (_, { on, from, to, rows, why }) => {
  const calendar = createCalendar(calendars[on]);
  const instant = (at: string | null) => (at === null ? "-" : iso(DateTime.fromISO(at, { setZone: true })));
  const hours = (ms: number | null) => (ms === null ? "-" : ms / 3_600_000);
  const table = calendar.table(from, to);
  const next = (row: (typeof table)[number]) => table.find(({ opens_ms }) => opens_ms === row.next_opens_ms)?.opens_at ?? null;
  const got = table.map((row) =>
    [instant(row.opens_at), instant(row.closes_at), hours(row.worked_before_ms), hours(row.worked_after_ms), instant(next(row))].join(" "),
  );
  expect(got, why).toEqual(rows);
  for (const row of table) {
    expect(Date.parse(row.opens_at)).toBe(row.opens_ms);
    expect(row.closes_at && Date.parse(row.closes_at)).toBe(row.closes_ms);
  }
});

describe("refused where it is built", () => {
  test.each(refusedSpecs)("%s", (_, spec, refusal) => expect(built(spec)).toBe(refusal));
});

describe("refused where it is asked", () => {
  const office = createCalendar(calendars.office);
  test.each([...refusedAsks, ...refusedExports])("%s", (_, asked, refusal) => expect(ask(office, asked)).toBe(refusal));
  test("an intersection without any common time", () => {
    const mondays = createCalendar({ zone: "UTC", week: { mon: [["09:00", "17:00"]] } });
    const tuesdays = createCalendar({ zone: "UTC", week: { tue: [["09:00", "17:00"]] } });
    expect(ask(mondays, ["and", tuesdays])).toBe("no-working-time other");
    expect(mondays.and(mondays).zone).toBe("UTC");
  });
});

import { DateTime } from "luxon";
import { type CalendarSpec, createCalendar, type InstantLike } from "redress/calendar";
import { expect, test } from "vitest";
import { calendars } from "../../golden/calendar-specs.ts";

const office = createCalendar(calendars.office);
const iso = "2026-11-23T10:00:00.000+01:00";
const ms = Date.parse(iso);

/** As Temporal's Instant and ZonedDateTime have it: a getter of the prototype. */
class TemporalInstant {
  get epochMilliseconds(): number {
    return ms;
  }
}

test.each<[string, InstantLike]>([
  ["epoch ms", ms],
  ["ISO with an offset", iso],
  ["ISO in UTC", "2026-11-23T09:00Z"],
  ["a Date", new Date(ms)],
  ["a luxon DateTime", DateTime.fromISO(iso, { zone: "Asia/Kathmandu" })],
  ["a Temporal object", new TemporalInstant()],
])("an instant as %s", (_, at) => {
  expect(office.add(at, { hours: 1 }).toISO()).toBe("2026-11-23T11:00:00.000+01:00");
  expect(office.between(ms - 3_600_000, at).toMillis()).toBe(3_600_000);
});

test("an invalid DateTime is refused by its field", () => {
  const invalid = DateTime.fromISO("2026-02-30T09:00:00Z");
  expect(() => office.add(invalid, { hours: 1 })).toThrow("Calendar, field start");
  expect(() => office.between(ms, invalid)).toThrow("Calendar, field to");
});

test("what goes out is in the calendar's zone, as luxon has it", () => {
  const due = office.add(ms, { hours: 1 });
  expect([due.zoneName, due.offset, due.isInDST]).toEqual(["Europe/Budapest", 60, false]);
  expect(due.setZone("America/New_York").setZone("Europe/Budapest").plus({ months: 6 }).toISO()).toBe("2027-05-23T11:00:00.000+02:00");
  expect(due.plus({ months: 6 }).toISO()).toBe("2027-05-23T11:00:00.000+02:00");
  expect(due.toFormat("ZZZZ")).toBe(DateTime.fromMillis(due.toMillis(), { zone: "Europe/Budapest" }).toFormat("ZZZZ"));
});

test("a calendar does not change once it is built", () => {
  const week: { mon: [string, string][] } = { mon: [["09:00", "17:00"]] };
  const holidays = ["2026-11-30"];
  const calendar = createCalendar({ zone: "Europe/Budapest", week, holidays } satisfies CalendarSpec);
  week.mon[0] = ["12:00", "13:00"];
  holidays.length = 0;
  expect(calendar.between("2026-11-23T00:00Z", "2026-12-01T00:00Z").as("hours")).toBe(8);
  expect(() => Object.assign(calendar, { zone: "UTC" })).toThrow(TypeError);
  expect(() => Object.assign(calendar.ms, { add: () => 0 })).toThrow(TypeError);
});

test("calendar.ms answers as the calendar does, fractions too", () => {
  expect(office.ms.add(ms + 0.9, 59.6)).toBe(office.add(ms + 0.9, { milliseconds: 59.6 }).toMillis());
  expect(office.ms.subtract(ms, 3_600_000)).toBe(office.subtract(ms, { hours: 1 }).toMillis());
  expect(office.ms.between(ms, ms + 86_400_000.5)).toBe(office.between(ms, ms + 86_400_000).toMillis());
  expect(office.ms.isOpen(ms)).toBe(true);
});

test.each([
  ["open", "2026-11-23T10:00+01:00"],
  ["an opening", "2026-11-23T09:00+01:00"],
  ["a closing", "2026-11-23T13:00+01:00"],
  ["lunch", "2026-11-23T13:30+01:00"],
  ["a week-end", "2026-11-21T10:00+01:00"],
])("calendar.ms from %s: nothing, an exact fit, more", (_, start) => {
  const at = Date.parse(start);
  for (const hours of [0, 3, 4, 8, 40]) {
    expect(office.ms.add(at, hours * 3_600_000), `add ${hours}`).toBe(office.add(start, { hours }).toMillis());
    expect(office.ms.subtract(at, hours * 3_600_000), `subtract ${hours}`).toBe(office.subtract(start, { hours }).toMillis());
  }
});

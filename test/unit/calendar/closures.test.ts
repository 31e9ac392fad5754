import fc from "fast-check";
import { createCalendar } from "redress/calendar";
import { expect, test } from "vitest";
import { anyCalendar } from "../../arbitrary-calendar.ts";

const day = 86_400_000;

test("closures name the holiday, the override, the weekend, the break and the hours outside", () => {
  const calendar = createCalendar({
    zone: "Europe/Budapest",
    week: {
      mon: [["09:00", "18:00"]],
      tue: [["09:00", "18:00"]],
      wed: [["09:00", "18:00"]],
      thu: [["09:00", "18:00"]],
      fri: [["09:00", "18:00"]],
    },
    holidays: ["2026-12-25"],
    days: { "2026-12-24": [["09:00", "12:00"]] },
    breaks: { "2026-12-23": [["10:00", "11:00"]] },
  });
  const lines = [...calendar.closures("2026-12-23T09:00+01:00", "2026-12-26T12:00+01:00")];
  expect(lines.map(({ from, to, reason }) => [from.toFormat("dd HH:mm"), to.toFormat("dd HH:mm"), reason])).toEqual([
    ["23 10:00", "23 11:00", "break"],
    ["23 18:00", "24 09:00", "outside-hours"],
    ["24 12:00", "24 18:00", "override"],
    ["24 18:00", "25 00:00", "outside-hours"],
    ["25 00:00", "26 00:00", "holiday"],
    ["26 00:00", "26 12:00", "weekend"],
  ]);
});

test("a holiday with hours of its own is an override where it is closed", () => {
  const calendar = createCalendar({
    zone: "UTC",
    week: { thu: [["09:00", "18:00"]] },
    holidays: ["2026-12-24"],
    days: { "2026-12-24": [["09:00", "12:00"]] },
  });
  const lines = [...calendar.closures("2026-12-24T10:00Z", "2026-12-24T18:00Z")];
  expect(lines.map(({ from, reason }) => [from.toFormat("HH:mm"), reason])).toEqual([["12:00", "override"]]);
});

test("periods and closures fill a span between them, in any calendar and an intersection of two", () => {
  fc.assert(
    fc.property(anyCalendar, anyCalendar, fc.integer({ min: -2 * day, max: 2 * day }), fc.nat(3 * day), (one, other, offset, length) => {
      fc.pre(
        [one, other].every(({ spec }) => [...Object.values(spec.week), ...Object.values(spec.days ?? {})].some((hours) => hours.length)),
      );
      let calendar: ReturnType<typeof createCalendar>;
      try {
        calendar = createCalendar(one.spec).and(createCalendar(other.spec));
      } catch {
        return; // Hours may overlap with a night's tail.
      }
      const from = one.at * day + offset;
      const parts = [...calendar.closures(from, from + length), ...calendar.periods(from, from + length)]
        .map((part) => [part.from.toMillis(), part.to.toMillis()] as const)
        .sort((a, b) => a[0] - b[0]);
      let now = from;
      for (const [start, end] of parts) {
        expect(start).toBe(now);
        expect(end).toBeGreaterThan(start);
        now = end;
      }
      expect(now).toBe(from + length);
    }),
    { numRuns: 60 },
  );
});

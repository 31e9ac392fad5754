import fc from "fast-check";
import { createCalendar } from "redress/calendar";
import { createPlainCalendar } from "redress/calendar/plain";
import { describe, expect, test } from "vitest";

const spec = {
  zone: "Europe/Budapest",
  week: Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri"].map((day) => [
      day,
      [
        ["09:00", "13:00"],
        ["14:00", "18:00"],
      ] as const,
    ]),
  ),
  holidays: ["2026-12-25"],
};
const [plain, full] = [createPlainCalendar(spec), createCalendar(spec)];
const year = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });

describe("the calendar without luxon", () => {
  test("answers as the one with luxon", () => {
    fc.assert(
      fc.property(year, fc.nat(5000), fc.integer({ min: 1, max: 20 }), fc.tuple(year, fc.nat(1e9)), (at, minutes, days, [from, long]) => {
        const pauses = [{ from, to: from + long }];
        expect(plain.add(at, { minutes }, { pauses })).toBe(full.add(at, { minutes }, { pauses }).toMillis());
        const options = { counting: "receipt-day-excluded", pauses } as const;
        expect(plain.dayDeadline(at, days, options)).toBe(full.dayDeadline(at, days, options).toMillis());
        expect(plain.wall(at)).toBe(
          new Intl.DateTimeFormat("sv-SE", { timeZone: spec.zone, dateStyle: "short", timeStyle: "short" }).format(at).replace(" ", "T"),
        );
      }),
    );
  });
  test.each([
    ["2026-03-29T02:30", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25T02:30", "2026-10-25T00:30:00.000Z"],
    ["2026-12-01T09:00", "2026-12-01T08:00:00.000Z"],
  ])("reads the wall time %s", (wall, instant) => expect(new Date(plain.instant(wall)).toISOString()).toBe(instant));
  test.each(["2026-02-30T09:00", "2026-12-01", "2026-12-01T24:00", "soon"])("refuses the wall time %s", (wall) => {
    expect(() => plain.instant(wall)).toThrow(expect.objectContaining({ code: "bad-instant", field: "wall" }));
  });
});

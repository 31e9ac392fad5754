import fc from "fast-check";
import { isDay, readInstant } from "redress/complaint";
import { expect, test } from "vitest";

test.each([
  ["2026-03-02T09:00:00Z", Date.UTC(2026, 2, 2, 9)],
  ["2026-03-02T09:00+02:00", Date.UTC(2026, 2, 2, 7)],
  ["2026-03-02T09:00:00.1239-0330", Date.UTC(2026, 2, 2, 12, 30, 0, 123)],
  ["2026-03-02T09:00:00,5+05", Date.UTC(2026, 2, 2, 4, 0, 0, 500)],
  ["0099-12-31T23:59:59Z", new Date(0).setUTCFullYear(99, 11, 31) + 86_399_000],
  [1772434800000, 1772434800000],
  [-0, 0],
  [1772434800000.9, 1772434800000],
  [-0.5, -1],
  [new Date(5), 5],
  [{ toMillis: () => 6 }, 6],
  [{ epochMilliseconds: 7 }, 7],
])("reads %o", (value, millis) => expect(readInstant(value)).toBe(millis));

test.each([
  ["2026-03-02T09:00:00", "instant-without-offset"],
  ["2026-03-02", "instant-unreadable"],
  ["2026-03-02 09:00Z", "instant-unreadable"],
  ["2026-3-2T09:00Z", "instant-unreadable"],
  ["2026-02-30T09:00Z", "instant-does-not-exist"],
  ["2025-02-29T09:00Z", "instant-does-not-exist"],
  ["1900-02-29T09:00Z", "instant-does-not-exist"],
  ["2026-13-01T09:00Z", "instant-does-not-exist"],
  ["2026-00-01T09:00Z", "instant-does-not-exist"],
  ["2026-03-00T09:00Z", "instant-does-not-exist"],
  ["2026-03-02T24:61Z", "instant-does-not-exist"],
  ["2026-03-02T24:00Z", "instant-does-not-exist"],
  ["2026-03-02T23:60Z", "instant-does-not-exist"],
  ["2026-03-02T23:59:60Z", "instant-does-not-exist"],
  ["2026-03-02T09:00+24:00", "instant-does-not-exist"],
  ["2026-03-02T09:00+02:60", "instant-does-not-exist"],
  [Number.NaN, "instant-not-finite"],
  [Number.POSITIVE_INFINITY, "instant-not-finite"],
  [new Date("nonsense"), "instant-not-finite"],
  [{ toMillis: () => Number.NaN }, "instant-not-finite"],
  [8.64e15 + 1, "instant-out-of-range"],
  [{ epochMilliseconds: 10n }, "instant-unreadable"],
  [
    {
      toMillis: () => {
        throw new Error("no");
      },
    },
    "instant-unreadable",
  ],
  [null, "instant-unreadable"],
  [undefined, "instant-unreadable"],
])("refuses %o", (value, code) => expect(readInstant(value, "when")).toMatchObject({ code, field: "when" }));

test("reads back every moment that a Date can print with four digits for the year", () => {
  const years = { min: new Date("0000-01-01T00:00Z"), max: new Date("9999-12-31T23:59:59.999Z"), noInvalidDate: true };
  fc.assert(fc.property(fc.date(years), (date) => readInstant(date.toISOString()) === date.getTime()));
});

test("is a whole finite number or a refusal, whatever is given", () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true, withNullPrototype: true, withBigInt: true }), (value) => {
      const read = readInstant(value);
      return typeof read === "number" ? Number.isInteger(read) : typeof read.code === "string" && typeof read.value === "string";
    }),
  );
});

test("a day exists just where a Date keeps it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1600, max: 2400 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        const kept = new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text);
        return isDay(text) === kept;
      },
    ),
  );
});

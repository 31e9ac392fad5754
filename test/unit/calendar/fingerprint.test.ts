import fc from "fast-check";
import { createCalendar } from "redress/calendar";
import { expect, test } from "vitest";

const nine = [["09:00", "17:00"]] as const;
const base = { zone: "Europe/Budapest", week: { mon: nine, fri: nine } } as const;
const of = (spec: object = {}) => createCalendar({ ...base, ...spec }).fingerprint;

test("tells calendars apart by zone, hours, breaks, days and holidays, and by nothing else", () => {
  const others = [
    { zone: "Europe/Warsaw" },
    { week: { mon: nine, sat: nine } },
    { week: { mon: nine, fri: [["09:00", "17:01"]] } },
    { breaks: { mon: [["12:00", "13:00"]] } },
    { breaks: { "2026-03-02": [["12:00", "13:00"]] } },
    { days: { "2026-03-07": nine } },
    { holidays: ["2026-03-02"] },
    { holidays: ["2026-03-06"] },
  ];
  const all = [of(), ...others.map(of)];
  expect(new Set(all).size).toBe(all.length);
  for (const one of all) expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(of({ week: { fri: nine, mon: nine } })).toBe(of());
  expect(of({ holidays: ["2026-03-06", "2026-03-02"] })).toBe(of({ holidays: ["2026-03-02", "2026-03-06"] }));
});

test("of what two calendars have in common differs from either", () => {
  const [a, b] = [createCalendar(base), createCalendar({ ...base, holidays: ["2026-03-02"] })];
  expect(new Set([a, b, a.and(b)].map(({ fingerprint }) => fingerprint)).size).toBe(3);
});

test("of different holidays are different", () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.uniqueArray(day, { maxLength: 6 }), fc.uniqueArray(day, { maxLength: 6 }), (one, other) => {
      expect(of({ holidays: one }) === of({ holidays: other })).toBe([...one].sort().join() === [...other].sort().join());
    }),
  );
});

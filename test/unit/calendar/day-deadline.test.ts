import fc from "fast-check";
import { dayCountings, dueTimes } from "redress/calendar";
import { expect, test, vi } from "vitest";
import { anyCalendar, build } from "../../arbitrary-calendar.ts";
import { openMinutes } from "./reference.ts";
import { dayDeadline } from "./reference-days.ts";

const minute = 60_000;
vi.setConfig({ testTimeout: 120_000 });
const numRuns = Number(process.env.FC_RUNS ?? 150);

const options = fc.record(
  {
    counting: fc.constantFrom(...dayCountings),
    at: fc.constantFrom(...dueTimes),
    afterClosing: fc.constantFrom("same-day" as const, "next-working-day" as const),
    pausesShift: fc.constantFrom("whole-days" as const, "working-time" as const),
    dayHours: fc.integer({ min: 1, max: 96 }).map((quarters) => quarters / 4),
  },
  { requiredKeys: ["counting", "dayHours"] },
);

test("a deadline in days is the one that walking through days and minutes finds", () => {
  let [tried, checked] = [0, 0];
  const scene = anyCalendar.chain(({ at, spec }) => {
    const instant = fc.integer({ min: (at - 2) * 1440, max: (at + 2) * 1440 });
    // Some pauses take whole days.
    const pause = fc.tuple(instant, fc.oneof(fc.nat(600), fc.integer({ min: 1440, max: 4000 })));
    const pauses = fc.array(
      pause.map(([from, long]) => [from, from + long] as const),
      { maxLength: 3 },
    );
    return fc.record({ at: fc.constant(at), spec: fc.constant(spec), start: instant, n: fc.nat(4), options, pauses });
  });
  fc.assert(
    fc.property(scene, ({ at, ...asked }) => {
      const calendar = build(asked.spec);
      const n = asked.options.counting === "receipt-day-included" ? asked.n + 1 : asked.n;
      tried++;
      if (!calendar) return;
      const wanted = dayDeadline({ ...asked, n }, openMinutes(asked.spec, at - 4, at + 14), (at + 12) * 1440);
      if (wanted === undefined) return;
      checked++;
      const pauses = asked.pauses.map(([from, to]) => ({ from: from * minute, to: to * minute }));
      expect(calendar.dayDeadline(asked.start * minute, n, { ...asked.options, pauses }).toMillis() / minute).toBe(wanted);
    }),
    { numRuns },
  );
  expect(checked).toBeGreaterThan(tried / 4);
});

test("what arrives later is never due earlier, and more days are never due earlier", () => {
  const counted = fc.record({
    counting: fc.constantFrom("receipt-day-excluded" as const, "receipt-day-included" as const),
    at: fc.constantFrom("closing" as const, "end-of-day" as const),
    afterClosing: fc.constantFrom("same-day" as const, "next-working-day" as const),
  });
  fc.assert(
    fc.property(anyCalendar, fc.nat(5000), fc.nat(5000), fc.integer({ min: 1, max: 4 }), counted, ({ at, spec }, one, more, n, asked) => {
      const calendar = build({
        ...spec,
        week: { ...spec.week, mon: [["09:00", "12:00"]], tue: [["09:00", "12:00"]], sun: [] },
        breaks: {},
      });
      if (!calendar) return;
      const start = ((at - 2) * 1440 + one) * minute;
      const due = calendar.dayDeadline(start, n, asked).toMillis();
      expect(calendar.dayDeadline(start + more * minute, n, asked).toMillis()).toBeGreaterThanOrEqual(due);
      expect(calendar.dayDeadline(start, n + 1, asked).toMillis()).toBeGreaterThan(due);
    }),
    { numRuns },
  );
});

import fc from "fast-check";
import { dayCountings, dueTimes } from "redress/calendar";
import { expect, test } from "vitest";
import { clockOf, type Still } from "../../../packages/redress/src/sla/clock.ts";
import type { DaysTerm } from "../../../packages/redress/src/sla/policy.ts";
import { plainTimedLog } from "./a-timed-log.ts";

const day = 86_400_000;

const term = fc.record({
  unit: fc.constant("working-days" as const),
  amount: fc.integer({ min: 1, max: 6 }),
  counting: fc.constantFrom(...dayCountings),
  why: fc.constant("tried"),
  at: fc.constantFrom(...dueTimes),
  afterClosing: fc.constantFrom("same-day" as const, "next-working-day" as const),
  pausesShift: fc.constantFrom("whole-days" as const, "working-time" as const),
});
const asked = ({ counting, ...rest }: Omit<DaysTerm, "dayHours">): DaysTerm =>
  counting === "elapsed-working-time" ? { ...rest, counting, dayHours: 7.5 } : { ...rest, counting };

const pauses = fc
  .uniqueArray(fc.integer({ min: -2 * day, max: 12 * day }), { minLength: 0, maxLength: 6 })
  .map((ends) => ends.sort((a, b) => a - b))
  .map((ends) => ends.flatMap((from, i): Still[] => (i % 2 || ends[i + 1] === undefined ? [] : [[from, ends[i + 1] as number]])));

test("the fast clock says what the calendar says, of days, hours and spans, with and without pauses", () => {
  fc.assert(
    fc.property(
      plainTimedLog,
      fc.array(term, { minLength: 2, maxLength: 2 }),
      pauses,
      fc.nat(3 * day),
      ({ calendar, events }, terms, found, far) => {
        const clock = clockOf(calendar);
        const from = Number(events[0]?.at);
        const stills = found.map(([a, b]): Still => [a + from, b + from]);
        const given = { pauses: stills.map(([a, b]) => ({ from: a, to: b })) };
        for (const one of terms.map(asked))
          for (const at of [from, from + day / 3, from + (2 * day) / 3, from + far, from]) {
            const { unit: _, amount, why: __, ...options } = one;
            expect(clock.due(one, at, stills)).toBe(calendar.dayDeadline(at, amount, { ...options, ...given }).toMillis());
            expect(clock.due(one, at, [])).toBe(calendar.dayDeadline(at, amount, options).toMillis());
          }
        const hours = (far % 20) + 1;
        expect(clock.due({ unit: "working-hours", amount: hours }, from, stills)).toBe(calendar.add(from, { hours }, given).toMillis());
        expect(clock.between(from, from + far, stills)).toBe(calendar.between(from, from + far, given).toMillis());
      },
    ),
    { numRuns: 300 },
  );
});

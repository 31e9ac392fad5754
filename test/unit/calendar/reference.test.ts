import fc from "fast-check";
import type { Calendar } from "redress/calendar";
import { describe, expect, test, vi } from "vitest";
import { anyCalendar, build } from "../../arbitrary-calendar.ts";
import { openMinutes } from "./reference.ts";

const minute = 60_000;
// The reference counts minutes, and asks Intl for each the first time.
vi.setConfig({ testTimeout: 120_000 });
const runs = { numRuns: Number(process.env.FC_RUNS ?? 60) };

const scene = anyCalendar.chain(({ at, spec }) => {
  const instant = fc.integer({ min: (at - 2) * 1440, max: (at + 2) * 1440 });
  const pause = fc.tuple(instant, fc.nat(600)).map(([from, long]) => [from, from + long] as const);
  return fc.record({
    at: fc.constant(at),
    spec: fc.constant(spec),
    from: instant,
    to: instant,
    amount: fc.nat(1500),
    pauses: fc.array(pause, { maxLength: 3 }),
  });
});

describe("the engine, against counting minutes", () => {
  test("between, add, subtract, isOpen, nextOpening and previousClosing agree", () => {
    let [tried, checked] = [0, 0];
    fc.assert(
      fc.property(scene, ({ at, spec, from, to, amount, pauses }) => {
        const calendar = build(spec);
        tried++;
        if (!calendar) return;
        checked++;
        const [low, high] = [(at - 9) * 1440, (at + 9) * 1440];
        const open = openMinutes(spec, at - 10, at + 10);
        const paused = (t: number) => pauses.some(([a, b]) => t >= a && t < b);
        const runsAt = (t: number) => open.has(t) && !paused(t);
        const options = { pauses: pauses.map(([a, b]) => ({ from: a * minute, to: b * minute })) };
        const out = (value: { toMillis(): number }) => value.toMillis() / minute;

        expect(calendar.isOpen(from * minute)).toBe(open.has(from));
        let count = 0;
        for (let t = Math.min(from, to); t < Math.max(from, to); t++) if (runsAt(t)) count++;
        const sign = to < from ? -1 : 1;
        expect(calendar.signedBetween(from * minute, to * minute, options).toMillis() / minute).toBe(count ? sign * count : 0);

        let [next, left] = [from, amount];
        while (next < high && !(left === 0 && (amount > 0 || runsAt(next)))) if (runsAt(next++)) left--;
        if (left === 0 && next < high) expect(out(calendar.add(from * minute, { minutes: amount }, options))).toBe(next);
        [next, left] = [from, amount];
        while (next > low && !(left === 0 && (amount > 0 || runsAt(next - 1)))) if (runsAt(--next)) left--;
        if (left === 0 && next > low) expect(out(calendar.subtract(from * minute, { minutes: amount }, options))).toBe(next);

        next = from;
        while (next < high && !open.has(next)) next++;
        if (next < high) expect(out(calendar.nextOpening(from * minute))).toBe(next);
        next = from;
        while (next > low && !open.has(next - 1)) next--;
        if (next > low) expect(out(calendar.previousClosing(from * minute))).toBe(next);
      }),
      runs,
    );
    expect(checked).toBeGreaterThan(tried / 4);
  });

  test("adding then measuring gives the amount; a deadline never moves earlier when work is added", () => {
    fc.assert(
      fc.property(scene, fc.nat(600), ({ spec, from, amount, pauses }, more) => {
        const calendar = build(spec);
        if (!calendar || !Object.values(spec.week).some((hours) => hours.length)) return;
        const options = { pauses: pauses.map(([a, b]) => ({ from: a * minute, to: b * minute })) };
        try {
          const due = calendar.add(from * minute, { minutes: amount }, options);
          expect(calendar.between(from * minute, due, options).toMillis()).toBe(amount * minute);
          expect(calendar.add(from * minute, { minutes: amount + more }, options).toMillis()).toBeGreaterThanOrEqual(due.toMillis());
          expect(calendar.add(from * minute, { minutes: amount }, { ...options, boundary: "farthest" }).toMillis()).toBeGreaterThanOrEqual(
            due.toMillis(),
          );
        } catch (error) {
          // A week whose only hours a weekly break takes away runs out of time; that is said, not looped over.
          expect(error).toMatchObject({ code: "out-of-range" });
        }
      }),
      runs,
    );
  });

  test("an intersection is open where both are, and periods add up to between", () => {
    let [tried, checked] = [0, 0];
    fc.assert(
      fc.property(scene, anyCalendar, ({ at, spec, from, to }, other) => {
        const [one, two] = [build(spec), build({ ...other.spec })];
        tried++;
        if (!one || !two) return;
        let both: Calendar;
        try {
          both = one.and(two);
        } catch (error) {
          expect(error).toMatchObject({ code: "no-working-time" });
          return;
        }
        checked++;
        const a = openMinutes(spec, at - 4, at + 4);
        const b = openMinutes(other.spec, at - 4, at + 4);
        const [low, high] = [Math.min(from, to), Math.max(from, to)];
        let count = 0;
        for (let t = low; t < high; t++) if (a.has(t) && b.has(t)) count++;
        expect(both.between(low * minute, high * minute).toMillis()).toBe(count * minute);
        let sum = 0;
        let last = 0;
        for (const period of both.periods(low * minute, high * minute)) {
          expect(period.from.toMillis()).toBeGreaterThan(last);
          last = period.to.toMillis();
          sum += last - period.from.toMillis();
        }
        expect(sum).toBe(count * minute);
      }),
      runs,
    );
    expect(checked).toBeGreaterThan(tried / 4);
  });
});

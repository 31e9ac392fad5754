import fc from "fast-check";
import { type CaseEvent, replay } from "redress/complaint";
import { type Deadline, deadlines, definePolicy, documentsPolicy, explain } from "redress/sla";
import { expect, test } from "vitest";
import { anyPolicy, clocks, keyOf, plainTimedLog, timedLog } from "./a-timed-log.ts";

const runs = { numRuns: 60 };

const upTo = (events: readonly CaseEvent[], now: number) => events.filter(({ at }) => Number(at) <= now);

test("the generator reaches every state, several cycles, pauses and rounds", () => {
  const found = fc
    .sample(fc.tuple(timedLog, anyPolicy), { numRuns: 400, seed: 3 })
    .flatMap(([{ events, calendar, now }, policy]) => clocks(policy, calendar, events, now));
  expect([...new Set(found.map(({ state }) => state))].sort()).toEqual([
    "breached",
    "cancelled",
    "met",
    "not-started",
    "paused",
    "running",
  ]);
  const reached = {
    cycles: found.some(({ cycle }) => cycle > 1),
    rounds: found.some(({ round }) => round > 1),
    items: found.some(({ item }) => item !== undefined),
    pauses: found.some(({ pauses }) => pauses.length > 1),
    late: found.some(({ state, stop }) => state === "breached" && stop),
  };
  expect(reached).toEqual({ cycles: true, rounds: true, items: true, pauses: true, late: true });
});

test("every beginning of a log has its clocks at every instant, and nothing throws", () => {
  fc.assert(
    fc.property(timedLog, anyPolicy, ({ events, calendar, now }, policy) => {
      for (let to = 1; to <= events.length; to++)
        for (const at of [now, Number(events[to - 1]?.at)]) {
          const told = deadlines(policy, calendar, events.slice(0, to), { now: at });
          expect(told.status === "ok" || told.code === "empty").toBe(true);
        }
    }),
    { numRuns: 25 },
  );
});

test("what has not happened yet changes nothing", () => {
  fc.assert(
    fc.property(timedLog, anyPolicy, ({ events, calendar, now }, policy) => {
      expect(clocks(policy, calendar, events, now)).toEqual(clocks(policy, calendar, upTo(events, now), now));
    }),
    runs,
  );
});

test("a clock is met or breached by its due instant, and never both", () => {
  fc.assert(
    fc.property(timedLog, anyPolicy, ({ events, calendar, now }, policy) => {
      for (const one of clocks(policy, calendar, events, now))
        for (const bound of one.target ? [one, one.target] : [one]) {
          const { state, due, overdueMs } = bound;
          const at = (one.stop ?? one.ended)?.at ?? now;
          if (!one.start) expect([state, due]).toEqual(["not-started", undefined]);
          else if (due === undefined) expect([state, one.stop, one.ended]).toEqual(["paused", undefined, undefined]);
          else if (at > due) expect(state).toBe("breached");
          else expect(state).toBe(one.stop ? "met" : one.ended ? "cancelled" : "running");
          if (state !== "breached") expect(overdueMs).toBe(0);
        }
    }),
    runs,
  );
});

test("the trace adds up exactly, to the time consumed and to the span, without a gap", () => {
  fc.assert(
    fc.property(timedLog, anyPolicy, ({ events, calendar, now }, policy) => {
      for (const one of clocks(policy, calendar, events, now)) {
        const { spent, toDue } = explain(one);
        if (!one.start) continue;
        const end = Math.max(one.start.at, (one.stop ?? one.ended)?.at ?? now);
        for (const [lines, to] of [
          [spent, end],
          ...(one.due === undefined ? [] : [[toDue, Math.max(one.start.at, one.due)] as const]),
        ] as const) {
          let at = one.start.at;
          for (const line of lines) {
            expect(line.from).toBe(at);
            expect(line.ms).toBe(line.to - line.from);
            expect(line.ms).toBeGreaterThan(0);
            at = line.to;
          }
          expect(at).toBe(to);
        }
        expect(spent.reduce((sum, { code, ms }) => sum + (code === "counted" ? ms : 0), 0)).toBe(one.consumedMs);
        const paused = new Set(spent.flatMap(({ code, facts }) => (code === "paused" ? [facts.event] : [])));
        expect(paused).toEqual(new Set(one.pauses.map(({ event }) => event)));
      }
    }),
    runs,
  );
});

test("a later event that a stage does not wait for moves no deadline", () => {
  fc.assert(
    fc.property(plainTimedLog, anyPolicy, fc.nat(20 * 86_400_000), ({ events, calendar }, policy, later) => {
      const last = Number(events.at(-1)?.at);
      const next = { id: "later", type: "satisfaction-recorded", at: last + later, by: "owner-1", satisfied: "yes" } as const;
      if (replay([...events, next]).status !== "ok") return;
      const before = clocks(policy, calendar, events, last);
      const after = new Map(clocks(policy, calendar, [...events, next], last + later).map((one) => [keyOf(one), one]));
      for (const one of before) {
        const now = after.get(keyOf(one));
        if (one.due !== undefined && now?.due !== undefined) expect(now.due).toBe(one.due);
        expect([now?.start, now?.stop, now?.ended]).toEqual([one.start, one.stop, one.ended]);
      }
    }),
    runs,
  );
});

test("two events of one instant may stand in either order, but for what extends a term that has stopped", () => {
  let swapped = 0;
  // Clocks of several corrections stand in the order in which they started: that much may change.
  const seen = (all: readonly Deadline[]) =>
    all
      .map((one) => [keyOf(one), one.state, one.due, one.consumedMs, one.remainingMs, one.overdueMs, one.target] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  fc.assert(
    fc.property(plainTimedLog, fc.nat(200), ({ events, calendar, now }, pick) => {
      const at = events.findIndex((event, i) => i >= pick % events.length && event.at === events[i + 1]?.at);
      if (at < 0) return;
      const other = [...events.slice(0, at), events[at + 1] as CaseEvent, events[at] as CaseEvent, ...events.slice(at + 2)];
      if (replay(other).status !== "ok" || [events[at], events[at + 1]].some((event) => event?.type === "extended")) return;
      swapped++;
      expect(seen(clocks(documentsPolicy, calendar, other, now))).toEqual(seen(clocks(documentsPolicy, calendar, events, now)));
    }),
    { numRuns: 200 },
  );
  expect(swapped).toBeGreaterThan(20);
});

test("another policy keeps every pause, and the same one gives the same again", () => {
  const longer = definePolicy({
    ...documentsPolicy,
    id: "longer",
    stages: documentsPolicy.stages.map((stage) =>
      stage.limit.unit === "working-days" ? { ...stage, limit: { ...stage.limit, amount: 40 } } : stage,
    ),
  });
  fc.assert(
    fc.property(timedLog, ({ events, calendar, now }) => {
      const first = clocks(documentsPolicy, calendar, events, now);
      const other = clocks(longer, calendar, events, now);
      expect(other.map((one) => [keyOf(one), one.pauses, one.consumedMs])).toEqual(
        first.map((one) => [keyOf(one), one.pauses, one.consumedMs]),
      );
      expect(clocks(documentsPolicy, calendar, events, now)).toEqual(first);
    }),
    runs,
  );
});

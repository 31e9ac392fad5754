import fc from "fast-check";
import { createCalendar } from "redress/calendar";
import { caseOfLine, caseOfLog, createMonthlyReport, createScorecards, createWeeklySummary, type Reading } from "redress/register";
import { deadlines, documentsPolicy } from "redress/sla";
import { expect, test } from "vitest";
import { aRegister, now } from "./a-register.ts";

const hours = [["09:00", "17:00"]] as const;
const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
const options = (at: number, listed = 5) => ({ policy: documentsPolicy, calendar, now: at, listed });
const month = "2026-03";
const someNow = fc.integer({ min: Date.UTC(2026, 1, 1), max: now });

/** Everything that the three reports say, and what they have counted. */
function all(readings: readonly Reading[], at: number, listed?: number) {
  const makers = [createMonthlyReport, createScorecards, createWeeklySummary].map((make) => make(options(at, listed)));
  const [monthly, cards, weekly] = makers as [
    ReturnType<typeof createMonthlyReport>,
    ReturnType<typeof createScorecards>,
    ReturnType<typeof createWeeklySummary>,
  ];
  for (const reading of readings) for (const one of [monthly, cards, weekly]) one.add(reading);
  return {
    states: [monthly.state(), cards.state(), weekly.state()] as const,
    reports: () => [monthly.report(month), cards.report(month), weekly.report()],
    merge: (states: readonly [ReturnType<typeof monthly.state>, ReturnType<typeof cards.state>, ReturnType<typeof weekly.state>]) =>
      [monthly.merge(states[0]), cards.merge(states[1]), weekly.merge(states[2])].filter((refusal) => refusal),
    now: () => [monthly.state(), cards.state(), weekly.state()] as const,
  };
}

test("a log and a row of the same case are the same to every report, as of any day", () => {
  fc.assert(
    fc.property(aRegister, someNow, fc.option(fc.integer({ min: -400, max: 400 })), (cases, day, minutes) => {
      // Any day, or about the time of a closing.
      const closedAt = cases[0]?.row.closedAt;
      const at = closedAt === undefined || minutes === null ? day : closedAt + minutes * 60_000;
      const known = cases.filter(({ row }) => row.registeredAt <= at);
      const rows = all(
        known.map(({ row }) => row),
        at,
      );
      const logs = all(
        known.map(({ log }) => caseOfLog(log, { now: at })),
        at,
      );
      // An item is told where a log names it; a row has no name for its one correction.
      const bare = (value: unknown) => JSON.parse(JSON.stringify(value, (key, one) => (key === "item" ? undefined : one)));
      expect(bare(logs.states)).toEqual(bare(rows.states));
      expect(bare(logs.reports())).toEqual(bare(rows.reports()));
    }),
    { numRuns: 200 },
  );
});

test("what a report counts of logs is what deadlines says of each", () => {
  fc.assert(
    fc.property(aRegister, someNow, (cases, at) => {
      const logs = cases.map(({ log }) => log.filter((event) => Number(event.at) <= at)).filter((log) => log.length);
      const wanted: Record<string, number> = {};
      for (const log of logs) {
        const told = deadlines(documentsPolicy, calendar, log, { now: at });
        for (const { stage, state } of told.status === "ok" ? told.deadlines : [])
          if (state !== "not-started") wanted[`stage.${state}.${stage}`] = (wanted[`stage.${state}.${stage}`] ?? 0) + 1;
      }
      const reporter = createMonthlyReport(options(at));
      for (const log of logs) reporter.add(caseOfLog(log, { now: at }));
      const counted: Record<string, number> = {};
      for (const { counts } of Object.values(reporter.state().months))
        for (const [name, count] of Object.entries(counts)) if (name.startsWith("stage.")) counted[name] = (counted[name] ?? 0) + count;
      expect(counted).toEqual(wanted);
    }),
    { numRuns: 60 },
  );
});

test("the order of adding changes nothing, and states put together in any way count as one", () => {
  const unreadable = caseOfLine("{", { now, row: 3 });
  fc.assert(
    fc.property(aRegister, fc.array(fc.nat(2), { minLength: 13, maxLength: 13 }), someNow, (cases, shares, at) => {
      const readings: Reading[] = [...cases.map(({ row }) => row), unreadable];
      const whole = all(readings, at);
      expect(all(readings.toReversed(), at).states).toEqual(whole.states);
      const parts = [0, 1, 2].map(
        (part) =>
          all(
            readings.filter((_, n) => shares[n % shares.length] === part),
            at,
          ).states,
      );
      const json = JSON.parse(JSON.stringify(parts)) as typeof parts;
      const [a, b, c] = json as [(typeof parts)[0], (typeof parts)[0], (typeof parts)[0]];
      const first = all([], at);
      expect([first.merge(a), first.merge(b), first.merge(c)].flat()).toEqual([]);
      const second = all([], at);
      const rest = all([], at);
      expect([rest.merge(c), rest.merge(b), second.merge(rest.now()), second.merge(a)].flat()).toEqual([]);
      expect(first.now()).toEqual(whole.states);
      expect(second.now()).toEqual(whole.states);
      expect(second.reports()).toEqual(whole.reports());
    }),
    { numRuns: 60 },
  );
});

test("only states that were counted alike are put together, and a refused one adds nothing", () => {
  const reporter = createMonthlyReport(options(now));
  const before = reporter.state();
  const other = createMonthlyReport({ ...options(now), now: now - 1 }).state();
  expect(reporter.merge(other)).toMatchObject({ status: "refused", code: "counted-otherwise", field: "now" });
  expect(reporter.merge(createWeeklySummary(options(now)).state() as never)).toMatchObject({ code: "not-a-state", field: "kind" });
  expect(reporter.state()).toEqual(before);
});

test("the lists are cut, and what is cut is counted", () => {
  fc.assert(
    fc.property(aRegister, someNow, (cases, at) => {
      const rows = cases.map(({ row }) => row);
      const [, , few] = all(rows, at, 1).reports() as [unknown, unknown, ReturnType<ReturnType<typeof createWeeklySummary>["report"]>];
      const [, , every] = all(rows, at, 1000).reports() as [unknown, unknown, typeof few];
      for (const list of ["atRisk", "missed", "overdue"] as const) {
        expect(few[list].count).toBe(every[list].listed.length);
        expect(few[list].listed).toEqual(every[list].listed.slice(0, 1));
      }
    }),
    { numRuns: 30 },
  );
});

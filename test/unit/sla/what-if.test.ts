import fc from "fast-check";
import { whatIf } from "redress/sla";
import { expect, test } from "vitest";
import { anyPolicy, clocks, timedLog } from "./a-timed-log.ts";

test("a register counts what its cases show one by one", () => {
  fc.assert(
    fc.property(fc.array(timedLog, { minLength: 1, maxLength: 3 }), anyPolicy, (logs, policy) => {
      const { calendar, now } = logs[0] as (typeof logs)[number];
      const { outcomes, leftOut } = whatIf(
        logs.map(({ events }) => events),
        { policies: [policy], calendars: { one: calendar }, now },
      );
      const rows = logs.flatMap(({ events }, log) => clocks(policy, calendar, events, now).map((one) => ({ ...one, log })));
      expect(leftOut.every(({ refusal }) => refusal.code === "empty" || refusal.code === "outside-calendar")).toBe(true);
      const [outcome] = outcomes;
      for (const { stage, limit, target } of outcome?.stages ?? []) {
        const own = rows.filter((row) => row.stage === stage);
        for (const [state, count] of Object.entries(limit)) expect(own.filter((row) => row.state === state)).toHaveLength(count);
        for (const [state, count] of Object.entries(target ?? {}))
          expect(own.filter((row) => row.target?.state === state)).toHaveLength(count);
      }
      const broken = rows
        .filter(({ state }) => state === "breached")
        .map(({ log, stage, item, cycle, round, due, overdueMs }) => ({
          log,
          stage,
          ...(item !== undefined && { item }),
          cycle,
          round,
          due,
          overdueMs,
        }));
      expect(outcome?.breaches).toEqual(expect.arrayContaining(broken));
      expect(outcome?.breaches).toHaveLength(broken.length);
      expect(outcome?.load.reduce((sum, { started }) => sum + started, 0)).toBe(rows.filter(({ start }) => start).length);
      expect(outcome?.load.reduce((sum, { due }) => sum + due, 0)).toBe(rows.filter(({ due }) => due !== undefined).length);
    }),
    { numRuns: 60 },
  );
});

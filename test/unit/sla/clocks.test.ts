import { deadlines } from "redress/sla";
import { describe, expect, test } from "vitest";
import { type Clock, clockCases } from "../../golden/sla.ts";
import { built, clockNamed, policyOf, typed } from "./golden.ts";

const minutes = (ms: number | undefined) => (ms === undefined ? null : ms / 60_000);
const instant = (text: string | null | undefined) => (typeof text === "string" ? Date.parse(text) : text);

const corrected = clockCases.map(({ corrects }) => corrects);

describe.each(clockCases.filter(({ id }) => !corrected.includes(id)).map((one) => [one.id, one] as const))("%s", (_, one) => {
  const told = deadlines(policyOf(one.policy), built[one.calendar], typed(one.events), { now: one.now });
  const all = told.status === "ok" ? told.cycles.flatMap((cycle) => cycle.deadlines) : [];

  test.each(Object.entries(one.clocks))("%s", (name, wanted) => {
    expect(told.status).toBe("ok");
    const found = clockNamed(name, all);
    const got: Record<keyof Clock, unknown> = {
      state: found?.state,
      due: found?.due ?? null,
      targetDue: found?.target?.due ?? null,
      target: found?.target?.state,
      consumed: minutes(found?.consumedMs),
      remaining: minutes(found?.remainingMs),
      overdue: minutes(found?.overdueMs),
    };
    const keys = Object.keys(wanted) as (keyof Clock)[];
    const parsed = { ...wanted, due: instant(wanted.due), targetDue: instant(wanted.targetDue) };
    expect(Object.fromEntries(keys.map((key) => [key, got[key]]))).toEqual(Object.fromEntries(keys.map((key) => [key, parsed[key]])));
  });

  test("has no other clocks than it should", () => {
    expect((one.without ?? []).filter((name) => clockNamed(name, all))).toEqual([]);
  });
});

import { createMonthlyReport } from "redress/register";
import { expect, test } from "vitest";
import { options } from "./golden.ts";

test("a day at the end of a month is due in that month, though it lasts to the next one's first midnight", () => {
  const at = Date.parse("2026-03-30T09:00Z");
  const reporter = createMonthlyReport(options);
  reporter.add({
    id: "case-1",
    registeredAt: at,
    openedAt: at,
    agreedAt: at,
    agreedDue: "2026-03-31",
    implementedAt: at + 3_600_000,
    kind: "complaint",
  });
  const met = (month: string) => {
    const told = reporter.report(month);
    return told.status === "ok" && told.stages.find(({ stage }) => stage === "implementation")?.met;
  };
  expect([met("2026-03"), met("2026-04")]).toEqual([1, 0]);
});

test("agreed without a day has no term to be judged by", () => {
  const at = Date.parse("2026-03-02T09:00Z");
  const reporter = createMonthlyReport(options);
  expect(
    reporter.add({ id: "case-1", registeredAt: at, openedAt: at, agreedAt: at, implementedAt: at, kind: "complaint" }),
  ).toBeUndefined();
  const told = reporter.report("2026-03");
  expect(told.status === "ok" && told.stages.find(({ stage }) => stage === "implementation")).toMatchObject({ met: 0, breached: 0 });
});

import type { LoyaltyBasis } from "redress/complaint";
import { hu } from "redress/locales/hu";
import { pl } from "redress/locales/pl";
import { ru } from "redress/locales/ru";
import { type CaseRecord, createMonthlyReport, createScorecards, type MonthlyReport } from "redress/register";
import { toHtml, toMarkdown } from "redress/register/render";
import { documentsPolicy } from "redress/sla";
import { describe, expect, test } from "vitest";
import { alike, mixed, said } from "../../golden/register-changes.ts";
import { options } from "./golden.ts";

type Counts = Readonly<Record<LoyaltyBasis, Readonly<Record<"yes" | "no", number>>>>;

/** So many complaints of a month that are closed on the day, in September or October: both have 22 working days. */
const closed = (month: 9 | 10, counts: Counts): CaseRecord[] =>
  (["stated-at-closing", "observed-after"] as const).flatMap((loyaltyBasis) =>
    (["yes", "no"] as const).flatMap((loyal) =>
      Array.from({ length: counts[loyaltyBasis][loyal] }, (_, n) => {
        const registeredAt = Date.UTC(2026, month - 1, 7 + (n % 5), 10);
        const id = `${month}-${loyaltyBasis}-${loyal}-${n}`;
        return { id, registeredAt, closedAt: registeredAt + 3_600_000, kind: "complaint" as const, owner: "owner-a", loyal, loyaltyBasis };
      }),
    ),
  );

const from = { policy: documentsPolicy, calendar: options.calendar, now: "2026-11-02T12:00Z" };

function told({ before, after }: { readonly before: Counts; readonly after: Counts }): MonthlyReport {
  const reporter = createMonthlyReport(from);
  for (const one of [...closed(9, before), ...closed(10, after)]) reporter.add(one);
  const report = reporter.report("2026-10");
  if (report.status !== "ok") throw new Error(report.code);
  return report;
}

describe("a month that knows loyalty in two ways", () => {
  const report = told(mixed);

  test("is compared by each way alone, and not as a whole", () => {
    expect(report.loyalty).toMatchObject(mixed.loyalty);
    expect(report.loyalty.byBasis).toMatchObject(mixed.byBasis);
  });

  test("says how many lines were compared, and what chance alone would give", () => expect(report.compared).toEqual(mixed.compared));

  test("says so on the page", () => {
    const page = toMarkdown(report);
    for (const line of [said.lines, said.loyalty, said.stated, said.observed]) expect(page).toContain(line);
  });

  test("says the same of an owner", () => {
    const reporter = createScorecards(from);
    for (const one of [...closed(9, mixed.before), ...closed(10, mixed.after)]) reporter.add(one);
    const cards = reporter.report("2026-10");
    if (cards.status !== "ok") throw new Error(cards.code);
    expect(cards.owners[0]?.loyalty.byBasis).toMatchObject(mixed.byBasis);
    expect(cards.compared).toEqual(mixed.compared);
    expect(toMarkdown(cards)).toContain(said.stated);
  });

  test.each([
    ["en", {}, "not comparable", "two questions"],
    ["hu", hu, "nem összevethető", "két külön kérdés"],
    ["pl", pl, "nieporównywalne", "dwa różne pytania"],
    ["ru", ru, "несравнимо", "два разных вопроса"],
  ] as const)("with the reason in %s", (locale, pack, word, reason) => {
    const words = { locale, pack };
    for (const page of [toMarkdown(report, { words }), toHtml(report, { words })]) {
      expect(page).toContain(word);
      expect(page).toContain(reason);
      expect(page).not.toContain("<span lang");
    }
  });
});

test("months that know loyalty in one and the same way are compared whole", () => {
  const report = told(alike);
  expect(report.loyalty).toMatchObject(alike.loyalty);
  expect(report.loyalty.byBasis).toBeUndefined();
  expect(report.outcomes.byBasis).toBeUndefined();
  expect(report.registered.change).toBe(alike.registered);
  expect(report.compared).toEqual(alike.compared);
});

test("stated in one month and observed in the other is not comparable either, and too few by each", () => {
  const none = { yes: 0, no: 0 };
  const before = { "stated-at-closing": { yes: 30, no: 30 }, "observed-after": none };
  const after = { "stated-at-closing": none, "observed-after": { yes: 10, no: 50 } };
  const { loyalty } = told({ before, after });
  expect(loyalty.change).toBe("not-comparable");
  expect(Object.values(loyalty.byBasis ?? {}).map(({ change }) => change)).toEqual(["too-few", "too-few"]);
});

import fc from "fast-check";
import { createCalendar } from "redress/calendar";
import { type CaseRecord, createMonthlyReport, createScorecards, createWeeklySummary, type Reading } from "redress/register";
import { definePolicy, documentsPolicy } from "redress/sla";
import { describe, expect, test } from "vitest";
import { aRegister } from "./a-register.ts";
import { options } from "./golden.ts";

const at = Date.parse("2026-03-02T09:00Z");
const good: CaseRecord = { id: "case-1", registeredAt: at, openedAt: at, kind: "complaint" };
const makers = [createMonthlyReport, createScorecards, createWeeklySummary];
const noSuch = Number.NaN;

describe("a case made by hand is looked at like any other", () => {
  test.each<[string, string, object]>([
    ["id", "required", { id: "" }],
    ["id", "required", { id: 7 }],
    ["registeredAt", "required", { registeredAt: undefined }],
    ["registeredAt", "instant-unreadable", { registeredAt: noSuch }],
    ["openedAt", "instant-unreadable", { openedAt: "2026-03-02T09:00Z" }],
    ["closedAt", "instant-unreadable", { closedAt: Number.POSITIVE_INFINITY }],
    ["closedAt", "instant-unreadable", { closedAt: new Date(at) }],
    ["acceptedAt", "instant-unreadable", { acceptedAt: null }],
    ["closedAt", "outside-calendar", { closedAt: Date.UTC(2300, 0) }],
    ["registeredAt", "outside-calendar", { registeredAt: -1 }],
    ["agreedDue", "day-unreadable", { agreedAt: at, agreedDue: "2026-02-30" }],
    ["kind", "value-unknown", { kind: "grumble" }],
    ["kind", "value-unknown", { kind: "toString" }],
    ["origin", "value-unknown", { origin: "" }],
    ["loyaltyBasis", "value-unknown", { loyal: "yes", loyaltyBasis: "guessed" }],
    ["satisfied", "value-unknown", { satisfied: true }],
    ["ending", "value-unknown", { closedAt: at, ending: "lost" }],
    ["owner", "value-unknown", { owner: 7 }],
    ["cause", "value-unknown", { cause: {} }],
    ["repeats", "number-unreadable", { repeats: 0.5 }],
    ["recommends", "number-unreadable", { recommends: 11 }],
    ["rating", "number-unreadable", { rating: noSuch }],
    ["pauses", "pause-unreadable", { pauses: [{ from: noSuch, reason: "" }] }],
    ["pauses", "pause-unreadable", { pauses: [{ from: at + 2, to: at + 1, reason: "" }] }],
    ["pauses", "pause-unreadable", { pauses: [{ from: at - 1, reason: "" }] }],
    ["pauses", "pause-unreadable", { pauses: {} }],
    ["relabelled", "value-unknown", { relabelled: [{ from: "grumble", reason: true }] }],
    ["measures", "value-unknown", { measures: [{ id: "m", due: "soon" }] }],
    ["findings", "value-unknown", { findings: 5 }],
    ["log", "value-unknown", { log: {} }],
    ["openedAt", "out-of-order", { openedAt: at - 1 }],
    ["satisfiedAt", "out-of-order", { satisfied: "yes", satisfiedAt: at - 1 }],
  ])("%s: %s", (column, code, wrong) => {
    for (const make of makers) {
      const reporter = make(options);
      expect(reporter.add({ ...good, ...wrong } as CaseRecord)).toMatchObject({ status: "refused", code, column, row: 0 });
      expect(reporter.state().unreadable).toMatchObject({ rows: 1, kinds: [{ code, column, count: 1 }] });
    }
  });

  test.each([null, undefined, 7, "case"])("%j is no case", (nothing) =>
    expect(createMonthlyReport(options).add(nothing as never)).toMatchObject({ code: "required", column: "id" }),
  );

  test("and nothing that it may hold makes a figure that is none", () => {
    const odd = fc.oneof(
      ...[
        fc.constantFrom(noSuch, Number.POSITIVE_INFINITY, -0, 1e300, null, "yes", "", "constructor", [], {}, [null], true),
        fc.anything(),
      ],
      fc.integer({ min: at - 1e9, max: at + 1e9 }),
    );
    const names = fc.constantFrom(
      ...["id", "registeredAt", "receivedAt", "openedAt", "acceptedAt", "firstContactAt", "agreedAt", "agreedDue", "implementedAt"],
      ...["verifiedAt", "handedOverAt", "closedAt", "ending", "pauses", "kind", "origin", "validity", "importance", "satisfied", "loyal"],
      ...["satisfiedAt", "loyalAt", "loyaltyBasis", "owner", "department", "cause", "repeats", "relabelled", "measures", "recommends"],
      ...["rating", "findings", "log", "acknowledgedAt"],
    );
    fc.assert(
      fc.property(fc.dictionary(names, odd, { maxKeys: 4 }), (wrong) => {
        const given = { ...good, ...wrong } as Reading;
        for (const make of makers) {
          const reporter = make(options);
          const refused = reporter.add(given);
          const report = reporter.report("2026-03");
          const texts = JSON.stringify([reporter.state(), report], (_, value) =>
            typeof value === "number" && !Number.isFinite(value) ? "no number" : value,
          );
          expect(texts).not.toContain("no number");
          expect(reporter.state().unreadable.rows).toBe(refused ? 1 : 0);
          const again = make(options);
          expect(again.merge(JSON.parse(JSON.stringify(reporter.state())) as never)).toBeUndefined();
          expect(again.state()).toEqual(reporter.state());
        }
      }),
      { numRuns: 400 },
    );
  });

  test("and what our own readers make comes in", () => {
    fc.assert(
      fc.property(aRegister, (cases) => {
        const reporter = createMonthlyReport(options);
        expect(cases.flatMap(({ row }) => reporter.add(row) ?? [])).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("states are put together only where they were counted by the same", () => {
  const week = { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } as const;
  const given = { ...options, calendar: createCalendar({ zone: "UTC", week }) };
  const [stage, ...others] = documentsPolicy.stages.filter(({ id }) => id !== "x");
  const { checked: _, ...documents } = documentsPolicy;

  test.each(makers.map((make) => [make.name, make] as const))("%s", (_, make) => {
    const into = make(given);
    into.add(good);
    const merge = (changed: Partial<typeof given>) => into.merge(make({ ...given, ...changed }).state() as never);
    const before = into.state();
    const calendar = createCalendar({ zone: "UTC", week: { ...week, tue: [["09:00", "16:00"]] } });
    expect(merge({ calendar })).toMatchObject({ code: "counted-otherwise", field: "hours" });
    expect(merge({ calendar: createCalendar({ zone: "UTC", week, holidays: ["2026-03-03"] }) })).toMatchObject({ field: "hours" });
    const policy = definePolicy({ ...documents, stages: [{ ...(stage as NonNullable<typeof stage>), warnings: [0.5] }, ...others] });
    expect(merge({ policy })).toMatchObject({ code: "counted-otherwise", field: "terms" });
    expect(into.state()).toEqual(before);
    // The same hours and terms written down again are the same.
    const tuesday = { tue: week.tue, mon: week.mon };
    expect(merge({ calendar: createCalendar({ zone: "UTC", week: tuesday }), policy: definePolicy(documents) })).toBeUndefined();
  });

  test.each([
    { months: { "2026-03": { counts: { nonsense: 1 }, causes: {}, contacted: [], waiting: [] } } },
    { months: { "2026-03": { counts: { closed: -1 }, causes: {}, contacted: [], waiting: [] } } },
    { months: { "2026-13": { counts: {}, causes: {}, contacted: [], waiting: [] } } },
    { months: { "2026-03": { counts: {}, causes: {}, contacted: [[1]], waiting: [] } } },
    { months: null },
  ])("a state with %j is none", (wrong) => {
    const into = createMonthlyReport(given);
    const before = into.state();
    expect(into.merge({ ...before, ...wrong } as never)).toMatchObject({ code: "not-a-state", field: "months" });
    const owners = {
      a: Object.fromEntries(Object.entries(wrong.months ?? {}).map(([month, one]) => [month, { ...one, departments: [] }])),
    };
    if (wrong.months) {
      const cards = createScorecards(given);
      expect(cards.merge({ ...cards.state(), owners } as never)).toMatchObject({ code: "not-a-state", field: "owners" });
    }
    expect(into.state()).toEqual(before);
  });
});

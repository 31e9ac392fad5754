import fc from "fast-check";
import { margins, moved, newcombe, OutcomeCount, pairedDifference, quadrants, shift } from "redress/metrics";
import { describe, expect, test } from "vitest";
import { pairedIntervals, twice } from "../../golden/outcomes.ts";
import { answer, client } from "./a-client.ts";

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

describe("the same clients asked twice", () => {
  test(twice.id, () => {
    const pair = (before: "yes" | "no", after: "yes" | "no") => ({ before: client(before, "yes", 90), after: client(after, "yes", 90) });
    const report = moved([
      ...times(twice.both, () => pair("yes", "yes")),
      ...times(twice.beforeOnly, () => pair("yes", "no")),
      ...times(twice.afterOnly, () => pair("no", "yes")),
      ...times(twice.never, () => pair("no", "no")),
    ]);
    if (report.status !== "ok") throw new Error(report.code);
    const { satisfied, loyal } = report.margins;
    expect(satisfied).toMatchObject({ left: twice.satisfied.left, joined: twice.satisfied.joined, verdict: twice.satisfied.verdict });
    expect(satisfied.difference).toBeCloseTo(twice.satisfied.difference, 12);
    expect(satisfied.low).toBeCloseTo(twice.satisfied.low, 3);
    expect(satisfied.high).toBeCloseTo(twice.satisfied.high, 3);
    expect(satisfied.pValue).toBeCloseTo(twice.satisfied.p, 4);
    expect(loyal).toMatchObject({ left: 0, joined: 0, difference: 0, pValue: 1, verdict: twice.loyal.verdict });
    expect(Object.fromEntries(quadrants.map((quadrant) => [quadrant, report.cells[quadrant].net]))).toEqual(twice.net);
    expect([report.table.hostage.apostle, report.stayed, report.complete]).toEqual([7, 13, 21]);
  });

  test.each(pairedIntervals.map((one) => [one.id, one] as const))("%s", (_, { low, high, ...asked }) => {
    const got = pairedDifference(asked);
    expect(got.status === "ok" && [got.low.toFixed(4), got.high.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
  });

  test("five who changed prove nothing, six do, and both directions are alike", () => {
    const of = (beforeOnly: number, afterOnly: number) => {
      const got = pairedDifference({ both: 9, beforeOnly, afterOnly, neither: 9 });
      return got.status === "ok" && got.verdict;
    };
    expect([of(0, 5), of(0, 6), of(6, 0), of(1, 6), of(3, 3)]).toEqual([
      "too-few",
      "rose",
      "fell",
      "not-distinguishable",
      "not-distinguishable",
    ]);
  });

  test("leave out whose answers are missing or known in two ways, and refuse where nobody is left", () => {
    const whole = { before: client("yes", "yes", 30), after: client("no", "yes", 30) };
    const gap = { before: client("yes", "yes", 30), after: client("no", "unknown") };
    const other = { before: client("yes", "yes"), after: client("no", "yes", 30) };
    expect(moved([whole, gap, other, other])).toMatchObject({ complete: 1, incomplete: 1, otherBasis: 2 });
    expect(moved([gap, other])).toMatchObject({ code: "no-complete-pairs", value: 2, incomplete: 1, otherBasis: 1 });
    expect(moved([])).toMatchObject({ code: "no-complete-pairs", value: 0 });
    expect(moved([whole, { ...whole, after: client("so" as "no", "yes") }])).toMatchObject({ field: "pairs[1].after.satisfied" });
    expect(moved([whole], { confidence: 1 })).toMatchObject({ code: "confidence-out-of-range" });
    expect(pairedDifference({ both: 1, beforeOnly: -1, afterOnly: 0, neither: 0 })).toMatchObject({
      code: "not-a-count",
      field: "beforeOnly",
    });
    expect(pairedDifference({ both: 0, beforeOnly: 0, afterOnly: 0, neither: 0 })).toMatchObject({ code: "no-answers" });
  });

  test("move by a net that comes to nought, the margins as their cells, and back again when turned round", () => {
    const pair = fc.record({ before: answer, after: answer });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
        const report = moved(pairs);
        const back = moved(pairs.map(({ before, after }) => ({ before: after, after: before })));
        expect(back.status).toBe(report.status);
        if (report.status !== "ok" || back.status !== "ok") return;
        const { cells, table, complete, incomplete, otherBasis } = report;
        expect(complete + incomplete + otherBasis).toBe(pairs.length);
        expect(quadrants.reduce((total, quadrant) => total + cells[quadrant].net, 0)).toBe(0);
        expect(report.margins.satisfied.net).toBe(cells.apostle.net + cells.mercenary.net);
        expect(report.margins.loyal.net).toBe(cells.apostle.net + cells.hostage.net);
        for (const from of quadrants) for (const to of quadrants) expect(back.table[to][from]).toBe(table[from][to]);
        for (const of of margins) {
          const [there, here] = [report.margins[of], back.margins[of]];
          expect([here.net, here.pValue]).toEqual([0 - there.net, there.pValue]);
          expect(here.low).toBeCloseTo(-there.high, 12);
          expect(there.low).toBeLessThanOrEqual(there.difference);
          expect(there.high).toBeGreaterThanOrEqual(there.difference);
        }
      }),
    );
  });

  test("have the exact p of counting heads and tails one by one", () => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
    fc.assert(
      fc.property(fc.nat(25), fc.nat(25), fc.nat(10), (beforeOnly, afterOnly, both) => {
        const got = pairedDifference({ both, beforeOnly, afterOnly, neither: 1 });
        const changed = beforeOnly + afterOnly;
        let tail = 0;
        for (let k = 0; k <= Math.min(beforeOnly, afterOnly); k++) tail += choose(changed, k) / 2 ** changed;
        expect(got.status === "ok" && got.pValue).toBeCloseTo(Math.min(1, 2 * tail), 12);
      }),
    );
  });
});

describe("two months of different clients", () => {
  const month = (apostles: number, hostages: number, defectors: number, days?: number) => [
    ...times(apostles, () => client("yes", "yes", days)),
    ...times(hostages, () => client("no", "yes", days)),
    ...times(defectors, () => client("no", "no", days)),
  ];
  const verdicts = (report: ReturnType<typeof shift>) =>
    report.status === "ok" ? [report.margins.satisfied.verdict, report.margins.loyal.verdict, report.cells.hostage.verdict] : report.code;

  test("are compared share by share, by Newcombe's interval of the difference", () => {
    const report = shift(month(20, 30, 10, 90), month(40, 10, 10, 90));
    expect(verdicts(report)).toEqual(["rose", "not-distinguishable", "fell"]);
    const wanted = newcombe({ hits: 10, n: 60 }, { hits: 30, n: 60 });
    if (report.status !== "ok" || wanted.status !== "ok") throw new Error("refused");
    expect(report.cells.hostage).toMatchObject({ before: 0.5, after: 1 / 6, low: wanted.low, high: wanted.high });
  });

  test("do not change by turning the order of the clients, nor by counting them first", () => {
    const [may, june] = [month(20, 30, 10), month(40, 10, 10)];
    const count = new OutcomeCount();
    for (const one of may.toReversed()) count.add(one);
    expect(shift(count, june.toReversed())).toEqual(shift(may, june));
  });

  test("of few clients tell nothing", () => expect(verdicts(shift(month(1, 9, 1), month(9, 1, 1)))).toEqual(Array(3).fill("too-few")));

  test("with loyalty known otherwise are compared by satisfaction alone, until one way is asked for", () => {
    const [said, seen] = [month(20, 30, 10), month(40, 10, 10, 90)];
    const report = shift(said, seen);
    expect(verdicts(report)).toEqual(["rose", "not-comparable", "not-comparable"]);
    expect(report).toMatchObject({ loyalty: "other-basis" });
    expect(shift(seen, [...seen, ...said])).toMatchObject({ loyalty: "other-basis" });
    expect(shift(seen, [...seen, ...said], { basis: "observed-after" })).toMatchObject({ loyalty: "comparable" });
    expect(shift(seen, month(40, 10, 10, 365))).toMatchObject({ loyalty: "other-days", margins: { loyal: { verdict: "not-comparable" } } });
  });

  test("are refused by the month that is at fault", () => {
    const may = month(3, 3, 3);
    expect(shift(may, [])).toMatchObject({ code: "no-answers", field: "after.answers" });
    expect(shift([client("yes", "unknown")], may)).toMatchObject({ code: "no-complete-answers", field: "before.answers" });
    expect(shift(may, [...may, client("so" as "no", "yes")])).toMatchObject({ code: "not-an-answer", field: "after[9].satisfied" });
    expect(shift(may, may, { confidence: 0 })).toMatchObject({ code: "confidence-out-of-range", field: "confidence" });
  });
});

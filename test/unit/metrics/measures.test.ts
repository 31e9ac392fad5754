import { findRule } from "redress";
import { en } from "redress/locales/en";
import {
  accountRetention,
  averageLifetime,
  ces,
  churn,
  compoundChurn,
  csat,
  customerValue,
  customerValueTable,
  measures,
  monthlyChurn,
  observedLifetime,
  reactivation,
  repeatPurchase,
  retention,
  revenueRetention,
  sampleSizeForNps,
  sampleSizeForShare,
} from "redress/metrics";
import { describe, expect, test } from "vitest";

const told = <T extends { readonly status: string }>(got: T) => {
  if (got.status !== "ok") throw new Error(JSON.stringify(got));
  return got as Extract<T, { status: "ok" }>;
};

test("every measure is an outcome with a rule and words", () => {
  expect(findRule("metrics.outcome")?.source.at).toBe("M15");
  expect(measures.length).toBeGreaterThan(10);
  for (const { id, kind, rule } of measures) {
    expect([kind, findRule(rule)?.id]).toEqual(["outcome", rule]);
    for (const word of ["name", "what", "decision", "trap"] as const) expect(en[`measure.${id}.${word}`]).toBeTruthy();
  }
});

describe("ratings", () => {
  test("the mean and the share are two figures", () => {
    expect(told(csat([10, 0, 0, 10, 0]))).toMatchObject({ measure: "csat", share: 0.5, mean: 2.5, hits: 10, n: 20 });
    expect(told(ces([10, 0, 0, 0, 10, 0, 0]))).toMatchObject({ measure: "ces", share: 0.5, mean: 3, hits: 10, n: 20 });
  });
  test.each([
    [csat([0, 0, 0, 0, 0]), "no-answers", "n"],
    [csat([1, 2, 3]), "wrong-scale", "counts"],
    [csat([1, 2, -3, 4, 5]), "not-a-count", "counts.2"],
    [ces([1, 2, 3, 4, 5]), "opposite-scale", "counts"],
    [ces([1, 2, 3, 4, 5, 6]), "wrong-scale", "counts"],
  ])("%o is refused as %s", (got, code, field) => expect(got).toMatchObject({ status: "refused", code, field }));
});

describe("clients kept and lost", () => {
  test("kept and lost of the same clients add up, and so do their intervals", () => {
    const [kept, lost] = [told(retention({ start: 200, end: 210, new: 30 })), told(churn({ start: 200, lost: 20 }))];
    expect(kept.share + lost.share).toBeCloseTo(1, 12);
    expect(kept.low + lost.high).toBeCloseTo(1, 12);
  });
  test("a month is not a twelfth of a year", () => {
    expect(told(compoundChurn(0.05)).churn).toBeCloseTo(0.459639912337, 11);
    expect(told(compoundChurn(0)).churn).toBe(0);
    expect(told(compoundChurn(1))).toMatchObject({ churn: 1, retention: 0 });
    expect(told(compoundChurn(1, 0))).toMatchObject({ churn: 0, retention: 1 });
    expect(told(compoundChurn(1e-12)).churn).toBeCloseTo(1.2e-11, 20);
    expect(monthlyChurn(told(compoundChurn(0.03)).churn)).toBeCloseTo(0.03, 14);
  });
  test("won back, and bought again", () => {
    expect(told(reactivation({ gone: 80, back: 12 }))).toMatchObject({ measure: "reactivation", share: 0.15, n: 80 });
    expect(told(repeatPurchase([0, 0, 1, 2]))).toMatchObject({ share: 0.5, meanOrders: 1.5, withoutOrder: 2, few: { margin: 0.1 } });
  });
  test.each([
    [retention({ start: 0, end: 5, new: 5 }), "no-customers", "start"],
    [retention({ start: 5, end: 2, new: 3 }), "more-new-than-end", "new"],
    [retention({ start: 5, end: 9, new: 3 }), "more-kept-than-start", "end"],
    [churn({ start: 0, lost: 0 }), "no-customers", "start"],
    [churn({ start: 3, lost: 4 }), "more-hits-than-cases", "hits"],
    [reactivation({ gone: 0, back: 0 }), "no-customers", "gone"],
    [repeatPurchase([0, 0]), "no-customers", "orders"],
    [compoundChurn(1.2), "not-a-share", "monthly"],
    [averageLifetime(0), "no-churn", "churn"],
    [observedLifetime({ start: 30, lost: 0 }), "no-churn", "lost"],
  ])("%o is refused as %s", (got, code, field) => expect(got).toMatchObject({ status: "refused", code, field }));
  test("a lifetime has the interval of its churn, turned round", () => {
    const [life, lost] = [told(observedLifetime({ start: 200, lost: 10 })), told(churn({ start: 200, lost: 10 }))];
    expect([life.periods, life.low, life.high]).toEqual([1 / lost.share, 1 / lost.high, 1 / lost.low]);
  });
});

describe("money", () => {
  test("net hides what gross shows", () => {
    expect(told(revenueRetention({ start: 100, expansion: 60, contraction: 0, churned: 50 }))).toMatchObject({
      nrr: 1.1,
      grr: 0.5,
      interval: "none-from-totals",
    });
    const accounts = Array.from({ length: 40 }, (_, at) => ({ start: 10, end: at % 2 ? 0 : 22 }));
    const got = told(accountRetention(accounts, { seed: 3, draws: 2000 }));
    expect([got.nrr.value, got.grr.value, got.lost.share]).toEqual([1.1, 0.5, 0.5]);
    expect(got.grr.low < 0.5 && got.grr.high > 0.5 && got.grr.high <= 1).toBe(true);
  });
  test.each([
    [revenueRetention({ start: 0, expansion: 1, contraction: 0, churned: 0 }), "no-revenue", "start"],
    [revenueRetention({ start: 5, expansion: 0, contraction: 3, churned: 3 }), "more-lost-than-revenue", "churned"],
    [revenueRetention({ start: 5, expansion: -1, contraction: 0, churned: 0 }), "negative", "expansion"],
    [accountRetention([{ start: 0, end: 5 }], { seed: 1 }), "no-revenue", "accounts"],
    [accountRetention([{ start: 1, end: -5 }], { seed: 1 }), "negative", "accounts.0.end"],
    [customerValue({ margin: 1, retention: 1, discount: 0, firstMargin: "at-once" }), "never-ends", "retention"],
    [customerValue({ margin: 1, retention: 1.1, discount: 0.1, firstMargin: "at-once" }), "not-a-share", "retention"],
  ])("%o is refused as %s", (got, code, field) => expect(got).toMatchObject({ status: "refused", code, field }));
  test("a client's value is the sum of the periods, by either convention", () => {
    const sum = (from: number) =>
      Array.from({ length: 2000 }, (_, at) => 100 * (0.8 / 1.1) ** (at + from)).reduce((all, one) => all + one, 0);
    const by = (firstMargin: "at-once" | "end-of-period") =>
      told(customerValue({ margin: 100, retention: 0.8, discount: 0.1, firstMargin })).value;
    expect(by("end-of-period")).toBeCloseTo(sum(1), 9);
    expect(by("at-once")).toBeCloseTo(sum(0), 9);
    expect(customerValueTable({ margin: 100, retentions: [0.7, 0.8], discounts: [0, 0.1, 0.2] })).toHaveLength(6);
  });
});

describe("how many answers it takes", () => {
  test.each([
    [{ margin: 0.05 }, 385],
    [{ margin: 0.03 }, 1068],
    [{ margin: 0.05, population: 1000 }, 278],
    [{ margin: 0.05, population: 1 }, 1],
    [{ margin: 0.05, share: 0 }, 1],
  ])("a share %o: %d", (options, wanted) => expect(told(sampleSizeForShare(options)).n).toBe(wanted));
  test("a score, at its widest and at thirds, and of a few clients", () => {
    expect(told(sampleSizeForNps({ margin: 0.1 })).n).toBe(385);
    expect(told(sampleSizeForNps({ margin: 0.05, variance: 2 / 3 })).n).toBe(1025);
    expect(told(sampleSizeForNps({ margin: 0.1, population: 385 })).n).toBe(193);
  });
  test.each([0, -1, 1, 1e-200, Number.NaN])("a margin of %d is refused", (margin) =>
    expect(sampleSizeForShare({ margin })).toMatchObject({ status: "refused", code: "margin-out-of-range" }),
  );
});

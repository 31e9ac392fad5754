import fc from "fast-check";
import * as m from "redress/metrics";
import { expect, test } from "vitest";
import { client } from "./a-client.ts";

const odd = fc.constantFrom(
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0, 1, -1, 0.5, 2 ** 53, 2 ** 53 - 1],
  ...[1e-308, 5e-324, 1.7e308, -1.7e308, 1e-17, 1 - 2 ** -53, 20, 1e7],
);
const any = fc.oneof(odd, fc.double(), fc.nat(40), fc.double({ min: 0, max: 1 }));
const list = fc.oneof(
  fc.array(any, { maxLength: 12 }),
  fc.array(any, { minLength: 5, maxLength: 5 }),
  fc.array(any, { minLength: 7, maxLength: 7 }),
);
const draws = 1000;
const after = ([a, b, c]: readonly number[]) => client(b && b > 0 ? "yes" : "no", c && c > 0 ? "yes" : "unknown", a);

type Numbers = readonly [number, number, number, number, number, number];
/** Every function of the room that takes numbers, with any at all. */
const calls: Record<string, (of: Numbers, values: readonly number[]) => unknown> = {
  wilson: ([a, b, c]) => m.wilson(a, b, { confidence: c }),
  wilsonContinuity: ([a, b, c]) => m.wilsonContinuity(a, b, { confidence: c }),
  agrestiCoull: ([a, b, c]) => m.agrestiCoull(a, b, { confidence: c }),
  clopperPearson: ([a, b, c]) => m.clopperPearson(a, b, { confidence: c }),
  wald: ([a, b, c]) => m.wald(a, b, { confidence: c }),
  newcombe: ([a, b, c, d, e]) => m.newcombe({ hits: a, n: b }, { hits: c, n: d }, { confidence: e }),
  pooledZ: ([a, b, c, d]) => m.pooledZ({ hits: a, n: b }, { hits: c, n: d }),
  normalCdf: ([a]) => m.normalCdf(a),
  normalQuantile: ([a]) => m.normalQuantile(a),
  npsInterval: ([a, b, c, d]) => m.npsInterval({ detractors: a, passives: b, promoters: c }, { confidence: d }),
  npsWald: ([a, b, c, d, e]) => m.npsWald({ detractors: a, passives: b, promoters: c }, { confidence: d, divisor: e > 0 ? "n" : "n-1" }),
  npsDifference: ([a, b, c, d, e, f]) =>
    m.npsDifference(
      { detractors: a, passives: b, promoters: c },
      { detractors: d, passives: e, promoters: f },
      { method: a > 1 ? "wald" : "adjusted-wald" },
    ),
  npsBootstrap: ([a, b, c, d, e]) => m.npsBootstrap({ detractors: a, passives: b, promoters: c }, { seed: d, confidence: e, draws }),
  npsAnswers: (_, values) => m.npsAnswers(values),
  npsCategory: ([a]) => m.npsCategory(a),
  countAnswers: ([a, b], values) => m.countAnswers(values, a, b),
  comparison: ([a, b, c, d, e]) => [
    m.comparison({ hits: a, n: b }, { hits: c, n: d }, { confidence: e }),
    m.comparison({ detractors: a, passives: b, promoters: c }, { detractors: d, passives: e, promoters: a }),
  ],
  sampleSizeForShare: ([a, b, c, d]) => m.sampleSizeForShare({ margin: a, share: b, population: c, confidence: d }),
  sampleSizeForNps: ([a, b, c, d]) => m.sampleSizeForNps({ margin: a, variance: b, population: c, confidence: d }),
  marginForShare: ([a, b, c, d]) => m.marginForShare({ n: a, share: b, population: c, confidence: d }),
  marginForNps: ([a, b, c, d]) => m.marginForNps({ n: a, variance: b, population: c, confidence: d }),
  toAsk: ([a, b, c]) => [m.toAsk({ answers: a, rate: b, population: c }), m.toAsk({ answers: a, rate: b })],
  wilsonAmong: ([a, b, c, d]) => m.wilsonAmong(a, b, c, { confidence: d }),
  npsAmong: ([a, b, c, d, e]) => m.npsAmong({ detractors: a, passives: b, promoters: c }, d, { confidence: e }),
  quantile: ([a], values) => m.quantile(values, a),
  quantileBootstrap: ([a, b, c], values) => m.quantileBootstrap(values, a, { seed: b, confidence: c, draws }),
  bootstrap: ([a, b], values) => m.bootstrap(values, (sample) => sample[0] as number, { seed: a, confidence: b, draws }),
  csat: ([a], values) => m.csat(values, { confidence: a }),
  ces: ([a], values) => m.ces(values, { confidence: a }),
  retention: ([a, b, c, d]) => m.retention({ start: a, end: b, new: c }, { confidence: d }),
  churn: ([a, b, c]) => m.churn({ start: a, lost: b }, { confidence: c }),
  compoundChurn: ([a, b]) => m.compoundChurn(a, b),
  monthlyChurn: ([a]) => m.monthlyChurn(a),
  repeatPurchase: ([a], values) => m.repeatPurchase(values, { confidence: a }),
  reactivation: ([a, b, c]) => m.reactivation({ gone: a, back: b }, { confidence: c }),
  revenueRetention: ([a, b, c, d]) => m.revenueRetention({ start: a, expansion: b, contraction: c, churned: d }),
  accountRetention: ([a, b], values) =>
    m.accountRetention(
      values.map((value, at) => ({ start: value, end: values[at - 1] ?? a })),
      { seed: b, draws },
    ),
  averageLifetime: ([a]) => m.averageLifetime(a),
  observedLifetime: ([a, b, c]) => m.observedLifetime({ start: a, lost: b }, { confidence: c }),
  customerValue: ([a, b, c, d]) =>
    m.customerValue({ margin: a, retention: b, discount: c, firstMargin: d > 0 ? "at-once" : "end-of-period" }),
  quadrantOf: ([a, b]) => m.quadrantOf({ satisfied: a as unknown as "yes", loyal: b as unknown as "yes" }),
  foresee: ([a, b, c, d, e]) =>
    m.foresee({ heard: a, madeGood: b, prompt: c, more: d, recurred: e } as unknown as Parameters<typeof m.foresee>[0]),
  readAbc: ([a]) => m.readAbc(a as unknown as "a"),
  readCircle: (_, values) => m.readCircle(values as unknown as m.CircleLink[]),
  OutcomeCount: ([a, b, c, d]) => {
    const count = new m.OutcomeCount();
    return [count.add(after([a, b, c])), count.report({ confidence: d })];
  },
  outcomes: ([a, b, c, d], values) => m.outcomes([after([a, b, c]), after(values)], { confidence: d }),
  shift: ([a, b, c, d], values) => m.shift([after([a, b, c])], [after(values)], { confidence: d }),
  moved: ([a, b, c, d], values) => m.moved([{ before: after([a, b, c]), after: after(values) }], { confidence: d }),
  pairedDifference: ([a, b, c, d, e]) => m.pairedDifference({ both: a, beforeOnly: b, afterOnly: c, neither: d }, { confidence: e }),
  iceberg: ([a, b, c, d, e, f], values) => [
    m.iceberg(
      a,
      { complained: b, of: c },
      { confidence: d, leaving: [{ among: "silent", left: e, of: f }], told: { ofProblem: [e, f], ofSolution: { each: f, solved: e } } },
    ),
    m.iceberg(b, { claim: "figure.silent" }, { told: { ofProblem: values as unknown as readonly [number, number] } }),
    m.iceberg(a, { complained: b, of: c }, { confidence: d }),
  ],
  survival: ([a, b, c], values) => {
    const curve = m.survival(
      values.map((duration, at) => ({ duration, ended: at % 3 > 0 })),
      { confidence: a },
    );
    return curve.status === "ok" ? [curve, m.survivalQuantile(curve, b), m.restrictedMean(curve, c), m.restrictedMean(curve)] : curve;
  },
};

/** A number in an answer that is none, or has no end, with its path. */
function strays(value: unknown, path = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => strays(one, `${path}.${key}`));
}

const tables = ["customerValueTable", "survivalQuantile", "restrictedMean", "nextAction"];
test("every function of the room is tried", () => {
  const functions = Object.entries(m).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
  expect(functions.filter((name) => !Object.hasOwn(calls, name) && !tables.includes(name))).toEqual([]);
});

test.each(Object.entries(calls))("%s gives numbers that are some, or refuses, whatever it is given", (_, call) => {
  const whole = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 60 }), fc.nat(30), fc.nat(60), fc.nat(30), fc.nat(60));
  const six = fc.oneof(fc.tuple(any, any, any, any, any, any), whole);
  const drawn = /Bootstrap|bootstrap|account/.test(call.toString());
  fc.assert(
    fc.property(six, list, (numbers, values) => {
      expect(strays(call(numbers, values))).toEqual([]);
    }),
    { ...(drawn && { numRuns: 60 }) },
  );
});

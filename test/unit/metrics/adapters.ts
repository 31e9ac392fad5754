import * as m from "redress/metrics";

/** A refusal as the vectors name it. */
const errors: Record<string, string> = { "no-answers": "no_valid_responses", "no-customers": "undefined_zero_start" };

type Refusal = { readonly status: "refused"; readonly code: string };
type Told<T> = Extract<T, { status: "ok" }>;

/** What a vector expects, out of an answer of ours. */
function answer<T extends { readonly status: string }>(got: T, shape: (told: Told<T>) => unknown): unknown {
  if (got.status === "ok") return shape(got as Told<T>);
  const { code } = got as unknown as Refusal;
  return { error: errors[code] ?? code };
}

type Triple = readonly [detractors: number, passives: number, promoters: number];
/** What the vectors hand in; each metric has some of it. */
interface Input extends m.NpsCounts, m.ClientCount {
  readonly confidence: number;
  readonly successes: number;
  readonly n: number;
  readonly k1: number;
  readonly n1: number;
  readonly k2: number;
  readonly n2: number;
  readonly scores: readonly unknown[];
  readonly a: Triple;
  readonly b: Triple;
  readonly margin: number;
  readonly p: number;
  readonly population?: number | null;
  readonly variance: number;
  readonly counts_1_to_5: readonly number[];
  readonly counts_1_to_7: readonly number[];
  readonly monthly: number;
  readonly orders_per_customer: readonly number[];
  readonly retention: number;
  readonly discount: number;
  readonly first_margin: string;
  readonly values: readonly number[];
}
type Adapter = (input: Input, expected: unknown) => unknown;

const share =
  (method: (hits: number, n: number, options: m.Confidence) => m.ShareInterval | m.MetricRefusal): Adapter =>
  ({ successes, n, confidence }) =>
    answer(method(successes, n, { confidence }), ({ low, high }) => [low, high]);
/** An interval that is cut off at 0 and 1; where a vector is not, it is compared before it was. */
const centred =
  (method: (hits: number, n: number, options: m.Confidence) => m.CentredInterval | m.MetricRefusal): Adapter =>
  ({ successes, n, confidence }, expected) =>
    answer(method(successes, n, { confidence }), ({ low, high, centre, margin }) => {
      const [from, to] = expected as readonly [number, number];
      return [from < 0 ? centre - margin : low, to > 1 ? centre + margin : high];
    });
const triple = ([detractors, passives, promoters]: Triple) => ({ detractors, passives, promoters });
const npsWald =
  (divisor: "n" | "n-1"): Adapter =>
  (input) =>
    answer(m.npsWald(input, { confidence: input.confidence, divisor }), (got) => {
      // The vectors do not cut the interval off at the ends of the scale; ours says how far it would reach.
      const { n, nps, variance, se, margin } = got;
      return { n, nps, variance, se, moe: margin, low: nps - margin, high: nps + margin };
    });

/** How each metric of the vectors is asked of the room. */
export const adapters: Record<string, Adapter> = {
  wilson: share(m.wilson),
  wilson_continuity: share(m.wilsonContinuity),
  agresti_coull: centred(m.agrestiCoull),
  clopper_pearson: share(m.clopperPearson),
  wald: centred(m.wald),
  two_proportion_z: ({ k1, n1, k2, n2 }) =>
    answer(m.pooledZ({ hits: k1, n: n1 }, { hits: k2, n: n2 }), ({ difference, z, pValue }) => ({ difference, z, p_value: pValue })),
  nps_ci_wald: npsWald("n"),
  nps_ci_trinomial_mean_ddof1: npsWald("n-1"),
  nps_ci_adjusted_wald: (input) =>
    answer(m.npsInterval(input, { confidence: input.confidence }), ({ n, centre, se, low, high }) => ({
      ...{ n_adj: n + 3, nps_adj: centre, se, low, high },
    })),
  nps_from_scores: ({ scores }) =>
    answer(m.npsAnswers(scores), ({ detractors, passives, promoters, n, excludedCount }) => ({
      ...{ detractors, passives, promoters, nps: (promoters - detractors) / n, excluded: excludedCount },
    })),
  nps_two_sample_z: ({ a, b, confidence }) =>
    answer(m.npsDifference(triple(a), triple(b), { method: "wald", confidence }), ({ difference, se, z, pValue, low, high }) => ({
      ...{ difference, se, z, p_value: pValue, low, high },
    })),
  sample_size_proportion: ({ margin, p, confidence, population }) =>
    answer(m.sampleSizeForShare({ margin, share: p, confidence, ...(typeof population === "number" && { population }) }), ({ n, raw }) => ({
      n,
      raw,
    })),
  sample_size_nps: ({ variance, margin, confidence, population }) =>
    answer(m.sampleSizeForNps({ variance, margin, confidence, ...(typeof population === "number" && { population }) }), ({ n, raw }) => ({
      n,
      raw,
    })),
  csat_top2: ({ counts_1_to_5, confidence }) =>
    answer(m.csat(counts_1_to_5, { confidence }), ({ n, hits, share, mean, low, high }) => ({ n, k: hits, score: share, mean, low, high })),
  ces2: ({ counts_1_to_7, confidence }) =>
    answer(m.ces(counts_1_to_7, { confidence }), ({ n, hits, share, mean, low, high }) => ({ n, k: hits, score: share, mean, low, high })),
  retention_rate: (input) => answer(m.retention(input), ({ share }) => ({ retention: share, churn: 1 - share })),
  churn_annualise: ({ monthly }) =>
    answer(m.compoundChurn(monthly), (got) => ({ annual_retention: got.retention, annual_churn: got.churn })),
  repeat_purchase_rate: ({ orders_per_customer }) =>
    answer(m.repeatPurchase(orders_per_customer), ({ share, meanOrders }) => ({ rate: share, mean_orders: meanOrders })),
  clv_retention: ({ margin, retention, discount, first_margin }) =>
    answer(
      m.customerValue({ margin, retention, discount, firstMargin: first_margin === "at_once" ? "at-once" : "end-of-period" }),
      ({ value, multiplier }) => ({ clv: value, multiplier }),
    ),
  quantile_type7: ({ values, p }) => answer(m.quantile(values, p), ({ value }) => ({ value })),
};

/** Metrics of claims and outcomes: iceberg.test.ts and outcomes.test.ts beside this file ask their vectors. */
export const elsewhere = ["iceberg", "loyalty_quadrant"];

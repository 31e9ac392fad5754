import { checkAmount, checkNumber, checkRate, type MetricRefusal, refuse } from "../refusal.ts";

/** When the first margin comes in: a period after now, if the client is still there, or at once and surely. */
export const firstMargins = ["end-of-period", "at-once"] as const;
export type FirstMargin = (typeof firstMargins)[number];

/** What a client's value is worked out from; all per period. */
export interface CustomerValueInput {
  /** Margin, in a currency; a loss is below 0. */
  readonly margin: number;
  /** Share of clients who stay a period more, from 0 to 1. */
  readonly retention: number;
  /** Discount from 0; 0.1 is 10 %. */
  readonly discount: number;
}

/** The value of a client over all periods to come. */
export interface CustomerValue {
  readonly status: "ok";
  readonly measure: "customer-value";
  /** The convention: the two differ by much on the same inputs. */
  readonly firstMargin: FirstMargin;
  readonly value: number;
  /** How many margins it comes to. */
  readonly multiplier: number;
}

/** Why no value can be told. */
export type CustomerValueRefusal = MetricRefusal<"not-a-number" | "not-a-share" | "negative" | "never-ends" | "too-large">;

/**
 * The value of a client over all periods to come, by the convention that is named: m r / (1 + d - r) where the first margin
 * comes at the end of a period, m (1 + d) / (1 + d - r) where it comes at once. The second is larger by (1 + d) / r; a figure
 * without its convention means nothing. It takes retention as the same forever. Rule `metrics.customer-value.conventions` (M5).
 *
 * Refused: a retention not from 0 to 1, a discount below 0, and as `never-ends` everybody staying without a discount.
 *
 * @example
 * ```ts
 * import { customerValue } from "redress/metrics";
 * const inputs = { margin: 100, retention: 0.8, discount: 0.1 };
 * const later = customerValue({ ...inputs, firstMargin: "end-of-period" });
 * const atOnce = customerValue({ ...inputs, firstMargin: "at-once" });
 * later.status === "ok" && later.value.toFixed(2); // "266.67"
 * atOnce.status === "ok" && atOnce.value.toFixed(2); // "366.67"
 * ```
 */
export function customerValue({
  margin,
  retention,
  discount,
  firstMargin,
}: CustomerValueInput & { readonly firstMargin: FirstMargin }): CustomerValue | CustomerValueRefusal {
  const wrong = checkNumber(margin, "margin") ?? checkRate(retention, "retention") ?? checkAmount(discount, "discount");
  if (wrong) return wrong;
  const divisor = 1 + discount - retention;
  if (divisor <= 0) return refuse("never-ends", "retention", retention);
  const multiplier = (firstMargin === "at-once" ? 1 + discount : retention) / divisor;
  const value = margin * multiplier;
  if (!Number.isFinite(value)) return refuse("too-large", "margin", margin);
  return { status: "ok", measure: "customer-value", firstMargin, value, multiplier };
}

/** A row of the table: one retention and one discount, by both conventions. */
export interface CustomerValueRow {
  readonly retention: number;
  readonly discount: number;
  readonly values: Readonly<Record<FirstMargin, CustomerValue | CustomerValueRefusal>>;
}

/**
 * How the value moves with what is only guessed: every retention with every discount, by both conventions. A retention that
 * is a little off moves it more than any margin.
 *
 * @example
 * ```ts
 * import { customerValueTable } from "redress/metrics";
 * const rows = customerValueTable({ margin: 100, retentions: [0.7, 0.8, 0.9], discounts: [0.1] });
 * rows.map(({ values: { "at-once": one } }) => one.status === "ok" && Math.round(one.value)); // [275, 367, 550]
 * ```
 */
export function customerValueTable({
  margin,
  retentions,
  discounts,
}: {
  readonly margin: number;
  readonly retentions: readonly number[];
  readonly discounts: readonly number[];
}): readonly CustomerValueRow[] {
  const by = (retention: number, discount: number, firstMargin: FirstMargin) => customerValue({ margin, retention, discount, firstMargin });
  return retentions.flatMap((retention) =>
    discounts.map((discount) => ({
      retention,
      discount,
      values: { "end-of-period": by(retention, discount, "end-of-period"), "at-once": by(retention, discount, "at-once") },
    })),
  );
}

import { show } from "../time/instant.ts";

/** Why a figure cannot be given. */
export const metricRefusals = [
  "no-answers",
  "not-a-count",
  "not-a-number",
  "not-a-share",
  "negative",
  "more-hits-than-cases",
  "confidence-out-of-range",
  "too-few-cases",
  "too-many-cases",
  "no-variation",
  "margin-out-of-range",
  "draws-out-of-range",
  "wrong-scale",
  "opposite-scale",
  "no-customers",
  "more-new-than-end",
  "more-kept-than-start",
  "no-churn",
  "no-revenue",
  "more-lost-than-revenue",
  "never-ends",
  "too-large",
  "beyond-follow-up",
] as const;
export type MetricRefusalCode = (typeof metricRefusals)[number];

/** An ordinary refusal: which argument is why, and what it held; what is no finite number is shown as a text. */
export interface MetricRefusal<Code extends MetricRefusalCode = MetricRefusalCode> {
  readonly status: "refused";
  readonly code: Code;
  readonly field: string;
  readonly value: number | string;
}

/** @internal */
export const refuse = <const C extends MetricRefusalCode>(code: C, field: string, value: unknown): MetricRefusal<C> => ({
  status: "refused",
  code,
  field,
  value: Number.isFinite(value) ? (value as number) : show(value),
});

/** Refuses what is no whole number from 0. @internal */
export const checkCount = (value: unknown, field: string): MetricRefusal<"not-a-count"> | undefined =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? undefined : refuse("not-a-count", field, value);

/** Refuses what is no number, or none that ends. @internal */
export const checkNumber = (value: unknown, field: string): MetricRefusal<"not-a-number"> | undefined =>
  Number.isFinite(value) ? undefined : refuse("not-a-number", field, value);

/** Refuses what is no amount: a number from 0. @internal */
export const checkAmount = (value: unknown, field: string): MetricRefusal<"not-a-number" | "negative"> | undefined =>
  checkNumber(value, field) ?? ((value as number) < 0 ? refuse("negative", field, value) : undefined);

/** Refuses what does not lie from 0 to 1. @internal */
export const checkRate = (value: unknown, field: string): MetricRefusal<"not-a-number" | "not-a-share"> | undefined =>
  checkNumber(value, field) ?? ((value as number) < 0 || (value as number) > 1 ? refuse("not-a-share", field, value) : undefined);

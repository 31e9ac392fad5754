import { show } from "../time/instant.ts";

/** Why a figure cannot be given. */
export const metricRefusals = [
  "no-answers",
  "not-a-count",
  "more-hits-than-cases",
  "confidence-out-of-range",
  "too-few-cases",
  "too-many-cases",
  "no-variation",
  "not-a-number",
  "not-a-share",
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

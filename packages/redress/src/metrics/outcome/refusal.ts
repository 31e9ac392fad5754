import { show } from "../../time/instant.ts";

/** Why nothing can be said of clients after a complaint, or of those who do not complain, besides a refused figure. */
export const outcomeRefusals = [
  "no-complaints",
  "no-complete-answers",
  "no-complete-pairs",
  "not-a-range",
  "not-an-answer",
  "not-an-option",
  "not-that-claim",
  "not-the-links",
  "too-large",
  "unbounded",
] as const;
export type OutcomeRefusalCode = (typeof outcomeRefusals)[number];

/** An ordinary refusal: what is wrong, with which field, and what was given there. */
export interface OutcomeRefusal<Code extends OutcomeRefusalCode = OutcomeRefusalCode> {
  readonly status: "refused";
  readonly code: Code;
  /** Path of the field, such as `answers[3].satisfied`; `""` where the whole is at fault. */
  readonly field: string;
  /** What was given there; what is no finite number is shown as a text. */
  readonly value: number | string;
  /** The values that would do, where they can be listed. */
  readonly allowed?: readonly string[];
}

/** @internal */
export const refuseOutcome = <const C extends OutcomeRefusalCode>(
  code: C,
  field: string,
  value: unknown,
  allowed?: readonly string[],
): OutcomeRefusal<C> => ({
  status: "refused",
  code,
  field,
  value: Number.isFinite(value) ? (value as number) : show(value),
  ...(allowed && { allowed }),
});

/** A refusal by the name that the field has where it was given. @internal */
export const inField = <R extends { readonly field: string }>(refusal: R, names: Readonly<Record<string, string>>): R => ({
  ...refusal,
  field: names[refusal.field] ?? refusal.field,
});

/** An ordinary refusal: what is wrong, and with which field. Words for the code are in the locale packs. */
export interface ComplaintRefusal<Code extends string = ComplaintRefusalCode> {
  readonly status: "refused";
  readonly code: Code;
  /** Path of the field, such as `offered[1].value.currency`; `""` where the whole is at fault. */
  readonly field: string;
  /** The values that would do, where they can be listed. */
  readonly allowed?: readonly (string | number)[];
}

/** Why something is refused at registration, in a form or among the remedies. */
export type ComplaintRefusalCode =
  | "dissatisfied"
  | "in-the-future"
  | "negative"
  | "no-money-value"
  | "no-such-day"
  | "not-an-integer"
  | "not-an-object"
  | "not-text"
  | "other-currency"
  | "reason-missing"
  | "required"
  | "too-large"
  | "unknown-field"
  | "unknown-value";

/** @internal */
export function refuse<const C extends ComplaintRefusalCode>(
  code: C,
  field: string,
  allowed?: readonly (string | number)[],
): ComplaintRefusal<C> {
  return allowed ? { status: "refused", code, field, allowed } : { status: "refused", code, field };
}

/** The value as fields to be read, or nothing where it is no plain object. @internal */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

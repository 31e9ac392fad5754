import { type ComplaintRefusal, fieldsOf, refuse } from "../refusal.ts";

/** A sum of money in whole minor units (cents), zero or more. */
export interface Money {
  readonly minor: number;
  /** Three capital letters, as in ISO 4217. */
  readonly currency: string;
}

/** What is wrong with a sum; nothing where it can be reckoned with. @internal */
export function refusedMoney(value: unknown, field: string, currency?: string): ComplaintRefusal | undefined {
  const money = fieldsOf(value);
  if (!money) return refuse("not-an-object", field);
  if (!Number.isSafeInteger(money.minor)) return refuse("not-an-integer", `${field}.minor`);
  if ((money.minor as number) < 0) return refuse("negative", `${field}.minor`);
  if (typeof money.currency !== "string" || !/^[A-Z]{3}$/.test(money.currency)) return refuse("unknown-value", `${field}.currency`);
  return currency !== undefined && money.currency !== currency ? refuse("other-currency", `${field}.currency`, [currency]) : undefined;
}

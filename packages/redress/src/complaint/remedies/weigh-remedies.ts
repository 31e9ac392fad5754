import { type ComplaintRefusal, fieldsOf, refuse } from "../refusal.ts";
import { type Compensation, type CompensationId, compensationIds, compensations } from "./compensations.ts";
import { type Money, refusedMoney } from "./money.ts";

/** Something offered to the client, with what it is worth where that is known. Words have no money value. */
export interface OfferedRemedy {
  readonly kind: CompensationId;
  readonly value?: Money;
}

/** What is given, against what was lost. */
export interface Weighing {
  readonly status: "weighed";
  /** Unknown where only something without a stated value could make it more. */
  readonly exceeds: "yes" | "no" | "unknown";
  readonly given: Money;
  /** Given less lost, in minor units; below zero where less is given. */
  readonly gap: number;
  /** The part of it that the client has only if he buys again. */
  readonly onReturn: Money;
  /** What no sum was named for, in the order offered. */
  readonly apart: readonly CompensationId[];
  readonly rule: "complaint.remedy.more-than-lost";
}

/**
 * Whether what is given is more than what was lost. Money is compared with money of one currency; the rest is listed apart,
 * and no value is ever invented. A coupon counts at its face value. Rules `complaint.remedy.*` (C40, C41).
 *
 * Refused, naming the field: a sum that is negative, not whole or of another currency than the loss, a price on words, a
 * remedy that is none of the five, sums too large to add up exactly.
 *
 * @example
 * ```ts
 * import { weighRemedies } from "redress/complaint";
 * const loss = { minor: 10_000, currency: "EUR" };
 * const weighed = weighRemedies(loss, [{ kind: "price-reduction", value: loss }, { kind: "apology" }]);
 * weighed.status === "weighed" && [weighed.exceeds, weighed.gap, weighed.apart]; // ["no", 0, ["apology"]]
 * ```
 */
export function weighRemedies(loss: Money, offered: readonly OfferedRemedy[]): Weighing | ComplaintRefusal {
  const wrong = refusedMoney(loss, "loss") ?? refusedOffer(offered, loss.currency);
  if (wrong) return wrong;
  const { currency } = loss;
  const sum = (remedies: readonly OfferedRemedy[]) => remedies.reduce((total, { value }) => total + (value?.minor ?? 0), 0);
  const given = sum(offered);
  if (!Number.isSafeInteger(given)) return refuse("too-large", "offered");
  const gap = given - loss.minor;
  const apart = offered.filter(({ value }) => !value).map(({ kind }) => kind);
  const exceeds = gap > 0 ? "yes" : apart.some((kind) => of(kind)?.inMoney) ? "unknown" : "no";
  const onReturn = { minor: sum(offered.filter(({ kind }) => of(kind)?.onReturn)), currency };
  return { status: "weighed", exceeds, given: { minor: given, currency }, gap, onReturn, apart, rule: "complaint.remedy.more-than-lost" };
}

const of = (kind: unknown): Compensation | undefined => compensations.find(({ id }) => id === kind);

function refusedOffer(offered: unknown, currency: string): ComplaintRefusal | undefined {
  if (!Array.isArray(offered)) return refuse("not-an-object", "offered");
  for (const [at, value] of offered.entries()) {
    const field = `offered[${at}]`;
    const remedy = fieldsOf(value);
    if (!remedy) return refuse("not-an-object", field);
    const known = of(remedy.kind);
    if (!known) return refuse("unknown-value", `${field}.kind`, compensationIds);
    if (remedy.value === undefined) continue;
    if (!known.inMoney) return refuse("no-money-value", `${field}.value`);
    const refused = refusedMoney(remedy.value, `${field}.value`, currency);
    if (refused) return refused;
  }
  return undefined;
}

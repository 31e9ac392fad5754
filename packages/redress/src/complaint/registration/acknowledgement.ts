import { isDay } from "../../time/day.ts";
import { type ComplaintRefusal, fieldsOf, refuse } from "../refusal.ts";

/** How the days of a promised term are counted. */
export const promiseCountings = ["receipt-day-excluded", "receipt-day-included"] as const;

/** When the client was promised a reply. A value to be computed from a policy, never typed in. */
export interface ReplyPromise {
  /** Whole working days, at least one. */
  readonly amount: number;
  readonly unit: "working-days";
  readonly counting: (typeof promiseCountings)[number];
  /** The last day of the term, `YYYY-MM-DD`, where it has been computed. */
  readonly due?: string;
}

/** One thing to be said, as a code whose sentence is in the locale packs, with the facts that go into it. */
export interface AcknowledgementElement {
  readonly code:
    | "acknowledgement.thanks"
    | "acknowledgement.registered"
    | "acknowledgement.passed-on"
    | `acknowledgement.reply-${ReplyPromise["counting"]}`
    | "acknowledgement.reply-due";
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** What must be said to the client at registration, in this order. */
export interface Acknowledgement {
  readonly status: "read";
  readonly says: readonly AcknowledgementElement[];
  readonly rule: "complaint.registration.acknowledged";
}

/**
 * What must be said at registration: thanks, that it is registered, that it is passed on to quality management, when the
 * reply comes and how its days are counted. Rule `complaint.registration.acknowledged` (C32, K10).
 *
 * Refused, naming the field: an amount that is not a whole number of days from one on, another unit or counting, a due day
 * that does not exist.
 *
 * @example
 * ```ts
 * import { acknowledgement } from "redress/complaint";
 * import { fill } from "redress/locales";
 * import { en } from "redress/locales/en";
 * const spoken = acknowledgement({ promise: { amount: 3, unit: "working-days", counting: "receipt-day-excluded" } });
 * const reply = spoken.status === "read" ? spoken.says[3] : undefined;
 * reply && fill("en", en[reply.code], reply.facts); // "You will have a reply within 3 working days, not counting the day we received it."
 * ```
 */
export function acknowledgement(of: { readonly promise: ReplyPromise }): Acknowledgement | ComplaintRefusal {
  if (!fieldsOf(of?.promise)) return refuse("not-an-object", "promise");
  const { amount, unit, counting, due } = of.promise;
  if (!Number.isSafeInteger(amount)) return refuse("not-an-integer", "promise.amount");
  if (amount < 1) return refuse("negative", "promise.amount");
  if (unit !== "working-days") return refuse("unknown-value", "promise.unit", ["working-days"]);
  if (!promiseCountings.some((one) => one === counting)) return refuse("unknown-value", "promise.counting", promiseCountings);
  if (due !== undefined && !isDay(due)) return refuse("no-such-day", "promise.due");
  const says: AcknowledgementElement[] = [
    { code: "acknowledgement.thanks" },
    { code: "acknowledgement.registered" },
    { code: "acknowledgement.passed-on" },
    { code: `acknowledgement.reply-${counting}`, facts: { count: amount } },
  ];
  if (due !== undefined) says.push({ code: "acknowledgement.reply-due", facts: { due } });
  return { status: "read", says, rule: "complaint.registration.acknowledged" };
}

import { type Confidence, usual } from "../interval/confidence.ts";
import type { NoInterval } from "../interval/share.ts";
import { checkCount, type MetricRefusal, refuse } from "../refusal.ts";
import { type ClientShare, type ClientShareRefusal, clientShare } from "./retention.ts";

/** Who bought again. */
export interface RepeatPurchase extends ClientShare<"repeat-purchase"> {
  /** Orders of a client who ordered at all, on average. */
  readonly meanOrders: number;
  /** Contacts without any order: no clients yet, and not counted. */
  readonly withoutOrder: number;
}

/**
 * Repeat purchase: which share of the clients with one order or more have two or more, by Wilson. Rule
 * `metrics.repeat-purchase` (M13).
 *
 * @param orders How many orders each client has in the period. A count that is none is refused, and so is nobody with an order.
 *
 * @example
 * ```ts
 * import { repeatPurchase } from "redress/metrics";
 * const got = repeatPurchase([1, 1, 2, 3, 1, 5, 2, 1, 1, 4]);
 * got.status === "ok" && [got.share, got.meanOrders]; // [0.5, 2.1]
 * ```
 */
export function repeatPurchase(
  orders: readonly number[],
  { confidence = usual }: Confidence = {},
): RepeatPurchase | NoInterval | MetricRefusal<"no-customers"> {
  let [clients, again, total] = [0, 0, 0];
  for (const [at, count] of orders.entries()) {
    const wrong = checkCount(count, `orders.${at}`);
    if (wrong) return wrong;
    if (count >= 1) clients++;
    if (count >= 2) again++;
    total += count;
  }
  if (!clients) return refuse("no-customers", "orders", orders.length);
  const got = clientShare("repeat-purchase", again, clients, confidence);
  return got.status === "ok" ? { ...got, meanOrders: total / clients, withoutOrder: orders.length - clients } : got;
}

/**
 * Reactivation: which share of the clients who had gone came back in the period, by Wilson. Rule `metrics.reactivation` (M16).
 * Refused: nobody had gone, more came back than had gone.
 *
 * @example
 * ```ts
 * import { reactivation } from "redress/metrics";
 * const got = reactivation({ gone: 80, back: 12 });
 * got.status === "ok" && got.share; // 0.15
 * ```
 */
export function reactivation(
  { gone, back }: { readonly gone: number; readonly back: number },
  { confidence = usual }: Confidence = {},
): ClientShare<"reactivation"> | ClientShareRefusal {
  const wrong = checkCount(gone, "gone") ?? checkCount(back, "back");
  if (wrong) return wrong;
  return gone === 0 ? refuse("no-customers", "gone", 0) : clientShare("reactivation", back, gone, confidence);
}

import { type OutcomeRefusal, refuseOutcome } from "../outcome/refusal.ts";

/** The eight links of the vicious circle of complaints that are not solved, in order (C10). The last leads to the first. */
export const viciousCircle = [
  "ill-will",
  "useless-to-complain",
  "silence",
  "no-improvement",
  "staying-without-hope",
  "disrespect",
  "staff-leave",
  "bad-word-spreads",
] as const;
export type CircleLink = (typeof viciousCircle)[number];

/** How near an order comes to the circle. */
export interface CircleReading {
  readonly status: "ok";
  /** True for the circle's order begun at any link. */
  readonly right: boolean;
  /** The steps that are not in the circle, each from one link to the one put after it; the last link's step leads to the first. */
  readonly broken: readonly (readonly [from: CircleLink, to: CircleLink])[];
}

/**
 * Reads an order of the eight links. A circle has no beginning, so every turn of it is right; turned round backwards it is
 * not, since each link is the cause of the next.
 *
 * Refused as `not-the-links` where a link is missing, given twice or not of the circle. Rule `metrics.circle` (C10).
 *
 * @example
 * ```ts
 * import { readCircle, viciousCircle } from "redress/metrics";
 * const [first, ...rest] = viciousCircle;
 * const turned = readCircle([...rest, first]);
 * turned.status === "ok" && turned.right; // true
 * const backwards = readCircle(viciousCircle.toReversed());
 * backwards.status === "ok" && backwards.broken.length; // 8
 * ```
 */
export function readCircle(order: readonly CircleLink[]): CircleReading | OutcomeRefusal<"not-the-links"> {
  const at = order.findIndex((link, place) => !viciousCircle.includes(link) || order.indexOf(link) !== place);
  if (at >= 0) return refuseOutcome("not-the-links", `order[${at}]`, order[at], viciousCircle);
  if (order.length < viciousCircle.length) return refuseOutcome("not-the-links", "order", order.length, viciousCircle);
  const next = (links: readonly CircleLink[], link: CircleLink) => links[(links.indexOf(link) + 1) % links.length] as CircleLink;
  const broken = order.filter((link) => next(order, link) !== next(viciousCircle, link)).map((link) => [link, next(order, link)] as const);
  return { status: "ok", right: !broken.length, broken };
}

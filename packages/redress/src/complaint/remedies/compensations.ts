/** Something given to win back trust. */
export interface Compensation {
  readonly id: string;
  /** Whether a sum of money can be named for it. */
  readonly inMoney: boolean;
  /** True where the client has it only if he buys again. */
  readonly onReturn?: true;
}

/**
 * The five compensations of the documents (C41), in their order. A free service, named elsewhere (C40), is a gift here.
 *
 * @example
 * ```ts
 * import { compensations } from "redress/complaint";
 * compensations.filter(({ inMoney }) => inMoney).map(({ id }) => id); // ["price-reduction", "gift", "coupon"]
 * ```
 */
export const compensations = [
  { id: "price-reduction", inMoney: true },
  { id: "apology", inMoney: false },
  /** A free product, a free service, or a present. */
  { id: "gift", inMoney: true },
  /** A discount on the next purchase. */
  { id: "coupon", inMoney: true, onReturn: true },
  /** That measures were taken and it will not happen again. */
  { id: "guarantee", inMoney: false },
] as const satisfies readonly Compensation[];

/** Id of a compensation. */
export type CompensationId = (typeof compensations)[number]["id"];

/** Ids of the compensations. */
export const compensationIds: readonly CompensationId[] = /* @__PURE__ */ compensations.map(({ id }) => id);

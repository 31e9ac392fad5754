/** What a page says to the worker. */
export type ToWorker =
  /** Keep these addresses of this edition, so that they are here without network. */
  | { readonly type: "keep"; readonly addresses: readonly string[] }
  /** Take over from the edition before. */
  | { readonly type: "take-over" };

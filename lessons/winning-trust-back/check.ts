import { defineExercise } from "@redress/exercises";

const euro = (units: number) => ({ minor: units * 100, currency: "EUR" });

/** What is given, whether blame goes with it, and what may be said. */
export const winningTrustBackCheck = defineExercise({
  kind: "check",
  id: "winning-trust-back-check",
  items: [
    {
      ...{ id: "half-in-coupons", table: "remedies" },
      facts: {
        loss: euro(80),
        offered: [
          { kind: "price-reduction", value: euro(50) },
          { kind: "coupon", value: euro(50) },
        ],
      },
      options: [{ id: "more" }, { id: "more-on-return" }, { id: "not-more" }, { id: "unknown" }],
    },
    {
      ...{ id: "own-doing", table: "answer", facts: { fault: "client", redress: "yes" } },
      options: [{ id: "accept" }, { id: "offer-without-accepting" }, { id: "reject" }],
    },
    {
      ...{ id: "ledger-shows", table: "apology", facts: { act: "apologise-for-fault", faultEvident: "yes" } },
      options: [{ id: "do" }, { id: "may" }, { id: "do-not" }],
    },
  ],
});

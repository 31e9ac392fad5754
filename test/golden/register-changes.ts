/**
 * Two months in which nobody changed, and the mix did. So many closed complaints each, by how their loyalty is known and
 * whether they are loyal; no satisfaction, no claim, no class, no cause, no contact is recorded of any. The months have the
 * same working time.
 *
 * Loyal in all: 50 of 80 (62.5 %), then 30 of 80 (37.5 %); taken together that would have fallen. But of those who said so at
 * the closing three in four are loyal in both months (45 of 60, 15 of 20), of those observed one in four (5 of 20, 15 of 60).
 */
export const mixed = {
  at: "C17",
  why: "Loyalty that was stated and loyalty that was observed are two questions; a change of their mix is no change of the clients.",
  before: { "stated-at-closing": { yes: 45, no: 15 }, "observed-after": { yes: 5, no: 15 } },
  after: { "stated-at-closing": { yes: 15, no: 5 }, "observed-after": { yes: 15, no: 45 } },
  loyalty: { hits: 30, n: 80, before: { hits: 50, n: 80 }, change: "not-comparable", stated: 20, observed: 60 },
  byBasis: {
    "stated-at-closing": { hits: 15, n: 20, before: { hits: 45, n: 60 }, change: "not-distinguishable" },
    "observed-after": { hits: 15, n: 60, before: { hits: 5, n: 20 }, change: "not-distinguishable" },
  },
  // Compared: how many came in (80 and 80), how many were closed, and loyalty by each of its two ways. Where all cases of both
  // months are alike, such as the kind, nothing could have changed.
  compared: { lines: 4, changed: 0, byChance: 0.2 },
} as const;

/** The second month observed alone, and loyal: 60 of 60 after 20 of 80 observed alone. One way only, so it is compared whole. */
export const alike = {
  at: "C17",
  before: { "stated-at-closing": { yes: 0, no: 0 }, "observed-after": { yes: 20, no: 60 } },
  after: { "stated-at-closing": { yes: 0, no: 0 }, "observed-after": { yes: 60, no: 0 } },
  loyalty: { hits: 60, n: 60, before: { hits: 20, n: 80 }, change: "rose" },
  // 60 of 140 came in within half of the time: 0.43, and Wilson's interval up to 0.51 holds the half.
  registered: "not-distinguishable",
  compared: { lines: 3, changed: 1, byChance: 0.15 },
} as const;

/** What the page has to say of the first of the two, in English. */
export const said = {
  at: "C43",
  lines: "Lines compared: 4; changed: 0. Of lines that did not change, about one in twenty seems to: of so many, about 0.2.",
  loyalty: "| loyal | 30 of 80 | 38%, between 28% and 48% | 50 of 80 | not comparable | 0 without an answer |",
  stated: "| loyal, as said at closing | 15 of 20 | 75%, between 53% and 89% | 45 of 60 | not distinguishable |",
  observed: "| loyal, as observed later | 15 of 60 | 25%, between 16% and 37% | 5 of 20 | not distinguishable |",
} as const;

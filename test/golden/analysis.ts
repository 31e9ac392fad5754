/**
 * Five learners and three items worth a point each, worked by hand.
 *
 * Totals 3, 2, 2, 1, 0: mean 1.6, squares of the deviations 5.2, V = 5.2 / 4 = 1.3; cubes -1.44, fourth powers 10.576.
 */
export const fiveLearners = {
  id: "five-learners",
  max: [1, 1, 1],
  marks: [
    [1, 1, 1],
    [1, 1, 0],
    [1, 0, 1],
    [1, 0, 0],
    [0, 0, 0],
  ],
  items: [
    // x 1 1 1 1 0, the rest X 2 1 1 0 0: V(x) = 0.2, V(X) = 0.7, C = 0.2. Sorted apart they stand as they are: Cmax = C.
    { facility: 0.8, sd: Math.sqrt(0.2), discrimination: (100 * 0.2) / Math.sqrt(0.14), efficiency: 100, weighs: Math.sqrt(0.4) },
    // x 1 1 0 0 0, X 2 1 2 1 0: V(x) = 0.3, V(X) = 0.7, C = 0.15, Cmax = 0.4.
    { facility: 0.4, sd: Math.sqrt(0.3), discrimination: (100 * 0.15) / Math.sqrt(0.21), efficiency: 37.5, weighs: Math.sqrt(0.45) },
    // x 1 0 1 0 0, X 2 2 1 1 0: the same again.
    { facility: 0.4, sd: Math.sqrt(0.3), discrimination: (100 * 0.15) / Math.sqrt(0.21), efficiency: 37.5, weighs: Math.sqrt(0.45) },
  ],
  test: {
    n: 5,
    mean: 1.6,
    median: 2,
    sd: Math.sqrt(1.3),
    // k3 = 25 × -0.288 / 12 = -0.6; k4 = 25 × (6 × 2.1152 - 12 × 1.0816) / 24 = -0.3.
    skewness: -0.6 / 1.3 ** 1.5,
    kurtosis: -0.3 / 1.69,
    // 100 × 3/2 × (1 - 0.8 / 1.3)
    consistency: 150 * (1 - 0.8 / 1.3),
    errorRatio: 100 * Math.sqrt(1 - 1.5 * (1 - 0.8 / 1.3)),
    standardError: Math.sqrt(1 - 1.5 * (1 - 0.8 / 1.3)) * Math.sqrt(1.3),
  },
} as const;

/** Who chose the second option of an item, and what they got on all the others: the better ones chose it, so look at its key. */
export const suspicious = {
  chosen: [true, true, false, false],
  rest: [3, 2, 1, 0],
  // Deviations 0.5 0.5 -0.5 -0.5 and 1.5 0.5 -0.5 -1.5: 2 / sqrt(1 × 5).
  correlation: 2 / Math.sqrt(5),
} as const;

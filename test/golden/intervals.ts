/** Intervals of 95 % that were printed elsewhere, to the digits printed. Each is a fact, not a result of ours. */
export const shareIntervals = [
  {
    id: "shares-81-of-263",
    at: "M12",
    why: "Newcombe 1998, Statistics in Medicine 17:857, the seven methods on four examples.",
    input: [81, 263],
    wilson: [0.2553, 0.3662],
    continuity: [0.2535, 0.3682],
    exact: [0.2527, 0.3676],
  },
  {
    id: "shares-15-of-148",
    at: "M12",
    why: "The same table.",
    input: [15, 148],
    wilson: [0.0624, 0.1605],
    continuity: [0.0598, 0.1644],
    exact: [0.0578, 0.1617],
  },
  {
    id: "shares-none-of-20",
    at: "M12",
    why: "The same table: no case among the few, where the plain interval has no width.",
    input: [0, 20],
    wilson: [0, 0.1611],
    continuity: [0, 0.2005],
    exact: [0, 0.1684],
  },
  {
    id: "shares-1-of-29",
    at: "M12",
    why: "The same table: one case among the few.",
    input: [1, 29],
    wilson: [0.0061, 0.1718],
    continuity: [0.0018, 0.1963],
    exact: [0.0009, 0.1776],
  },
] as const;

/** Differences of two shares, [hits, n, hits, n], by the hybrid score method. */
export const shareDifferences = [
  {
    id: "difference-56-of-70",
    at: "M12",
    why: "Newcombe 1998, Statistics in Medicine 17:873, method 10, eight examples.",
    input: [56, 70, 48, 80],
    score: [0.0524, 0.3339],
  },
  { id: "difference-9-of-10", at: "M12", why: "The same table.", input: [9, 10, 3, 10], score: [0.1705, 0.809] },
  { id: "difference-6-of-7", at: "M12", why: "The same table.", input: [6, 7, 2, 7], score: [0.0582, 0.8062] },
  { id: "difference-5-of-56", at: "M12", why: "The same table.", input: [5, 56, 0, 29], score: [-0.0381, 0.1926] },
  { id: "difference-none-of-10", at: "M12", why: "The same table: none in either.", input: [0, 10, 0, 20], score: [-0.1611, 0.2775] },
  { id: "difference-none-twice", at: "M12", why: "The same table.", input: [0, 10, 0, 10], score: [-0.2775, 0.2775] },
  { id: "difference-all-and-none", at: "M12", why: "The same table.", input: [10, 10, 0, 20], score: [0.6791, 1] },
  { id: "difference-all-and-none-of-10", at: "M12", why: "The same table.", input: [10, 10, 0, 10], score: [0.6075, 1] },
] as const;

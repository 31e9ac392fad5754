/** What the lesson about the worth of complaints asks, worked by hand. */
export const ownRateCases = [
  {
    id: "hotel-all",
    at: "K1",
    value: 200,
    wrong: { "claimed-rate": 780, "silent-only": 170, "times-rate": 4.5 },
    why: "12 of 80 is 15 %, and 30 is 15 % of 200.",
  },
  {
    id: "school-silent",
    at: "K1",
    value: 42,
    wrong: { total: 60, "claimed-rate": 450, "times-rate": 12.6 },
    why: "15 of 50 is 30 %; 18 is 30 % of 60, less the 18. By 1 of 26: 18 times 25. 70 % of 18 is 12.6.",
  },
  { id: "hotel-claim", at: "M4", value: 780, wrong: { "silent-only": 750, heard: 30 }, why: "30 times 26; 30 times 25 are silent." },
] as const;

/** The links in the document's order (C10). */
export const circleInOrder = [
  "ill-will",
  "useless-to-complain",
  "silence",
  "no-improvement",
  "staying-without-hope",
  "disrespect",
  "staff-leave",
  "bad-word-spreads",
] as const;

/** The case that opens the lesson, and the one that closes it. */
export const mildWordCase = {
  id: "mild-word",
  at: "C1",
  right: "complaint",
  why: "However kindly it is said, the guest was not content.",
} as const;
export const silentLostCase = {
  id: "clinic-lost",
  at: "K2",
  value: 9,
  wrong: { "all-silent": 36, "of-all": 15, "of-complaints": 6 },
  why: "24 of 60 is 40 %; 24 is 40 % of 60, so 36 are silent. 10 of 40 is a quarter; of 36 that is 9, of 60 it is 15, of 24 it is 6.",
} as const;

/** What may be said with a figure, by what the inventory knows of it. */
export const figureCases = [
  {
    id: "winning-costs",
    figure: "figure.winning-costs",
    at: "M5",
    right: "unsourced",
    why: "Two documents print it, neither with a study.",
  },
  {
    id: "silent",
    figure: "figure.silent",
    at: "M1",
    right: "disputed",
    why: "K16: about half tell somebody; the author of the studies takes it back.",
  },
  {
    id: "told-frontline",
    figure: "measurement.told-frontline",
    at: "K16",
    right: "supported",
    why: "The author’s own correction, with its base.",
  },
  {
    id: "fast",
    figure: "figure.return-if-solved-fast",
    at: "M7",
    right: "disputed",
    why: "K17: 24 data sets find no such effect on buying again.",
  },
  {
    id: "told-of-problem",
    figure: "figure.told-of-problem",
    at: "M3",
    right: "supported",
    why: "K16: a book quotes the studies, nine to ten.",
  },
  {
    id: "not-returning",
    figure: "figure.not-returning",
    at: "M2",
    right: "disputed",
    why: "K16: the book has 91 % of those who complain, another base.",
  },
  { id: "households", figure: "measurement.households-complained", at: "K16", right: "supported", why: "A survey of households, 1979." },
  { id: "told-of-solution", figure: "figure.told-of-solution", at: "M6", right: "unsourced", why: "No study is named." },
] as const;

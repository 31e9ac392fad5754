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

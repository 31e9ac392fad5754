/** What the lesson about satisfaction and loyalty asks, worked by hand. */
export const twelveCases = [
  { id: "clinic-same-day", at: "C18", right: "apostle", half: [], why: "Praises, and has booked again." },
  { id: "shop-kettle", at: "C18", right: "mercenary", half: [], why: "Fair, and gone." },
  { id: "heating-valley", at: "C18", right: "hostage", half: [], why: "Badly handled, and renews for want of another." },
  { id: "bank-letter", at: "C18", right: "defector", half: [], why: "Complains of the reply, and has left." },
  {
    id: "hotel-thanks",
    at: "C18",
    right: "ask",
    half: ["apostle", "mercenary"],
    why: "Thanks are satisfaction; of staying nothing is said.",
  },
  { id: "software-cheaper", at: "C18", right: "mercenary", half: [], why: "Could not ask for more, and chose another." },
  { id: "accounting-year", at: "C18", right: "hostage", half: [], why: "Cross, and stays until the year is over." },
  { id: "delivery-by-hand", at: "C18", right: "apostle", half: [], why: "Praises, and orders." },
  { id: "school-meals", at: "C18", right: "ask", half: ["apostle", "hostage"], why: "Orders as before; of being content nothing is said." },
  { id: "hotel-billed-twice", at: "C18", right: "defector", half: [], why: "A disgrace, and another hotel." },
  { id: "bank-daughter", at: "C18", right: "apostle", half: [], why: "Understands, and brings his daughter." },
  { id: "software-records", at: "C18", right: "hostage", half: [], why: "Never content with it, and extends since moving costs more." },
] as const;

export const abcLessonCases = [
  { id: "a", at: "M11", right: "hostage" },
  { id: "b", at: "M11", right: "mercenary" },
  { id: "c", at: "M11", right: "apostle" },
] as const;

/** Differences and intervals in points, to a tenth: shares by Newcombe, scores by the adjusted Wald. */
export const realCases = [
  {
    id: "clinic-share",
    at: "M12",
    right: "rose",
    difference: 10,
    why: "Wilson of 150 and 170 of 200: 0.6857 to 0.8048 and 0.7938 to 0.8929. 0.10 less hypot(0.0562, 0.0548) is 0.022: free of 0.",
  },
  {
    id: "shop-score",
    at: "M12",
    right: "not-distinguishable",
    difference: 10,
    why: "Variances about 0.66 and 0.61 over about 103 each: standard error 0.111, so 22 points to either side of 10.",
  },
  { id: "heating-few", at: "M12", right: "too-few", difference: 25, why: "Twelve answers on each side are fewer than twenty." },
  {
    id: "bank-score",
    at: "M12",
    right: "fell",
    difference: -30,
    why: "Variances about 0.46 and 0.66 over about 203 each: standard error 0.074, so 15 points to either side of -30.",
  },
] as const;

export const answersCases = [
  {
    id: "share-ten",
    at: "M12",
    value: 97,
    wrong: { "root-forgotten": 10, "whole-width": 385 },
    alsoRight: 100,
    why: "3.8415 times 0.25 over 0.01 is 96.04. The rough rule gives 100.",
  },
  {
    id: "half-the-width",
    at: "M12",
    value: 600,
    wrong: { "root-forgotten": 300, backwards: 37.5 },
    alsoRight: 600,
    why: "150 times four.",
  },
  {
    id: "score-five",
    at: "M12",
    value: 1025,
    wrong: { "root-forgotten": 33, "whole-width": 4098, "as-share": 385 },
    alsoRight: 1067,
    why: "3.8415 times 2/3 over 0.0025 is 1024.4. The rough rule, four times 2/3 over 0.0025, gives 1066.7.",
  },
] as const;

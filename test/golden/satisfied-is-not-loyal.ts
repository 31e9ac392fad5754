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

/** The case that opens the lesson, and the one that closes it with an idea of an earlier lesson. */
export const thankYouCase = {
  id: "thank-you",
  at: "C18",
  right: "ask",
  half: ["apostle", "mercenary"],
  why: "Content is said, staying is not.",
} as const;
export const hostageHeardCase = {
  id: "hostage-heard",
  at: "C19",
  right: "internal",
  why: "A colleague reports it; the client has said nothing.",
} as const;

/** What to do next, by where the client stands (C9, C11, K17, C10). */
export const nextCases = [
  { id: "software-price", at: "K17", right: "ask-what-draws-away", why: "Content, and leaving." },
  { id: "heating-only-one", at: "C10", right: "reopen-and-repair", why: "Not content, and staying for want of another." },
  { id: "clinic-brings-sister", at: "C9", right: "keep-and-learn", why: "Content, and staying." },
  { id: "shop-gone", at: "C11", right: "learn-and-part-well", why: "Not content, and gone." },
  { id: "school-contract", at: "C10", right: "reopen-and-repair", why: "Not content, and bound for two years." },
] as const;

/** Lines of the October report: differences in points, to a tenth, by Newcombe; checks as the register’s rules ask. */
export const octoberCases = [
  {
    id: "first-contact",
    at: "C43",
    right: "changed",
    difference: -13.1,
    why: "117 of 154 and 131 of 147: 76.0 and 89.1 %. Standard error about 0.043, so 8.5 to either side: free of 0.",
  },
  {
    id: "satisfaction",
    at: "C43",
    right: "nothing-yet",
    difference: 1.7,
    why: "80 of 116 and 76 of 113: 69.0 and 67.3 %. Standard error about 0.062, so 12 to either side of 1.7.",
  },
  { id: "east", at: "M12", right: "ask-more", difference: 26.4, why: "8 of 9 and 5 of 8: fewer than twenty answers." },
  {
    id: "loyalty",
    at: "C43",
    right: "nothing-yet",
    difference: 5.3,
    why: "74 of 116 and 62 of 106: 63.8 and 58.5 %. Standard error about 0.065, so 13 to either side of 5.3.",
  },
  {
    id: "hostages",
    at: "C18",
    right: "changed",
    difference: 10.3,
    why: "13 of 94 and 3 of 86: 13.8 and 3.5 %. Wilson: 8.3 to 22.2 and 1.2 to 9.8. 10.3 less hypot(5.6, 6.3) is 1.9: free of 0.",
  },
  {
    id: "south",
    at: "C44",
    right: "look",
    why: "20 of 20 are content, and of 40 closed cases 20 have no answer; elsewhere 26 of 122. Difference 28.7, standard error about 0.087: beyond chance.",
  },
  {
    id: "west",
    at: "C44",
    right: "look",
    why: "Six complaints were called requests with no reason on record: that stands in the register.",
  },
  {
    id: "acceptance",
    at: "C43",
    right: "changed",
    difference: 15.9,
    why: "147 of 153 and 117 of 146: 96.1 and 80.1 %. Standard error about 0.037, so 7 to either side: free of 0.",
  },
] as const;

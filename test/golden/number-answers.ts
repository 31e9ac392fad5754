/** What a reader wrote into a field for a number, and what it is; `null`: it cannot be read for sure, and is no answer yet. */
export interface NumberTextCase {
  readonly text: string;
  readonly locale: string;
  readonly percent?: boolean;
  readonly value: string | null;
  readonly why: string;
}

export const numberTextCases: readonly NumberTextCase[] = [
  { text: "170", locale: "en", value: "170", why: "Plain." },
  { text: "0170", locale: "en", value: "170", why: "A nought before it changes nothing." },
  { text: " 170 ", locale: "pl", value: "170", why: "Spaces around it are no part of it." },
  { text: "1,234", locale: "en", value: "1234", why: "English groups by commas." },
  { text: "1,234", locale: "hu", value: "1.234", why: "A Hungarian comma is the decimal one." },
  { text: "1.234", locale: "en", value: "1.234", why: "An English point is the decimal one." },
  { text: "1.234", locale: "pl", value: null, why: "Thousands, as some write, or a foreign decimal point: both are sensible." },
  { text: "12,5", locale: "ru", value: "12.5", why: "The decimal comma." },
  { text: "12,5", locale: "en", value: "12.5", why: "No thousand has one digit: it can only be a decimal comma." },
  { text: "12.5", locale: "ru", value: "12.5", why: "Nor can this be a thousand." },
  { text: "2\u00a0600", locale: "ru", value: "2600", why: "Grouped by a space that does not break." },
  { text: "2\u202f600,5", locale: "pl", value: "2600.5", why: "A narrow space, and a comma." },
  { text: "1,234.5", locale: "hu", value: "1234.5", why: "With both signs the last one is the decimal one." },
  { text: "1.234,5", locale: "en", value: "1234.5", why: "The same the other way round." },
  { text: "1 2 3", locale: "en", value: null, why: "No groups of three." },
  { text: "−16", locale: "en", value: "-16", why: "A true minus." },
  { text: "-16", locale: "en", value: "-16", why: "A hyphen for a minus." },
  { text: "+16", locale: "en", value: "16", why: "A plus says nothing more." },
  { text: "-0", locale: "en", value: "0", why: "There is one nought." },
  { text: "46 %", locale: "en", percent: true, value: "46", why: "The sign of the unit asked for." },
  { text: "45,96%", locale: "hu", percent: true, value: "45.96", why: "Close to the number, as Hungarians write." },
  { text: "46 %", locale: "en", value: null, why: "Clients were asked for, not per cent." },
  { text: "", locale: "en", value: null, why: "Nothing." },
  { text: "about 170", locale: "en", value: null, why: "Words." },
  { text: "1e3", locale: "en", value: null, why: "Nobody who answers complaints writes so." },
  { text: "200-30", locale: "en", value: null, why: "A sum, not a number." },
  { text: "0x10", locale: "en", value: null, why: "No number of a reader." },
  { text: "NaN", locale: "en", value: null, why: "Not one." },
  { text: "1234567890123456", locale: "en", value: null, why: "Longer than a number is exact." },
];

/** A calculation, worked by hand, and where each typical wrong route leads. */
export interface CalculationCase {
  readonly id: string;
  readonly at: string;
  readonly asks: string;
  readonly facts: Readonly<Record<string, number>>;
  readonly value: number;
  readonly wrong: Readonly<Record<string, number>>;
  readonly why: string;
}

export const calculationCases: readonly CalculationCase[] = [
  {
    id: "own-rate-all",
    at: "K1",
    asks: "iceberg-total",
    facts: { complaints: 30, complained: 12, of: 80 },
    value: 200,
    wrong: { "claimed-rate": 780, "silent-only": 170, "times-rate": 4.5 },
    why: "12 of 80 is 15 %; 30 is 15 % of 200. By 1 of 26 it would be 30 times 26. 170 of the 200 are silent. 15 % of 30 is 4.5.",
  },
  {
    id: "own-rate-silent",
    at: "K1",
    asks: "iceberg-silent",
    facts: { complaints: 30, complained: 12, of: 80 },
    value: 170,
    wrong: { total: 200, "claimed-rate": 750, "times-rate": 25.5 },
    why: "200 less the 30 who complained. By 1 of 26 it would be 30 times 25. 85 % of 30 is 25.5.",
  },
  {
    id: "own-rate-claim",
    at: "M4",
    asks: "iceberg-claimed",
    facts: { complaints: 30 },
    value: 780,
    wrong: { "silent-only": 750, heard: 30 },
    why: "30 times 26; 25 of each 26 are silent, which makes 750. 30 are those we hear of.",
  },
  {
    id: "lost-of-the-silent",
    at: "K2",
    asks: "iceberg-leaving",
    facts: { complaints: 20, complained: 20, of: 80, left: 6, followed: 30 },
    value: 12,
    wrong: { "all-silent": 60, "of-all": 16, "of-complaints": 4 },
    why: "20 of 80 is a quarter, so 80 in all and 60 silent. 6 of 30 is a fifth: 12 of 60, 16 of 80, 4 of 20.",
  },
  {
    id: "nps-plain",
    at: "M12",
    asks: "nps",
    facts: { promoters: 45, passives: 30, detractors: 25 },
    value: 20,
    wrong: { "promoters-share": 45, "without-passives": 28.571429, "passives-count": 50 },
    why: "45 less 25 of 100. Without the passives 20 of 70. With passives for promoters 75 less 25.",
  },
  {
    id: "sample-nps-five-points",
    at: "M12",
    asks: "sample-size-nps",
    facts: { promoters: 1, passives: 1, detractors: 1, points: 5 },
    value: 1025,
    wrong: { "root-forgotten": 33, "whole-width": 4098, "as-share": 385 },
    why: "Variance 2/3, z² 3.8415: 2.561 over 0.05² is 1024.4. Without squaring: 1.96 times 0.8165 over 0.05 is 32.006. Half of 5 on either side: four times 1024.39 is 4097.56. As a share of one half: 384.1.",
  },
  {
    id: "sample-share-five-points",
    at: "M12",
    asks: "sample-size-share",
    facts: { percent: 50, points: 5 },
    value: 385,
    wrong: { "root-forgotten": 20, "whole-width": 1537 },
    why: "3.8415 times 0.25 over 0.0025 is 384.15. Without squaring: 0.98 over 0.05 is 19.6. Four times 384.15 is 1536.6.",
  },
  {
    id: "answers-twice-as-sure",
    at: "M12",
    asks: "answers-for-width",
    facts: { answers: 150, points: 12, wanted: 6 },
    value: 600,
    wrong: { "root-forgotten": 300, backwards: 37.5 },
    why: "The width goes with the root of the number: half the width needs four times the answers.",
  },
  {
    id: "share-of-forty",
    at: "M12",
    asks: "share",
    facts: { hits: 24, of: 40 },
    value: 60,
    wrong: { "to-the-rest": 150, "the-rest": 40, "as-fraction": 0.6 },
    why: "24 of 40. To the 16 others it is 150 %. The others are 40 %.",
  },
  {
    id: "churn-five-a-month",
    at: "M12",
    asks: "churn-annual",
    facts: { monthly: 5 },
    value: 45.963991,
    wrong: { "times-twelve": 60, stayed: 54.036009, "one-month": 5 },
    why: "0.95 to the twelfth is 0.54036: so many stay. Twelve times five is 60.",
  },
];

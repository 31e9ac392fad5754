type Known = "yes" | "no" | "unknown";

/** Two answers after a complaint, and the cell that they fall into; `candidates` where they leave more than one. */
export interface QuadrantCase {
  readonly id: string;
  readonly at: string;
  readonly satisfied: Known;
  readonly loyal: Known;
  readonly expect: { readonly quadrant: string } | { readonly candidates: readonly string[]; readonly missing: readonly string[] };
  readonly why: string;
}

export const quadrantCases: readonly QuadrantCase[] = [
  {
    id: "quadrant-apostle",
    at: "C18",
    satisfied: "yes",
    loyal: "yes",
    expect: { quadrant: "apostle" },
    why: "Content and stays: the one cell where both answers are good.",
  },
  {
    id: "quadrant-mercenary",
    at: "C18",
    satisfied: "yes",
    loyal: "no",
    expect: { quadrant: "mercenary" },
    why: "The document’s first surprise: satisfied, and leaves.",
  },
  {
    id: "quadrant-hostage",
    at: "C18",
    satisfied: "no",
    loyal: "yes",
    expect: { quadrant: "hostage" },
    why: "The document’s second: not satisfied, and stays. Link 5 of the circle says of what: hopelessness.",
  },
  {
    id: "quadrant-defector",
    at: "C18",
    satisfied: "no",
    loyal: "no",
    expect: { quadrant: "defector" },
    why: "Neither; the cell that nobody is surprised by.",
  },
  {
    id: "quadrant-only-satisfied",
    at: "C18",
    satisfied: "yes",
    loyal: "unknown",
    expect: { candidates: ["apostle", "mercenary"], missing: ["loyal"] },
    why: "Satisfaction does not answer for loyalty.",
  },
  {
    id: "quadrant-only-loyal",
    at: "C18",
    satisfied: "unknown",
    loyal: "yes",
    expect: { candidates: ["apostle", "hostage"], missing: ["satisfied"] },
    why: "Loyalty does not answer for satisfaction.",
  },
  {
    id: "quadrant-neither",
    at: "C18",
    satisfied: "unknown",
    loyal: "unknown",
    expect: { candidates: ["apostle", "mercenary", "hostage", "defector"], missing: ["satisfied", "loyal"] },
    why: "Nothing is known.",
  },
];

/** The options of the question about a phone or a car (M11), with what each says. */
export const abcCases = [
  { id: "a", at: "M11", quadrant: "hostage", full: false, why: "Complains, and goes on using it, for a while at least." },
  { id: "b", at: "M11", quadrant: "mercenary", full: false, why: "Says that all is well, and next time buys from a competitor." },
  {
    id: "c",
    at: "M11",
    quadrant: "apostle",
    full: true,
    why: "Satisfied, and after years buys of the same maker: the document’s only full satisfaction.",
  },
  {
    id: "d",
    at: "M11",
    quadrant: "defector",
    full: false,
    why: "Complains and buys elsewhere: the cell that the document’s question leaves out.",
  },
] as const;

/**
 * Ten complete answers and six with something missing, counted by hand.
 *
 * Complete: 5 apostles, 1 mercenary, 3 hostages, 1 defector. Missing: 2 satisfied with loyalty unknown, 1 loyal with
 * satisfaction unknown, 3 with both unknown. Sixteen in all.
 */
export const counted = {
  id: "counted-sixteen",
  at: "C18",
  give: { apostle: 5, mercenary: 1, hostage: 3, defector: 1, satisfiedOnly: 2, loyalOnly: 1, neither: 3 },
  complete: 10,
  answers: 16,
  missing: { satisfied: 1, loyal: 2, both: 3 },
  cells: {
    // Wilson at 95 % for 5, 1, 3 and 1 of 10, to six places.
    apostle: { count: 5, share: 0.5, low: 0.236593, high: 0.763407, atLeast: 5 / 16, atMost: 11 / 16 },
    mercenary: { count: 1, share: 0.1, low: 0.017876, high: 0.40415, atLeast: 1 / 16, atMost: 6 / 16 },
    hostage: { count: 3, share: 0.3, low: 0.107791, high: 0.603222, atLeast: 3 / 16, atMost: 7 / 16 },
    defector: { count: 1, share: 0.1, low: 0.017876, high: 0.40415, atLeast: 1 / 16, atMost: 4 / 16 },
  },
  margins: {
    // 6 of 10 and 8 of 10 among the complete. Of all: satisfied 6 + 2 for sure, and at most 4 more; loyal 8 + 1, at most 5 more.
    satisfied: { count: 6, share: 0.6, low: 0.312674, high: 0.83182, atLeast: 8 / 16, atMost: 12 / 16 },
    loyal: { count: 8, share: 0.8, low: 0.490162, high: 0.943318, atLeast: 9 / 16, atMost: 14 / 16 },
  },
  why: "A missing answer can fall into every cell that the known one allows; the shares are those of the complete.",
} as const;

/**
 * Twenty-one clients who answered twice. Satisfied before and after: 1; before only: 1; after only: 7; never: 12. All stay.
 *
 * The counts are those of a published study (Fagerland, Lydersen and Laake, BMC Medical Research Methodology 14, 2014), which gives
 * the exact conditional p 0.0703 and Newcombe's interval of the paired difference 0.026 to 0.507.
 */
export const twice = {
  id: "twice-twenty-one",
  at: "C17",
  both: 1,
  beforeOnly: 1,
  afterOnly: 7,
  never: 12,
  satisfied: { left: 1, joined: 7, difference: 6 / 21, low: 0.026, high: 0.507, p: 0.0703, verdict: "not-distinguishable" },
  loyal: { left: 0, joined: 0, difference: 0, p: 1, verdict: "too-few" },
  net: { apostle: 6, mercenary: 0, hostage: -6, defector: 0 },
  why: "Only those who changed tell of a change: 7 against 1 of 8. The interval is free of 0 by a hair and the exact test is not: the exact test decides.",
} as const;

/** Newcombe's own examples of the paired interval (Statistics in Medicine 17, 1998, 2635-2650, method 10), to four digits. */
export const pairedIntervals = [
  { id: "paired-newcombe-50", at: "C18", both: 36, beforeOnly: 12, afterOnly: 2, neither: 0, low: -0.3404, high: -0.0569 },
] as const;

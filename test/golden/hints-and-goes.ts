/** What an answer counts after hints: by hand, a quarter off for each. */
export interface HintCase {
  readonly id: string;
  readonly points: number;
  readonly hints: number;
  readonly counts: number;
  readonly why: string;
}

export const hintCases: readonly HintCase[] = [
  { id: "hint-none", points: 1, hints: 0, counts: 1, why: "Nothing was asked for." },
  { id: "hint-one", points: 1, hints: 1, counts: 0.75, why: "A quarter for the hint." },
  { id: "hint-two", points: 1, hints: 2, counts: 0.5, why: "A quarter for each." },
  { id: "hint-half-one", points: 0.5, hints: 1, counts: 0.25, why: "Half, less a quarter." },
  { id: "hint-half-two", points: 0.5, hints: 2, counts: 0, why: "Half, less two quarters." },
  { id: "hint-wrong", points: 0, hints: 2, counts: 0, why: "Never below zero." },
];

/** Whether an answer may be given, of three goes: the go it comes in, and the answers to the item before it. */
export interface GoCase {
  readonly id: string;
  readonly goes: number | null;
  readonly round: number;
  readonly answered: number;
  readonly may: boolean;
  readonly why: string;
}

export const goCases: readonly GoCase[] = [
  { id: "go-no-limit", goes: null, round: 40, answered: 40, may: true, why: "Nobody has set a limit." },
  { id: "go-first", goes: 3, round: 1, answered: 0, may: true, why: "The first of three." },
  { id: "go-last", goes: 3, round: 3, answered: 2, may: true, why: "The third of three." },
  { id: "go-over", goes: 3, round: 4, answered: 3, may: false, why: "A fourth of three." },
  { id: "go-skipped", goes: 3, round: 4, answered: 0, may: false, why: "Begun a fourth time, though this item was left out before." },
  { id: "go-again-in-one", goes: 1, round: 1, answered: 1, may: false, why: "Answered twice in the only go." },
  { id: "go-twice-in-one", goes: 2, round: 1, answered: 1, may: true, why: "Answered anew without starting again: that is the second go." },
];

/** Points of goes, oldest first, as one figure. */
export const overGoes = [
  { id: "over-first", counted: "first", points: [0.5, 1, 0.75], gives: 0.5 },
  { id: "over-best", counted: "best", points: [0.5, 1, 0.75], gives: 1 },
  { id: "over-last", counted: "last", points: [0.5, 1, 0.75], gives: 0.75 },
  { id: "over-mean", counted: "mean", points: [0.5, 1, 0.75], gives: 0.75 },
  { id: "over-nothing", counted: "mean", points: [], gives: undefined },
] as const;

/** Hints to items of the course, by hand: what each tells, in codes. */
export const hintsByHand = [
  { exercise: "who-is-complaining", item: undefined, codes: ["look-at"], why: "Two origins: one struck out would be the answer." },
  { exercise: "six-kinds", item: undefined, codes: ["look-at", "not-this"], why: "What decides, then one of the wrong ones." },
  { exercise: "in-days", item: undefined, codes: ["counted-by", "first-day"], why: "How days are counted, and the first that counts." },
  {
    exercise: "in-hours",
    item: undefined,
    codes: ["counted-by", "left-today"],
    why: "How hours are counted, and how many the day has left.",
  },
  { exercise: "contact-to-claim", item: undefined, codes: ["first", "then"], why: "What it begins with, and what follows." },
  { exercise: "vicious-circle", item: undefined, codes: ["then", "then"], why: "A circle has no beginning." },
  { exercise: "importance-table", item: undefined, codes: ["no-default", "rows-meet"], why: "A default is missing, and rows meet." },
  { exercise: "angry-patient", item: undefined, codes: ["talk-step", "not-this-line"], why: "The step, and a line that comes too early." },
] as const;

/** An answer where some of six marks, a to f, are right: a, c and e. */
export const rightMarks = "ace";

export interface MarksCase {
  readonly id: string;
  readonly answer: string;
  readonly points: 0 | 0.5 | 1;
  readonly missed: number;
  readonly extra: number;
  readonly why: string;
}

export const marksCases: readonly MarksCase[] = [
  { id: "marks-all", answer: "ace", points: 1, missed: 0, extra: 0, why: "All, and only they." },
  { id: "marks-one-missed", answer: "ac", points: 0.5, missed: 1, extra: 0, why: "One is off: e was missed." },
  { id: "marks-one-extra", answer: "acde", points: 0.5, missed: 0, extra: 1, why: "One is off: d is innocent." },
  { id: "marks-one-for-another", answer: "acd", points: 0, missed: 1, extra: 1, why: "Two are off: d stands in for e." },
  { id: "marks-two-missed", answer: "a", points: 0, missed: 2, extra: 0, why: "Two are off." },
  { id: "marks-everything", answer: "abcdef", points: 0, missed: 0, extra: 3, why: "To mark everything is to find nothing." },
  { id: "marks-none-right", answer: "bdf", points: 0, missed: 3, extra: 3, why: "All are off." },
];

/** Answers that are none, or are not written in the one way: in the order of the marks, each once. */
export const marksRefusals = [
  { answer: "", status: "not-ready", why: "Nothing is marked." },
  { answer: "a x", status: "refused", why: "One is no mark." },
  { answer: "c a", status: "refused", why: "Not in the order of the marks." },
  { answer: "a a", status: "refused", why: "One is there twice." },
  { answer: "a  c", status: "refused", why: "Two spaces." },
] as const;

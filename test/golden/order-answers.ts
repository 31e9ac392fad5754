/** An answer to an ordering of letters: the right order is the alphabet's. */
export interface OrderCase {
  readonly id: string;
  readonly steps: string;
  readonly circle: boolean;
  readonly answer: string;
  readonly points: 0 | 0.5 | 1;
  /** The first link that does not follow; one letter: the beginning is wrong. */
  readonly broken?: string;
  readonly why: string;
}

export const orderCases: readonly OrderCase[] = [
  { id: "order-right", steps: "abcde", circle: false, answer: "abcde", points: 1, why: "As it is." },
  { id: "order-swap", steps: "abcde", circle: false, answer: "acbde", points: 0.5, broken: "ac", why: "Two neighbours changed places." },
  { id: "order-moved-far", steps: "abcde", circle: false, answer: "bcdea", points: 0.5, broken: "b", why: "One alone is out of place: a." },
  {
    id: "order-last-first",
    steps: "abcde",
    circle: false,
    answer: "eabcd",
    points: 0.5,
    broken: "e",
    why: "One alone is out of place: e.",
  },
  {
    id: "order-two-moved",
    steps: "abcde",
    circle: false,
    answer: "badce",
    points: 0,
    broken: "b",
    why: "Two pairs: no one move mends it.",
  },
  { id: "order-back", steps: "abcde", circle: false, answer: "edcba", points: 0, broken: "e", why: "Backwards." },
  { id: "order-ends-swapped", steps: "abcde", circle: false, answer: "ebcda", points: 0, broken: "e", why: "Both ends are out of place." },
  {
    id: "order-three-swap",
    steps: "abc",
    circle: false,
    answer: "acb",
    points: 0,
    broken: "ac",
    why: "Of three, half would be given for nearly anything.",
  },
  {
    id: "order-four-swap",
    steps: "abcd",
    circle: false,
    answer: "abdc",
    points: 0.5,
    broken: "bd",
    why: "From four on a near miss says something.",
  },
  { id: "circle-right", steps: "abcdefgh", circle: true, answer: "abcdefgh", points: 1, why: "As it is." },
  { id: "circle-turned", steps: "abcdefgh", circle: true, answer: "efghabcd", points: 1, why: "A circle has no beginning." },
  { id: "circle-turned-by-one", steps: "abcdefgh", circle: true, answer: "habcdefg", points: 1, why: "Nor an end." },
  { id: "circle-swap", steps: "abcdefgh", circle: true, answer: "bacdefgh", points: 0.5, broken: "ba", why: "b does not lead to a." },
  {
    id: "circle-turned-swap",
    steps: "abcdefgh",
    circle: true,
    answer: "efghbacd",
    points: 0.5,
    broken: "hb",
    why: "The same wherever it begins.",
  },
  { id: "circle-moved", steps: "abcdefgh", circle: true, answer: "acdefbgh", points: 0.5, broken: "ac", why: "b alone is out of place." },
  {
    id: "circle-broken-at-the-seam",
    steps: "abcdefgh",
    circle: true,
    answer: "bcdefgah",
    points: 0.5,
    broken: "ga",
    why: "a alone is out of place.",
  },
  { id: "circle-two-out", steps: "abcdefgh", circle: true, answer: "badcefgh", points: 0, broken: "ba", why: "Two pairs." },
  { id: "circle-back", steps: "abcdefgh", circle: true, answer: "hgfedcba", points: 0, broken: "hg", why: "Every link is turned round." },
  {
    id: "circle-four-swap",
    steps: "abcd",
    circle: true,
    answer: "acbd",
    points: 0,
    broken: "ac",
    why: "A circle of four has six orders; half would be given for four of them.",
  },
  {
    id: "circle-five-swap",
    steps: "abcde",
    circle: true,
    answer: "acbde",
    points: 0.5,
    broken: "ac",
    why: "From five on a near miss says something.",
  },
];

/** Answers that are none yet, or none of these steps. */
export const orderRefusals = [
  { answer: "", status: "not-ready", why: "Nothing." },
  { answer: "abcd", status: "refused", why: "One is missing." },
  { answer: "abcdd", status: "refused", why: "One is there twice." },
  { answer: "abcdx", status: "refused", why: "One is no step." },
] as const;

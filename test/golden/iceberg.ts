/** How many stand behind the complaints, by a printed figure or by the company's own count. */
export interface IcebergCase {
  readonly id: string;
  readonly at: string;
  readonly complaints: number;
  readonly rate: { readonly claim: string } | { readonly complained: number; readonly of: number };
  readonly expect: { readonly dissatisfied: number; readonly silent: number } | { readonly refused: string; readonly field: string };
  readonly why: string;
}

export const icebergCases: readonly IcebergCase[] = [
  {
    id: "iceberg-one-of-26",
    at: "K1",
    complaints: 100,
    rate: { claim: "figure.one-complains" },
    expect: { dissatisfied: 2600, silent: 2500 },
    why: "100 times 26 are all; the document’s 2500 are those of them who say nothing.",
  },
  {
    id: "iceberg-four-percent",
    at: "K1",
    complaints: 100,
    rate: { claim: "figure.complaining" },
    expect: { dissatisfied: 2500, silent: 2400 },
    why: "4 % is one of 25, not one of 26.",
  },
  {
    id: "iceberg-silent",
    at: "K1",
    complaints: 100,
    rate: { claim: "figure.silent" },
    expect: { dissatisfied: 2500, silent: 2400 },
    why: "96 % say nothing, so 4 % do: the same print turned round.",
  },
  {
    id: "iceberg-one-of-27",
    at: "K16",
    complaints: 100,
    rate: { claim: "measurement.one-of-27" },
    expect: { dissatisfied: 2700, silent: 2600 },
    why: "26 of every 27 fail to report, in the book that the others seem to quote.",
  },
  {
    id: "iceberg-half",
    at: "K16",
    complaints: 100,
    rate: { claim: "measurement.told-frontline" },
    expect: { dissatisfied: 200, silent: 100 },
    why: "About half complain to somebody they meet: for each who does, one who does not.",
  },
  {
    id: "iceberg-between-businesses",
    at: "K16",
    complaints: 90,
    rate: { claim: "measurement.told-frontline-business" },
    expect: { dissatisfied: 120, silent: 30 },
    why: "Three of four: 90 are 30 times three, so 30 are missing.",
  },
  {
    id: "iceberg-households",
    at: "K16",
    complaints: 69,
    rate: { claim: "measurement.households-complained" },
    expect: { dissatisfied: 100, silent: 31 },
    why: "69 % of the households with a problem complained.",
  },
  {
    id: "iceberg-own",
    at: "K1",
    complaints: 30,
    rate: { complained: 12, of: 80 },
    expect: { dissatisfied: 200, silent: 170 },
    why: "12 of 80 asked had complained, which is 15 %: 30 divided by that.",
  },
  {
    id: "iceberg-all-complain",
    at: "K1",
    complaints: 30,
    rate: { complained: 20, of: 20 },
    expect: { dissatisfied: 30, silent: 0 },
    why: "Nobody was silent among those asked.",
  },
  {
    id: "iceberg-no-complaints",
    at: "K1",
    complaints: 0,
    rate: { complained: 1, of: 4 },
    expect: { refused: "no-complaints", field: "complaints" },
    why: "No complaint says nothing of how many are silent; nought divided by any share would say nobody.",
  },
  {
    id: "iceberg-nobody-complained",
    at: "K1",
    complaints: 5,
    rate: { complained: 0, of: 40 },
    expect: { refused: "unbounded", field: "rate.complained" },
    why: "If nobody asked had complained, no number is too large.",
  },
  {
    id: "iceberg-negative",
    at: "K1",
    complaints: -3,
    rate: { complained: 1, of: 4 },
    expect: { refused: "not-a-count", field: "complaints" },
    why: "A count is a whole number from 0.",
  },
  {
    id: "iceberg-nobody-asked",
    at: "K1",
    complaints: 5,
    rate: { complained: 0, of: 0 },
    expect: { refused: "no-answers", field: "rate.of" },
    why: "Without anybody asked there is no rate.",
  },
  {
    id: "iceberg-other-claim",
    at: "K2",
    complaints: 100,
    rate: { claim: "figure.not-returning" },
    expect: { refused: "not-that-claim", field: "rate.claim" },
    why: "90 % who do not come back is a rate of leaving: it does not say who complains.",
  },
];

/** Who leaves, each share on its own base (K2), for 100 complaints by 1 of 26: 2600 dissatisfied, 2500 of them silent. */
export const leavingCases = [
  {
    id: "leaving-of-dissatisfied",
    at: "K2",
    leaving: { claim: "figure.not-returning" },
    expect: { among: "dissatisfied", clients: 2600, leave: 2340 },
    why: "The document’s 90 % speaks of the dissatisfied; it is no share of the silent.",
  },
  {
    id: "leaving-of-complainers",
    at: "K16",
    leaving: { claim: "measurement.complainers-not-returning" },
    expect: { among: "complained", clients: 100, leave: 91 },
    why: "91 % of those who complain: of the 100, not of the 2600.",
  },
  {
    id: "leaving-own",
    at: "K2",
    leaving: { among: "silent", left: 12, of: 50 },
    expect: { among: "silent", clients: 2500, leave: 600 },
    why: "Of 50 silent clients that were followed 12 had left: 24 % of 2500.",
  },
] as const;

/** Who hears of it (K3): 2600 tell 9 to 10 each of the problem; 80 whose problem was solved tell 5 each of that. Never netted. */
export const toldCase = {
  id: "told-apart",
  at: "K3",
  solved: 80,
  ofProblem: { low: 23_400, high: 26_000 },
  ofSolution: { low: 400, high: 400 },
  why: "Two events with two bases; the difference of the two would be the number of nothing.",
} as const;

/** The eight links (C10) in the document's order, and what orders are right: it is a circle. */
export const circleCases = [
  { id: "circle-as-printed", at: "C10", turn: 0, swap: false, right: true, why: "The document’s order." },
  { id: "circle-from-the-fifth", at: "C10", turn: 4, swap: false, right: true, why: "A circle has no beginning." },
  {
    id: "circle-two-changed",
    at: "C10",
    turn: 0,
    swap: true,
    right: false,
    why: "The first two changed places: three of the eight steps are broken.",
  },
] as const;

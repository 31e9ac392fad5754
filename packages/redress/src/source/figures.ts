import { defineRecords } from "./define.ts";
import { measurements } from "./measured-figures.ts";
import type { Figure } from "./rule.ts";

const training = (at: string) => ({ document: "complaint-training", at }) as const;
const lesson = (at: string) => ({ document: "service-lesson", at }) as const;

const threePrints =
  "The documents print 4 % (1 of 25) and 1 of 26, an earlier book quoting the TARP studies 1 of 27: one claim, three prints (T. Peters, Thriving on Chaos, 1987). TARP’s J. Goodman calls it very wrong (ASQ Quality Progress, November 2005): about half complain to somebody they meet, three quarters between businesses; the figure was for small-ticket problems reported to headquarters.";

/** What cannot be true beside the claim that next to nobody complains. */
const manyComplain = [
  "measurement.told-frontline",
  "measurement.told-frontline-business",
  "measurement.households-complained",
  "study.goodman-letter",
] as const;

const all = [
  {
    id: "figure.silent",
    claim: "96 % of disappointed clients do not say so; they leave in silence.",
    value: 96,
    unit: "percent",
    base: "disappointed clients",
    year: 1987,
    source: training("M1"),
    standing: "stated",
    status: "disputed",
    contradictedBy: manyComplain,
    why: `${threePrints} Being silent is not leaving: who says nothing may stay.`,
  },
  {
    id: "figure.not-returning",
    claim: "90 % of dissatisfied clients do not come back.",
    value: 90,
    unit: "percent",
    base: "dissatisfied clients",
    year: 1987,
    source: training("M2"),
    standing: "stated",
    status: "disputed",
    contradictedBy: ["measurement.complainers-not-returning"],
    why: "The book of 1987 has some 91 % of those who complain: another base. Together with 96 % silent and gone, it would count the same exits twice.",
  },
  {
    id: "figure.told-of-problem",
    claim: "A disappointed client tells 9 to 10 friends.",
    value: [9, 10],
    unit: "people",
    base: "each disappointed client",
    year: 1987,
    source: training("M3"),
    standing: "stated",
    status: "supported",
    why: "The TARP studies as quoted by T. Peters, Thriving on Chaos, 1987: nine to ten colleagues. At second hand. That they then stay away is the document’s addition; and it cannot be set off against the five told of a solution, which is another event.",
  },
  {
    id: "figure.one-complains",
    claim: "One of 26 dissatisfied clients complains.",
    value: 26,
    unit: "one-in",
    base: "dissatisfied clients",
    year: 1987,
    source: training("M4"),
    standing: "stated",
    status: "disputed",
    contradictedBy: manyComplain,
    why: `${threePrints} The document adds that 100 complaints mean over 2500 who know: 100 times 26 is 2600, and 2500 are those of 100 times 25 who did not complain.`,
  },
  {
    id: "figure.winning-costs",
    claim: "Winning a new client costs six times as much as keeping one.",
    value: 6,
    unit: "times",
    base: "the cost of keeping a client",
    source: training("M5"),
    standing: "stated",
    status: "unsourced",
    why: "Two of the documents give it, neither with a study; a third says only that keeping is always cheaper.",
  },
  {
    id: "figure.told-of-solution",
    claim: "A client tells 5 friends of a problem that was solved.",
    value: 5,
    unit: "people",
    base: "each client whose problem was solved",
    source: training("M6"),
    standing: "stated",
    status: "unsourced",
    why: "No study is named. That the five will surely come is the document’s addition.",
  },
  {
    id: "figure.return-if-solved",
    claim: "50 to 75 % of dissatisfied clients come back if the problem is solved.",
    value: [50, 75],
    unit: "percent",
    base: "dissatisfied clients whose problem was solved",
    source: training("M7"),
    standing: "stated",
    status: "unsourced",
    why: "No study is named.",
  },
  {
    id: "figure.return-if-solved-fast",
    claim: "95 % of dissatisfied clients come back if the problem is solved fast.",
    value: 95,
    unit: "percent",
    base: "dissatisfied clients whose problem was solved fast",
    source: training("M7"),
    standing: "stated",
    status: "disputed",
    contradictedBy: ["study.service-recovery"],
    why: "Leans on the idea that a good recovery leaves clients better than no failure. The meta-analysis of 24 data sets (de Matos, Henrique and Rossi, Journal of Service Research 10, 2007) finds it for satisfaction, and not significant for buying again.",
  },
  {
    id: "figure.complaining",
    claim: "Only 4 % of clients complain to the company.",
    value: 4,
    unit: "percent",
    base: "clients, by the sentence; dissatisfied clients, by its sense",
    year: 1987,
    source: lesson("M8"),
    standing: "stated",
    status: "disputed",
    contradictedBy: manyComplain,
    why: threePrints,
  },
  {
    id: "figure.too-long-to-a-person",
    claim: "75 % of clients say that it takes too long to reach a person.",
    value: 75,
    unit: "percent",
    base: "clients",
    source: lesson("M9"),
    standing: "stated",
    status: "unsourced",
    why: "No study is named.",
  },
  {
    id: "figure.returned-to-former",
    claim: "15 % of people say that they have returned to a former provider.",
    value: 15,
    unit: "percent",
    base: "people asked",
    source: { document: "offboarding-article", at: "M10" },
    standing: "stated",
    status: "unsourced",
    why: "No study is named; who was asked is not said.",
  },
] as const satisfies readonly Figure[];

/** Id of a figure. */
export type FigureId = (typeof all)[number]["id"];

/**
 * The figures that the documents quote, by id: claims with base, year, status and what is known of their truth. None of
 * them is a constant of any formula here (M1-M10; K1, K2, K3, K16, K17).
 *
 * @example
 * ```ts
 * import { figures } from "redress/source";
 * figures.get("figure.silent")?.status; // "disputed"
 * [...figures.values()].filter(({ status }) => status === "supported").length; // 1
 * ```
 */
export const figures = /* @__PURE__ */ defineRecords<Figure>(all, measurements);

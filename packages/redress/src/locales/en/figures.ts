import type { FigureCode } from "../figure-codes.ts";
import type { Messages } from "../message.ts";

/** Figures that are quoted, in English. A claim is not what we say: its status stands beside it. */
export const figures = {
  "claim.figure.silent": "96 % say nothing and leave.",
  "claim.figure.not-returning": "90 % do not come back.",
  "claim.figure.told-of-problem": "Each tells 9 to 10 friends.",
  "claim.figure.one-complains": "One of 26 complains.",
  "claim.figure.winning-costs": "Winning a new client costs six times as much as keeping one.",
  "claim.figure.told-of-solution": "Each tells 5 friends of the solution.",
  "claim.figure.return-if-solved": "50 to 75 % come back if the problem is solved.",
  "claim.figure.return-if-solved-fast": "95 % come back if the problem is solved fast.",
  "claim.figure.complaining": "Only 4 % complain to the company.",
  "claim.figure.too-long-to-a-person": "75 % say that it takes too long to reach a person.",
  "claim.figure.returned-to-former": "15 % have gone back to a former provider.",
  "claim.measurement.one-of-27": "One of 27 complains.",
  "claim.measurement.complainers-not-returning": "91 % do not come back.",
  "claim.measurement.told-frontline": "About half complain to somebody they meet.",
  "claim.measurement.told-frontline-business": "About three quarters complain to somebody they meet.",
  "claim.measurement.households-complained": "69 % complained.",

  "base.figure.silent": "disappointed clients",
  "base.figure.not-returning": "dissatisfied clients",
  "base.figure.told-of-problem": "disappointed clients",
  "base.figure.one-complains": "dissatisfied clients",
  "base.figure.winning-costs": "the cost of keeping one",
  "base.figure.told-of-solution": "clients whose problem was solved",
  "base.figure.return-if-solved": "dissatisfied clients whose problem was solved",
  "base.figure.return-if-solved-fast": "dissatisfied clients whose problem was solved fast",
  "base.figure.complaining": "“clients”; dissatisfied ones, by the sense of it",
  "base.figure.too-long-to-a-person": "clients",
  "base.figure.returned-to-former": "people who were asked",
  "base.measurement.one-of-27": "clients with a failure",
  "base.measurement.complainers-not-returning": "clients who complain",
  "base.measurement.told-frontline": "clients with a problem",
  "base.measurement.told-frontline-business": "business clients with a problem",
  "base.measurement.households-complained": "households with a problem",

  "status.figure.supported": "supported",
  "status.figure.disputed": "disputed",
  "status.figure.unsourced": "no source",

  "found.study.consumer-affairs": "A survey of households for a public office found that 69 % had complained.",
  "found.study.thriving": "A book quotes the studies: 26 of 27 say nothing, and 91 % of those who complain do not come back.",
  "found.study.goodman-letter": "The author of the studies: 96 % were silent towards a head office, about small matters.",
  "found.study.service-recovery": "24 sets of data: a good recovery makes clients more content; that more buy again was not found.",
} as const satisfies Messages<FigureCode>;

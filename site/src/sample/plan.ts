import { marginForNps, marginForShare, sampleSizeForNps, sampleSizeForShare, toAsk } from "redress/metrics";
import { amount } from "../tools/number.ts";
import { optional, type Refused, refuse, refusedBy } from "./refused.ts";
import type { SampleState } from "./state.ts";

/** How many answers it takes, and how many to ask for them. */
export interface Planned {
  readonly status: "ok";
  /** Answers needed. */
  readonly n: number;
  /** Before rounding; and before the correction for clients who are counted. */
  readonly raw: number;
  readonly endless: number;
  /** Variance of one answer that was reckoned with. */
  readonly variance: number;
  /** Points either way. */
  readonly margin: number;
  readonly population?: number;
  /** How many to ask, and at which rate in per cent; missing where no rate is given. */
  readonly ask?: number;
  readonly rate?: number;
  /** Where even all who are asked are not enough: whole answers to be expected, and to how many points they tell. */
  readonly short?: { readonly answers: number; readonly points: number };
}

/** What is expected of an answer; where nothing is, what takes the most answers. */
interface Expected {
  readonly share: number;
  readonly variance: number;
}

function expectedOf(state: SampleState): Expected | Refused {
  if (state.of === "share") {
    const share = optional(state, "expected", amount) ?? 50;
    if (typeof share === "object") return share;
    if (share > 100) return refuse(state, "expected", "not-a-percentage");
    return { share: share / 100, variance: (share / 100) * (1 - share / 100) };
  }
  const [pro, con] = [optional(state, "for", amount), optional(state, "against", amount)];
  if (typeof pro === "object") return pro;
  if (typeof con === "object") return con;
  if (pro === undefined && con === undefined) return { share: 0.5, variance: 1 };
  if (pro === undefined || con === undefined) return refuse(state, pro === undefined ? "for" : "against", "empty");
  if (pro > 100) return refuse(state, "for", "not-a-percentage");
  if (pro + con > 100) return refuse(state, "against", "more-than-all");
  return { share: 0.5, variance: Math.max(0, (pro + con) / 100 - ((pro - con) / 100) ** 2) };
}

/** Of whom, how sure, and what is expected, as the library takes it. */
type Terms = Expected & { readonly score: boolean; readonly confidence: number; readonly population?: number };

const sizeOf = ({ score, share, variance, ...of }: Terms, margin: number) =>
  score ? sampleSizeForNps({ ...of, variance, margin }) : sampleSizeForShare({ ...of, share, margin });
const marginOf = ({ score, share, variance, ...of }: Terms, n: number) =>
  score ? marginForNps({ ...of, variance, n }) : marginForShare({ ...of, share, n });

/** Adds how many to ask, where it is known what share answers. */
function asking(state: SampleState, known: Planned, terms: Terms, rate: number): Planned | Refused {
  const { population } = terms;
  const asked = toAsk({ answers: known.n, rate: rate / 100, ...(population !== undefined && { population }) });
  if (asked.status === "refused") return refusedBy(state, asked, { rate: "rate", population: "all" });
  const told = { ...known, ask: asked.ask, rate };
  if (asked.enough) return told;
  // A part of an answer is none; what is whole but for its last digits is whole.
  const answers = Math.floor(asked.expected + 1e-9);
  if (answers === 0) return { ...told, short: { answers, points: 0 } };
  const reached = marginOf(terms, answers);
  if (reached.status === "refused") return refusedBy(state, reached, { n: "rate", population: "all" });
  return { ...told, short: { answers, points: reached.margin * 100 } };
}

/** How many to ask, with what is given before anybody is asked. */
export function plan(state: SampleState): Planned | Refused {
  const population = optional(state, "all");
  if (typeof population === "object") return population;
  const margin = optional(state, "margin", amount) ?? refuse(state, "margin", "empty");
  if (typeof margin === "object") return margin;
  const expected = expectedOf(state);
  if ("status" in expected) return expected;
  const rate = optional(state, "rate", amount);
  if (typeof rate === "object") return rate;
  if (rate === 0 || (rate ?? 1) > 100) return refuse(state, "rate", rate ? "not-a-percentage" : "nobody-answers");
  const endless: Terms = { ...expected, score: state.of === "score", confidence: Number(state.sure) / 100 };
  const terms: Terms = population === undefined ? endless : { ...endless, population };
  const [needed, ofMany] = [sizeOf(terms, margin / 100), sizeOf(endless, margin / 100)];
  if (needed.status === "refused") return refusedBy(state, needed, { margin: "margin", population: "all" });
  const raw = ofMany.status === "ok" ? ofMany.raw : needed.raw;
  const known: Planned = { status: "ok", n: needed.n, raw: needed.raw, endless: raw, variance: expected.variance, margin };
  const among = population === undefined ? known : { ...known, population };
  return rate === undefined ? among : asking(state, among, terms, rate);
}

import { type Few, npsAmong, npsInterval, wilson, wilsonAmong } from "redress/metrics";
import { optional, type Refused, refuse, refusedBy } from "./refused.ts";
import { type FigureKind, type SampleField, type SampleState, sampleFields } from "./state.ts";

/** The figure of the answers with its interval, in per cent or in points of the score. */
export interface Found {
  readonly status: "ok";
  readonly of: FigureKind;
  readonly figure: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** Of a share: how many count. */
  readonly hits?: number;
  /** Whether all clients have answered. */
  readonly whole: boolean;
  readonly few?: Few;
}

/** Nobody has answered yet: there is nothing to tell, and nothing wrong. */
export interface NotYet {
  readonly status: "not-yet";
}

const points = 100;

/** How sure the figure is, with the answers that are there. */
export function found(state: SampleState): Found | NotYet | Refused {
  const fields: readonly SampleField[] = sampleFields.found[state.of];
  if (fields.every((field) => state[field].trim() === "")) return { status: "not-yet" };
  const counts = fields.map((field) => optional(state, field) ?? refuse(state, field, "empty"));
  const wrong = counts.find((one) => typeof one === "object");
  if (wrong) return wrong;
  const population = optional(state, "all");
  if (typeof population === "object") return population;
  const sure = { confidence: Number(state.sure) / points };
  const [first = 0, second = 0, third = 0] = counts as number[];
  if (state.of === "share") {
    const told = population === undefined ? wilson(first, second, sure) : wilsonAmong(first, second, population, sure);
    if (told.status === "refused") return refusedBy(state, told, { n: "answers", hits: "hits", population: "all" });
    const { share, n } = told;
    const ends = { figure: share * points, low: told.low * points, high: told.high * points };
    return { status: "ok", of: "share", ...ends, n, hits: first, whole: n === population, ...(told.few && { few: told.few }) };
  }
  const given = { promoters: first, passives: second, detractors: third };
  const told = population === undefined ? npsInterval(given, sure) : npsAmong(given, population, sure);
  if (told.status === "refused")
    return refusedBy(state, told, { promoters: "promoters", passives: "passives", detractors: "detractors", population: "all" });
  const { nps, n, few } = told;
  const ends = { figure: nps * points, low: told.low * points, high: told.high * points };
  return { status: "ok", of: "score", ...ends, n, whole: n === population, ...(few && { few }) };
}

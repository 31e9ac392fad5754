import type { LoyaltyBasis } from "../complaint/index.ts";
import { quadrantOf } from "../metrics/index.ts";
import { closedFindings, type Mix, mixes, type Slots } from "./sheet.ts";

/** The places of the counted lines, looked up once: a register has millions of cases. @internal */
export function placesIn(slots: Slots) {
  const at = (name: string) => slots.at(name);
  const answers = (of: string) => ({ yes: at(`${of}.yes`), no: at(`${of}.no`), missing: at(`${of}.missing`) });
  // By what the client said of the resolution, then by what he did.
  const byAnswers = (of: string) => {
    const cell = (satisfied: "yes" | "no", loyal: "yes" | "no") => {
      const read = quadrantOf({ satisfied, loyal });
      return at(`${of}.${read.status === "ok" ? read.quadrant : "unknown"}`);
    };
    return { yes: { yes: cell("yes", "yes"), no: cell("yes", "no") }, no: { yes: cell("no", "yes"), no: cell("no", "no") } };
  };
  const byBasis = (basis: LoyaltyBasis) => ({
    known: at(`basis.${basis}`),
    ...{ yes: at(`basis.${basis}.yes`), no: at(`basis.${basis}.no`), outcome: byAnswers(`outcome.${basis}`) },
  });
  const mix = (name: Mix): Readonly<Record<string, number>> =>
    Object.fromEntries(mixes[name].map((value) => [value, at(`${name}.${value}`)]));
  return {
    registered: at("registered"),
    closed: at("closed"),
    repeated: at("repeated"),
    causeMissing: at("cause-missing"),
    withReason: at("relabelled.with-reason"),
    withoutReason: at("relabelled.without-reason"),
    satisfied: answers("satisfied"),
    loyal: answers("loyal"),
    csat: answers("csat"),
    basis: { "stated-at-closing": byBasis("stated-at-closing"), "observed-after": byBasis("observed-after") },
    outcome: byAnswers("outcome"),
    unknown: at("outcome.unknown"),
    late: { answered: at("late.answered"), missing: at("late.missing") },
    inTime: { answered: at("in-time.answered"), missing: at("in-time.missing") },
    promoters: at("nps.promoters"),
    passives: at("nps.passives"),
    detractors: at("nps.detractors"),
    npsMissing: at("nps.missing"),
    kind: mix("kind"),
    origin: mix("origin"),
    validity: mix("validity"),
    importance: mix("importance"),
    findings: closedFindings.map((code) => [code, at(`finding.${code}`)] as const),
  };
}
/** @internal */
export type SlotPlaces = ReturnType<typeof placesIn>;

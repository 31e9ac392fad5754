import { Engine, type RuleProperties } from "json-rules-engine";

/** A fully known case of the importance table. */
export type Case = Record<
  "breach" | "loss" | "longstanding" | "regular" | "churnRisk" | "demandsFast" | "unreachable" | "noCorrection",
  "yes" | "no"
>;

const factors = ["longstanding", "regular", "churnRisk", "demandsFast"] as const;

/** The importance table written out by hand: no reasons, no unknowns, nothing to prove. */
export function byHand(facts: Case): "high" | "ordinary" {
  if (facts.breach === "yes" && facts.loss === "yes") return "high";
  if (facts.unreachable === "yes" || facts.noCorrection === "yes") return "ordinary";
  if (facts.breach === "no" && facts.loss === "no") return "ordinary";
  for (const factor of factors) if (facts[factor] === "yes") return "high";
  return "ordinary";
}

const is = (fact: string, value: string) => ({ fact, operator: "equal", value });

const high: RuleProperties = {
  event: { type: "high" },
  conditions: {
    any: [
      { all: [is("breach", "yes"), is("loss", "yes")] },
      {
        all: [
          is("unreachable", "no"),
          is("noCorrection", "no"),
          { any: [is("breach", "yes"), is("loss", "yes")] },
          { any: factors.map((factor) => is(factor, "yes")) },
        ],
      },
    ],
  },
};

const engine = new Engine([high]);

/** The same by json-rules-engine, a rule engine in wide use. */
export async function byRulesEngine(facts: Case): Promise<"high" | "ordinary"> {
  const { events } = await engine.run(facts);
  return events.length ? "high" : "ordinary";
}

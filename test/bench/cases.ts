import { importance } from "redress/complaint";
import { decide, type Facts } from "redress/decision";
import { numbers } from "../tools/numbers.ts";
import { byHand, byRulesEngine, type Case } from "./peers.ts";

type Inputs = (typeof importance)["spec"]["inputs"];
const names = Object.keys(importance.spec.inputs) as (keyof Inputs)[];

const next = numbers(20_210_430);
const pick = <V>(values: readonly V[]): V => values[Math.floor(next() * values.length)] as V;
const some = <V>(make: () => V): V[] => Array.from({ length: 1024 }, make);

/** Random cases of which everything is known. */
export const known: readonly Case[] = some(() => Object.fromEntries(names.map((name) => [name, pick(["yes", "no"])])) as Case);

/** Random cases of which a third is not known and a sixth only inferred. */
export const partly: readonly Facts<Inputs>[] = some(
  () =>
    Object.fromEntries(names.map((name) => [name, pick(["yes", "no", "yes", "unknown", "unknown", { inferred: "no" }])])) as Facts<Inputs>,
);

/** All three have to say the same before their speed is compared. */
export async function sameAnswers(): Promise<void> {
  for (const facts of known) {
    const decision = decide(importance, facts);
    const ours = "outcome" in decision ? decision.outcome : decision.confidence;
    if (ours !== byHand(facts) || ours !== (await byRulesEngine(facts))) throw new Error(`Different answers: ${JSON.stringify(facts)}`);
  }
}

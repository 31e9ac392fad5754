import type { Table } from "./compile.ts";
import type { Brief, Decision, Refused } from "./decision.ts";
import { explain, question, stated, unknownOf } from "./explain.ts";
import { read } from "./read.ts";
import type { Facts, Inputs } from "./shape.ts";
import { type AnyTable, has, look, type Worlds } from "./world.ts";

/** Why nothing is decided: a hole or a conflict in the table, or facts that exclude each other. */
function refusal(table: AnyTable, known: readonly number[], { stuck, left }: Worlds): Refused | undefined {
  if (stuck) return { confidence: "none", ...(stuck.length ? { code: "overlap", rules: stuck } : { code: "gap" }) };
  if (left.length) return undefined;
  const met = table.exclusions.filter(({ box }) => box.every((mask, at) => !known[at] || has(mask, known[at])));
  return { confidence: "none", code: "contradiction", rules: met.map(({ rule }) => rule) };
}

/**
 * Decides a case by a table, with the reasons.
 *
 * Facts may be left out or `"unknown"`: then every case that they leave possible is looked at, and the outcome is decided
 * only where all agree; otherwise the decision is open and names the question that would tell most. Facts that were only
 * inferred (`{ inferred: value }`) decide nothing that stated facts decide, and make the rest a `default`.
 *
 * Pure; the facts are not changed. A name or value that the table does not have, and facts that exclude each other, come
 * back as `confidence: "none"` with a code.
 *
 * @example
 * ```ts
 * import { decide, define, yesNo } from "redress/decision";
 * const refund = define({
 *   id: "refund",
 *   inputs: { receipt: yesNo, worn: yesNo },
 *   outcomes: ["refund", "repair"],
 *   rows: [
 *     { rule: "new", when: { receipt: "yes", worn: "no" }, outcome: "refund" },
 *     { rule: "else", when: {}, outcome: "repair", fallback: true },
 *   ],
 * });
 * const decision = decide(refund, { receipt: "yes" });
 * decision.confidence === "open" && decision.ask.input; // "worn"
 * ```
 */
export function decide<I extends Inputs, O extends string>(
  table: Table<I, O>,
  facts: Facts<I>,
  options: { readonly explain: false },
): Brief<O>;
export function decide<I extends Inputs, O extends string>(
  table: Table<I, O>,
  facts: Facts<I>,
  options?: { readonly explain?: true },
): Decision<O>;
export function decide(table: AnyTable, facts: object, options?: { readonly explain?: boolean }): Decision<string> | Brief<string> {
  const reading = read(table, facts);
  if ("confidence" in reading) return reading;
  let { known, inferred } = reading;
  let worlds = look(table, known);
  if (inferred.length) {
    const said = stated(known, inferred);
    const enough = look(table, said);
    if (enough.left.length === 1 && !enough.stuck) [known, inferred, worlds] = [said, [], enough];
  }
  const refused = refusal(table, known, worlds);
  if (refused) return refused;
  const brief = options?.explain === false;
  const { left, row } = worlds;
  if (left.length > 1) {
    const open = { confidence: "open" as const, candidates: left };
    return brief ? open : { ...open, unknown: unknownOf(table, known), ask: question(table, known) };
  }
  const { rule, outcome, fallback } = table.rows[row] as AnyTable["rows"][number];
  const confidence = inferred.length || fallback ? ("default" as const) : ("settled" as const);
  const decided = { confidence, outcome, rule };
  return brief ? decided : { ...decided, ...explain(table, known, inferred, worlds) };
}

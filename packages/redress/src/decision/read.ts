import type { Refused } from "./decision.ts";
import type { AnyTable } from "./world.ts";

/** Facts as value codes by position, 0 where unknown. @internal */
export interface Reading {
  readonly known: number[];
  /** Positions of the facts that were inferred. */
  readonly inferred: readonly number[];
}

/** Reads facts against a table, or says which name or value is not the table's. Never changes the facts. @internal */
export function read(table: AnyTable, facts: object): Reading | Refused {
  const known: number[] = table.names.map(() => 0);
  const inferred: number[] = [];
  for (const input of Object.keys(facts)) {
    const at = table.names.indexOf(input);
    if (at < 0) return { confidence: "none", code: "unknown-input", input };
    const fact = (facts as Record<string, unknown>)[input];
    if (fact === undefined || fact === "unknown") continue;
    const guess = typeof fact === "object" && fact !== null && "inferred" in fact;
    const value = guess ? (fact as { inferred: unknown }).inferred : fact;
    const allowed = table.domains[at] as readonly string[];
    known[at] = allowed.indexOf(value as string) + 1;
    if (!known[at])
      return { confidence: "none", code: "unknown-value", input, value: typeof value === "object" ? "object" : String(value), allowed };
    if (guess) inferred.push(at);
  }
  return { known, inferred };
}

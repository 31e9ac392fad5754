import { type Decision, decide, type Table } from "redress/decision";
import type { Expected, Points } from "../shape.ts";

/** Facts of an item; `{ inferred: value }` marks what the statement does not say. */
export type ItemFacts = Readonly<Record<string, string | { readonly inferred: string }>>;

/** One option: an outcome of the table, or `ask`: find out first. */
export interface TableOption {
  readonly id: string;
  /** The facts that choosing this outcome supposes, and the option's words name: who reported it, for example. */
  readonly supposes?: Readonly<Record<string, string>>;
}

/** The option that asks instead of deciding. */
export const askOption = "ask";

/** Any decision table. */
export type AnyTable = { readonly spec: unknown };

const run = (table: AnyTable, facts: ItemFacts): Decision<string> =>
  decide(table as unknown as Table<Record<string, readonly string[]>, string>, facts);

/**
 * The key of an item by a table.
 *
 * Settled by what is said: the outcome alone is right. By default: the outcome and the question are both right,
 * if there is one: where all is said, a default row leaves nothing to ask. Open: the
 * question is right, and an outcome that becomes true under the facts it names is worth half (E2, C19).
 *
 * @throws Error naming the item where the table gives no decision: the author's facts contradict each other.
 */
export function expectedBy(table: AnyTable, item: string, facts: ItemFacts, options: readonly TableOption[]): Expected {
  const decision = run(table, facts);
  if (decision.confidence === "none") throw new Error(`Item ${item}, field facts: ${decision.code}`);
  const worthOf = ({ id, supposes }: TableOption): Points => {
    if (decision.confidence !== "open") return id === decision.outcome || (id === askOption && decision.ask) ? 1 : 0;
    if (id === askOption) return 1;
    const supposed = supposes && run(table, { ...facts, ...supposes });
    return supposed && "outcome" in supposed && supposed.outcome === id ? 0.5 : 0;
  };
  const worth = options.map((option) => ({ option: option.id, points: worthOf(option) }));
  const { confidence } = decision;
  if (confidence === "open") {
    const rules = decision.ask.answers.flatMap(({ value }) => {
      const answered = run(table, { ...facts, [decision.ask.input]: value });
      return "outcome" in answered ? [answered.rule] : [];
    });
    return { item, confidence, worth, rule: rules[0] as string, rules: [...new Set(rules)], because: [], ask: decision.ask, against: [] };
  }
  const rules = [...decision.via, decision.rule];
  const against = decision.against.map(({ input, to, becomes }) => ({ input, to, becomes }));
  const base = { item, confidence, worth, rule: rules[0] as string, rules, because: decision.because, against };
  return decision.ask ? { ...base, ask: decision.ask } : base;
}

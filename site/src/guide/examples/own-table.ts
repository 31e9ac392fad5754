import { decide, define, type Inputs, prove, type TableSpec } from "redress/decision";

interface Asked {
  table: TableSpec<Inputs, string>;
  facts: Record<string, string>;
}

export function run({ table, facts }: Asked) {
  const ours = define(table);
  const { proved, gaps, overlaps } = prove(ours);
  return { proved, gaps, overlaps, decision: decide(ours, facts, { explain: false }) };
}

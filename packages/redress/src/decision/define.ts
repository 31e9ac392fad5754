import { compile, type Table } from "./compile.ts";
import type { Inputs, Row, TableSpec, When } from "./shape.ts";

/** Largest number of combinations, unknowns included, that a table may have: what can be enumerated can be proved. */
const maxCells = 100_000;

/** A mistake of a table's author, found where the table is built. */
export class TableError extends Error {
  readonly table: string;
  /** Name of the faulty row, or its number where it has none; `""` where the table itself is at fault. */
  readonly row: string;
  readonly field: string;
  constructor(table: string, row: string, field: string, problem: string) {
    super(`Table ${table}${row && `, row ${row}`}, field ${field}: ${problem}`);
    this.name = "TableError";
    this.table = table;
    this.row = row;
    this.field = field;
  }
}

type Fail = (row: string, field: string, problem: string) => never;

function checkInputs(spec: TableSpec<Inputs, string>, fail: Fail): void {
  const inputs = Object.entries(spec.inputs);
  if (!inputs.length) fail("", "inputs", "a table needs an input");
  for (const [name, values] of inputs)
    if (values.length < 2 || values.length > 30 || new Set(values).size < values.length || values.includes("unknown"))
      fail("", `inputs.${name}`, "two to thirty different values, and never unknown");
  const cells = inputs.reduce((product, [, values]) => product * (values.length + 1), 1);
  if (cells > maxCells) fail("", "inputs", `${cells} combinations are more than ${maxCells}`);
  if (!spec.outcomes.length || new Set(spec.outcomes).size < spec.outcomes.length) fail("", "outcomes", "one or more different outcomes");
}

function checkWhen(spec: TableSpec<Inputs, string>, row: string, field: string, when: When<Inputs>, fail: Fail): void {
  for (const [name, wanted] of Object.entries(when)) {
    const values = Object.hasOwn(spec.inputs, name) ? spec.inputs[name] : undefined;
    if (!values) throw fail(row, `${field}.${name}`, "no such input");
    const given = [wanted].flat();
    if (!given.length) fail(row, `${field}.${name}`, "no value given");
    for (const value of given)
      if (!values.includes(value as string)) fail(row, `${field}.${name}`, `${value} is not one of ${values.join(", ")}`);
  }
}

function checkPriorities(rows: ReadonlyMap<string, Row<Inputs, string>>, fail: Fail): void {
  for (const row of rows.values()) {
    if (row.fallback && row.over) fail(row.rule, "over", "a fallback outranks nothing");
    const below = new Set(row.over);
    for (const rule of below) {
      if (rule === row.rule) fail(row.rule, "over", "the priorities run in a circle");
      if (!rows.has(rule)) fail(row.rule, "over", `no row ${rule}`);
      for (const next of rows.get(rule)?.over ?? []) below.add(next);
    }
  }
}

/**
 * Checks a decision table and makes it ready.
 *
 * Inputs are finite, and each may also be unknown. Rows have no order: where two hit with different outcomes, one must
 * outrank the other by `over`, or `prove` reports an overlap.
 *
 * @throws TableError naming table, row and field: a name or value that does not exist, a rule given twice, a priority over
 * a missing row or in a circle, more than 100,000 combinations.
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
 * const decision = decide(refund, { receipt: "yes", worn: "no" });
 * decision.confidence; // "settled"
 * ```
 */
export function define<const I extends Inputs, const O extends string, const Id extends string>(
  spec: TableSpec<I, O, Id>,
): Table<I, O, Id> {
  const fail: Fail = (row, field, problem) => {
    throw new TableError(spec.id, row, field, problem);
  };
  const plain = spec as unknown as TableSpec<Inputs, string>;
  checkInputs(plain, fail);
  const rows = new Map<string, Row<Inputs, string>>();
  plain.rows.forEach((row, index) => {
    if (!row.rule) fail(`${index + 1}`, "rule", "a row needs a rule name");
    if (rows.has(row.rule)) fail(row.rule, "rule", "given twice");
    if (!plain.outcomes.includes(row.outcome)) fail(row.rule, "outcome", `${row.outcome} is not an outcome`);
    const alternatives = [row.when].flat() as When<Inputs>[];
    if (!alternatives.length) fail(row.rule, "when", "no alternative given");
    for (const when of alternatives) checkWhen(plain, row.rule, "when", when, fail);
    rows.set(row.rule, row);
  });
  checkPriorities(rows, fail);
  for (const { rule, never } of plain.exclusions ?? []) {
    if (!Object.keys(never).length) fail(rule, "never", "would exclude everything");
    checkWhen(plain, rule, "never", never, fail);
  }
  return compile(spec);
}

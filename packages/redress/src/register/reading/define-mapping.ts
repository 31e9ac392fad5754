import { contactKinds, importances, loyaltyBases, origins, validities } from "../../complaint/index.ts";
import {
  type CodeOf,
  type MappedColumn,
  type Mapping,
  type MappingField,
  type MappingSpec,
  mappingFields,
  twiceReadings,
} from "./mapping-shape.ts";
import { Pattern } from "./pattern.ts";

/** A mistake in a mapping, found where it is defined. */
export class MappingError extends Error {
  readonly id: string;
  readonly field: string;
  constructor(id: string, field: string, problem: string) {
    super(`Mapping ${id || "(without id)"}, field ${field}: ${problem}`);
    this.name = "MappingError";
    this.id = id;
    this.field = field;
  }
}

/** The codes of each field of codes. @internal */
export const codes = {
  ending: ["closed", "withdrawn", "merged"],
  kind: contactKinds,
  origin: origins,
  validity: validities,
  importance: importances,
  satisfied: ["yes", "no"],
  loyal: ["yes", "no"],
  loyaltyBasis: loyaltyBases,
  relabelledFrom: contactKinds,
} as const satisfies { readonly [F in MappingField as (typeof mappingFields)[F] extends "code" ? F : never]: readonly CodeOf<F>[] };

type Fail = (field: string, problem: string) => never;
type AnyColumn = MappedColumn<"kind"> & { readonly format?: string };

/** What only says something beside another column. */
const needs = {
  resumedAt: "pausedAt",
  pauseReason: "pausedAt",
  relabelReason: "relabelledFrom",
  measureDue: "measure",
  measureVerifiedAt: "measure",
  satisfiedAt: "satisfied",
  loyalAt: "loyal",
  loyaltyBasis: "loyal",
  agreedDue: "agreedAt",
  ending: "closedAt",
} as const satisfies { readonly [F in MappingField]?: MappingField };

const named = ["iso", "epoch-ms", "epoch-s"];

function checkFormat(format: unknown, of: "instant" | "day", field: string, fail: Fail): void {
  if (typeof format !== "string" || !format) fail(field, "a format is needed");
  else if (of === "instant" && named.includes(format)) return;
  else {
    const problem = Pattern.problem(format, of === "day" ? ["YYYY", "MM", "DD"] : ["YYYY", "MM", "DD", "HH", "mm"]);
    if (problem) fail(field, `${format}: ${problem}`);
  }
}

function checkWords(words: unknown, field: string, empty: readonly string[], fail: Fail): void {
  if (!Array.isArray(words) || !words.length || words.some((word) => typeof word !== "string" || !word.trim()))
    fail(field, "a list of words is needed");
  for (const word of words as string[]) if (empty.includes(word)) fail(field, `${word} stands for empty already`);
}

function checkColumn(name: MappingField, column: AnyColumn, empty: readonly string[], fail: Fail): void {
  const field = `columns.${name}`;
  const type = mappingFields[name];
  if (typeof column?.column !== "string" || !column.column.trim()) fail(`${field}.column`, "the name of a column is needed");
  if (column.format !== undefined) {
    if (type !== "instant" && type !== "day") fail(`${field}.format`, `${name} is neither instant nor day`);
    checkFormat(column.format, type as "instant" | "day", `${field}.format`, fail);
  }
  if (column.values === undefined) return;
  if (type !== "code") fail(`${field}.values`, `${name} holds no code`);
  const allowed: readonly string[] = codes[name as keyof typeof codes];
  for (const [word, code] of Object.entries(column.values)) {
    if (code !== null && !allowed.includes(code)) fail(`${field}.values.${word}`, `${code} is none of ${allowed.join(", ")}`);
    if (empty.includes(word)) fail(`${field}.values.${word}`, `${word} stands for empty already`);
  }
}

/**
 * Checks how a register's table is to be read, and freezes it: which column is what, how instants and days are written, the
 * register's words for our codes, and what stands for empty. Importances need no words where they are `High`, `Medium` or
 * `Ordinary` in any letters. Nothing is guessed at reading: what the mapping does not foresee is a refusal.
 *
 * @throws MappingError naming id and field: no id or registration, a field that does not exist, a pattern that misses a
 * part, a code that is none of ours, a word with two meanings, a column that says nothing without another.
 *
 * @example
 * ```ts
 * import { defineMapping } from "redress/register";
 * const mapping = defineMapping({
 *   id: "our-desk",
 *   instants: "DD.MM.YYYY HH:mm",
 *   empty: ["-"],
 *   columns: {
 *     id: { column: "Number" },
 *     registeredAt: { column: "Created" },
 *     importance: { column: "Priority", values: { Normal: "ordinary", Urgent: "high" } },
 *   },
 * });
 * mapping.columns.importance?.values?.Urgent; // "high"
 * ```
 */
export function defineMapping(spec: MappingSpec): Mapping {
  const id = typeof spec?.id === "string" ? spec.id : "";
  const fail: Fail = (field, problem) => {
    throw new MappingError(id, field, problem);
  };
  if (!id.trim()) fail("id", "missing");
  const { columns, instants = "iso", days = "YYYY-MM-DD", shownTwice = "refuse", empty = [], yes = ["yes"], no = ["no"] } = spec;
  if (typeof columns !== "object" || columns === null) fail("columns", "missing");
  checkFormat(instants, "instant", "instants", fail);
  checkFormat(days, "day", "days", fail);
  if (!twiceReadings.includes(shownTwice)) fail("shownTwice", `one of ${twiceReadings.join(", ")}`);
  if (spec.decimal !== undefined && spec.decimal !== "." && spec.decimal !== ",") fail("decimal", ". or ,");
  if (!Array.isArray(empty) || empty.some((word) => typeof word !== "string")) fail("empty", "a list of texts is needed");
  checkWords(yes, "yes", empty, fail);
  checkWords(no, "no", empty, fail);
  for (const word of yes) if (no.includes(word)) fail("no", `${word} is a yes already`);
  for (const required of ["id", "registeredAt"] as const) if (!columns[required]) fail(`columns.${required}`, "missing");
  for (const [name, column] of Object.entries(columns)) {
    if (!Object.hasOwn(mappingFields, name)) fail(`columns.${name}`, "there is no such field");
    checkColumn(name as MappingField, column as AnyColumn, empty, fail);
    const other = (needs as { readonly [name: string]: MappingField })[name];
    if (other && !columns[other]) fail(`columns.${name}`, `says nothing without ${other}`);
  }
  return Object.freeze({ ...spec, columns: Object.freeze({ ...columns }), checked: true });
}

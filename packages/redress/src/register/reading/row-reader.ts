import type { Calendar } from "../../calendar/index.ts";
import type { CasePause } from "../../complaint/index.ts";
import type { CaseRecord } from "../case-shape.ts";
import type { RowRefusal } from "../unreadable-shape.ts";
import { Cells } from "./cells.ts";
import type { Mapping } from "./mapping-shape.ts";
import { fieldsOf, type RowFields } from "./row-fields.ts";
import { wrongOrder } from "./row-order.ts";

/** Reads the rows of one table in their order. */
export interface RowReader {
  readonly status: "ok";
  /** Reads the next row; `line` is its line in the file, where that is known. */
  read(cells: readonly string[], line?: number): CaseRecord | RowRefusal;
  /** How many rows were read so far, readable or not. */
  readonly rows: number;
}

/** A head without the columns of the mapping. */
export interface HeadRefusal {
  readonly status: "refused";
  readonly code: "columns-missing" | "column-twice";
  readonly mapping: string;
  readonly columns: readonly string[];
}

/** In whose zone the walls are read, and which file it is. */
export interface RowReaderOptions {
  readonly calendar: Pick<Calendar, "zone">;
  readonly file?: string;
}

/** One pause, or none; what is not whole is refused. */
function pausesOf(cells: Cells, fields: RowFields, row: readonly string[], registeredAt: number): readonly CasePause[] | undefined {
  const [from, to] = [fields.pausedAt(row), fields.resumedAt(row)];
  if (from === undefined && to === undefined) return undefined;
  const bad = (column: "pausedAt" | "resumedAt") => cells.refuse("pause-unreadable", column, "");
  if (from === undefined) bad("pausedAt");
  else if (from < registeredAt || (to !== undefined && to < from)) bad(from < registeredAt ? "pausedAt" : "resumedAt");
  else return [{ from, ...(to !== undefined && { to }), reason: fields.pauseReason(row) ?? "" }];
  return undefined;
}

/** A row as a case: all cases of one shape, since a register has millions. */
function recordOf(cells: Cells, fields: RowFields, row: readonly string[], id: string, registeredAt: number): CaseRecord {
  const from = fields.relabelledFrom(row);
  const kind = fields.kind(row);
  const measure = fields.measure(row);
  return {
    id,
    registeredAt,
    receivedAt: fields.receivedAt(row),
    acknowledgedAt: fields.acknowledgedAt(row),
    openedAt: fields.openedAt(row),
    acceptedAt: fields.acceptedAt(row),
    firstContactAt: fields.firstContactAt(row),
    agreedAt: fields.agreedAt(row),
    agreedDue: fields.agreedDue(row),
    implementedAt: fields.implementedAt(row),
    verifiedAt: fields.verifiedAt(row),
    handedOverAt: fields.handedOverAt(row),
    closedAt: fields.closedAt(row),
    ending: fields.ending(row),
    pauses: pausesOf(cells, fields, row, registeredAt),
    kind,
    origin: fields.origin(row),
    validity: fields.validity(row),
    importance: fields.importance(row),
    satisfied: fields.satisfied(row),
    satisfiedAt: fields.satisfiedAt(row),
    loyal: fields.loyal(row),
    loyalAt: fields.loyalAt(row),
    loyaltyBasis: fields.loyaltyBasis(row),
    owner: fields.owner(row),
    department: fields.department(row),
    cause: fields.cause(row),
    repeats: fields.repeats(row),
    relabelled: from && from !== kind ? [{ from, to: kind, reason: fields.relabelReason(row) !== undefined }] : undefined,
    measures: measure === undefined ? undefined : [{ id: measure, due: fields.measureDue(row), verifiedAt: fields.measureVerifiedAt(row) }],
    recommends: fields.recommends(row),
    rating: fields.rating(row),
    findings: undefined,
    log: undefined,
  };
}

/**
 * Reads a table's rows as cases, by a mapping and the table's head. Any parser may cut the lines into cells. A row that
 * cannot be read comes back as a refusal, with its number (from 1, the head not counted), the column, the cell and what
 * would do; the first thing wrong with it is told. A head without a column of the mapping is refused at once.
 *
 * Cells are read without the blanks around them. Rule `register.unreadable` (C2).
 *
 * @example
 * ```ts
 * import { defineMapping, rowReader } from "redress/register";
 * const mapping = defineMapping({
 *   id: "our-desk",
 *   instants: "YYYY-MM-DD HH:mm",
 *   columns: { id: { column: "Number" }, registeredAt: { column: "Created" } },
 * });
 * const reader = rowReader(mapping, ["Number", "Created"], { calendar: { zone: "Europe/Budapest" } });
 * const rows = reader.status === "ok" ? [["1", "2026-03-02 09:00"], ["2", "2026-03-29 02:30"]].map((cells) => reader.read(cells)) : [];
 * rows.map((row) => ("status" in row ? row.code : new Date(row.registeredAt).toISOString())); // ["2026-03-02T08:00:00.000Z", "instant-does-not-exist"]
 * ```
 */
export function rowReader(mapping: Mapping, head: readonly string[], { calendar, file }: RowReaderOptions): RowReader | HeadRefusal {
  const names = head.map((name) => name.replace(/^\uFEFF/, "").trim());
  const wanted = [...new Set(Object.values(mapping.columns).map(({ column }) => column))];
  const refuse = (code: HeadRefusal["code"], columns: readonly string[]): HeadRefusal => ({
    ...{ status: "refused", code, mapping: mapping.id, columns },
  });
  const missing = wanted.filter((column) => !names.includes(column));
  if (missing.length) return refuse("columns-missing", missing);
  const twice = wanted.filter((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (twice.length) return refuse("column-twice", twice);
  const cells = new Cells(mapping, names, calendar.zone);
  const fields = fieldsOf(cells);
  let rows = 0;

  function readCells(row: readonly string[]): CaseRecord | undefined {
    if (row.length !== names.length) {
      cells.wrong = { code: "column-count", column: "", value: row[0] ?? "", facts: { count: row.length, expected: names.length } };
      return undefined;
    }
    const id = fields.id(row);
    const registeredAt = fields.registeredAt(row);
    if (id === undefined) cells.refuse("required", "id", "");
    if (registeredAt === undefined) cells.refuse("required", "registeredAt", "");
    if (id === undefined || registeredAt === undefined) return undefined;
    const record = recordOf(cells, fields, row, id, registeredAt);
    const wrong = cells.wrong ? undefined : wrongOrder(record);
    if (wrong) {
      const [before, after] = wrong;
      const iso = (at: number | undefined) => new Date(at ?? 0).toISOString();
      cells.refuse("out-of-order", after, iso(record[after]), {
        before: mapping.columns[before]?.column ?? before,
        at: iso(record[before]),
      });
    }
    return record;
  }

  return {
    status: "ok",
    get rows() {
      return rows;
    },
    read(row, line) {
      rows++;
      cells.wrong = undefined;
      const record = readCells(row);
      const wrong = cells.wrong as RowRefusal | undefined;
      if (record && !wrong) return record;
      const where = { row: rows, ...(line !== undefined && { line }), ...(file !== undefined && { file }) };
      return { ...(wrong as RowRefusal), status: "refused", ...where };
    },
  };
}

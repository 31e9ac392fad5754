import { documents } from "./document.ts";
import type { Figure, Rule } from "./rule.ts";
import { studies } from "./study.ts";

/** A mistake in a rule or figure record, found where the records are built. */
export class RecordError extends Error {
  readonly id: string;
  readonly field: string;
  constructor(id: string, field: string, problem: string) {
    super(`Record ${id || "(without id)"}, field ${field}: ${problem}`);
    this.name = "RecordError";
    this.id = id;
    this.field = field;
  }
}

const standings = ["stated", "derived", "assumed"];
const statuses = ["supported", "disputed", "unsourced"];
const units = ["percent", "people", "one-in", "times"];

type Fail = (field: string, problem: string) => never;

function checkFigure({ claim, value, unit, base, year, status, why, study, contradictedBy = [] }: Figure, fail: Fail): void {
  if (!claim?.trim()) fail("claim", "missing");
  const ends = [value].flat();
  if (!ends.length || ends.length > 2 || !ends.every(Number.isFinite)) fail("value", "a number, or the two ends of a range");
  if (ends.length === 2 && Number(ends[0]) >= Number(ends[1])) fail("value", "a range runs from low to high");
  if (!units.includes(unit)) fail("unit", units.join(", "));
  if (!base?.trim()) fail("base", "a figure needs its base");
  if (year !== undefined && !Number.isInteger(year)) fail("year", "a whole year");
  if (!statuses.includes(status)) fail("status", "supported, disputed or unsourced");
  if (!why?.trim()) fail("why", "a figure needs what supports it, disputes it, or is missing");
  if (study !== undefined && !Object.hasOwn(studies, study)) fail("study", "no such study");
  if (status === "disputed" && !contradictedBy.length) fail("contradictedBy", "a disputed figure names what disputes it");
  if (new Set(contradictedBy).size < contradictedBy.length) fail("contradictedBy", "named twice");
}

/** What contradicts a figure is another record, of this list or of one built before, or a study. */
function checkAgainst(record: Rule | Figure, ids: { has(id: string): boolean }, before?: { has(id: string): boolean }): void {
  if (!("contradictedBy" in record)) return;
  for (const id of record.contradictedBy ?? [])
    if (id === record.id || !(ids.has(id) || before?.has(id) || Object.hasOwn(studies, id)))
      throw new RecordError(record.id, "contradictedBy", `${id} is no other record and no study`);
}

function check(record: Rule | Figure): void {
  const fail: Fail = (field, problem) => {
    throw new RecordError(record.id, field, problem);
  };
  if (!record.id) fail("id", "missing");
  if (!record.source || !Object.hasOwn(documents, record.source.document)) fail("source", "no such document");
  if (!/^[A-Z]\d+[a-z]?$/.test(record.source.at)) fail("source.at", "an inventory number such as C19");
  if (!standings.includes(record.standing)) fail("standing", "stated, derived or assumed");
  if (record.standing === "assumed" && !record.why?.trim()) fail("why", "an assumption needs its reason");
  if ("claim" in record || "value" in record) checkFigure(record as Figure, fail);
}

/**
 * Checks rule or figure records and gives them by id, frozen.
 *
 * @param before Records built before, which these may name in `contradictedBy`.
 *
 * @throws RecordError naming id and field: no or an unknown source, no standing, an assumption without a reason, a figure
 * without base or status, a disputed figure that does not name what disputes it or names what is not there, an id given twice.
 *
 * @example
 * ```ts
 * import { defineRecords } from "redress/source";
 * const rules = defineRecords([
 *   { id: "complaint.origin.client", source: { document: "complaint-training", at: "C19" }, standing: "stated" },
 * ]);
 * rules.get("complaint.origin.client")?.standing; // "stated"
 * ```
 */
export function defineRecords<R extends Rule | Figure>(
  records: readonly R[],
  before?: ReadonlyMap<string, Rule | Figure>,
): ReadonlyMap<string, R> {
  const byId = new Map<string, R>();
  for (const record of records) {
    check(record);
    if (byId.has(record.id)) throw new RecordError(record.id, "id", "given twice");
    byId.set(record.id, Object.freeze(record));
  }
  for (const record of records) checkAgainst(record, byId, before);
  return byId;
}

import { isDay } from "../complaint/index.ts";
import { show } from "../time/instant.ts";
import type { CaseRecord } from "./case-shape.ts";
import { codes } from "./reading/define-mapping.ts";
import { wrongOrder } from "./reading/row-order.ts";
import { isAt, isList, isNumber, wrongField } from "./record-fields.ts";
import type { RowRefusal } from "./unreadable-shape.ts";

const at = (value: number | undefined) => value === undefined || isAt(value);
const text = (value: string | undefined) => value === undefined || typeof value === "string";
const code = (known: readonly string[], value: string | undefined) => value === undefined || known.includes(value);

/** Days that were found to exist: a register has few, each many times. */
type Days = Set<string>;

function isKnownDay(day: string | undefined, days: Days): boolean {
  if (day === undefined || days.has(day)) return true;
  if (!isDay(day)) return false;
  days.add(day);
  return true;
}

/** Whether every field holds what it should, at one look: the same as `wrongField` finds one by one. */
function isSound(record: CaseRecord, days: Days): boolean {
  const { id, registeredAt, receivedAt, acknowledgedAt, openedAt, acceptedAt, firstContactAt, agreedAt, implementedAt } = record;
  const { verifiedAt, handedOverAt, closedAt, satisfiedAt, loyalAt, agreedDue, owner, department, cause } = record;
  const { ending, kind, origin, validity, importance, satisfied, loyal, loyaltyBasis, repeats, recommends, rating } = record;
  const { pauses, relabelled, measures, findings, log } = record;
  const marks =
    typeof id === "string" &&
    id !== "" &&
    isAt(registeredAt) &&
    at(receivedAt) &&
    at(acknowledgedAt) &&
    at(openedAt) &&
    at(acceptedAt) &&
    at(firstContactAt) &&
    at(agreedAt) &&
    at(implementedAt) &&
    at(verifiedAt) &&
    at(handedOverAt) &&
    at(closedAt) &&
    at(satisfiedAt) &&
    at(loyalAt) &&
    isKnownDay(agreedDue, days);
  const words =
    code(codes.kind, kind) &&
    code(codes.validity, validity) &&
    code(codes.importance, importance) &&
    code(codes.satisfied, satisfied) &&
    code(codes.loyal, loyal) &&
    code(codes.loyaltyBasis, loyaltyBasis) &&
    code(codes.origin, origin) &&
    code(codes.ending, ending) &&
    text(owner) &&
    text(department) &&
    text(cause);
  const numbers =
    (repeats === undefined || isNumber("repeats", repeats)) &&
    (recommends === undefined || isNumber("recommends", recommends)) &&
    (rating === undefined || isNumber("rating", rating));
  const lists =
    (pauses === undefined || isList("pauses", pauses, registeredAt)) &&
    (relabelled === undefined || isList("relabelled", relabelled, registeredAt)) &&
    (measures === undefined || isList("measures", measures, registeredAt)) &&
    (findings === undefined || isList("findings", findings, registeredAt)) &&
    (log === undefined || isList("log", log, registeredAt));
  return marks && words && numbers && lists;
}

/**
 * Looks at every case that comes to a report, whoever made it: one that came from no reader of ours may hold anything, and a
 * figure would be wrong, or none. Rule `register.unreadable`. @internal
 */
export class Door {
  readonly #days: Days = new Set();

  /** The first thing that is wrong with what is to be counted as a case. */
  refuses(given: CaseRecord): RowRefusal | undefined {
    if (typeof given !== "object" || given === null)
      return { status: "refused", code: "required", row: 0, column: "id", value: "", facts: {} };
    const found = isSound(given, this.#days) ? undefined : wrongField(given);
    if (!found) return given.log ? undefined : outOfOrder(given);
    const { field, wrong } = found;
    const [what, facts] = wrong;
    const id = show(given.id);
    const value = what === "outside-calendar" ? id : what === "required" ? "" : show(given[field as keyof CaseRecord]);
    return { status: "refused", code: what, row: 0, column: field, value, facts: { ...facts, case: id } };
  }
}

function outOfOrder(record: CaseRecord): RowRefusal | undefined {
  const order = wrongOrder(record);
  if (!order) return undefined;
  const [before, after] = order;
  const iso = (mark: number | undefined) => new Date(mark ?? 0).toISOString();
  const facts = { before, at: iso(record[before]), case: record.id };
  return { status: "refused", code: "out-of-order", row: 0, column: after, value: iso(record[after]), facts };
}

import { createCalendar } from "redress/calendar";
import { type CaseRecord, defineMapping, type RowRefusal, rowReader } from "redress/register";
import { documentsPolicy } from "redress/sla";
import { type RegisterRow, registerNow, registerRows } from "../../golden/register.ts";

const hours = [["09:00", "17:00"]] as const;
const calendar = createCalendar({ zone: "UTC", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
export const options = { policy: documentsPolicy, calendar, now: registerNow };

/** The columns of the golden register, in their order. */
export const columns = {
  id: { column: "id" },
  registeredAt: { column: "registered" },
  openedAt: { column: "opened" },
  acceptedAt: { column: "accepted" },
  firstContactAt: { column: "contact" },
  agreedAt: { column: "agreed" },
  agreedDue: { column: "due" },
  implementedAt: { column: "implemented" },
  verifiedAt: { column: "verified" },
  handedOverAt: { column: "handed" },
  closedAt: { column: "closed" },
  ending: { column: "ending" },
  pausedAt: { column: "paused" },
  resumedAt: { column: "resumed" },
  kind: { column: "kind" },
  relabelledFrom: { column: "from" },
  relabelReason: { column: "reason" },
  satisfied: { column: "satisfied" },
  loyal: { column: "loyal" },
  loyaltyBasis: { column: "basis" },
  validity: { column: "validity" },
  importance: { column: "importance" },
  owner: { column: "owner" },
  department: { column: "department" },
  cause: { column: "cause" },
  repeats: { column: "repeats" },
  measure: { column: "measure" },
  measureDue: { column: "measureDue" },
  measureVerifiedAt: { column: "measureVerified" },
} as const;
export const head = Object.values(columns).map(({ column }) => column);
export const mapping = defineMapping({ id: "golden", instants: "YYYY-MM-DD HH:mm", columns });

/** The cells of a golden row, the year put before its dates. */
export const cellsOf = (row: RegisterRow): string[] =>
  head.map((name) => {
    const cell = row[name as keyof RegisterRow] ?? "";
    return /^\d\d-\d\d/.test(cell) ? `2026-${cell}` : cell;
  });

export function golden(): (CaseRecord | RowRefusal)[] {
  const reader = rowReader(mapping, head, { calendar });
  if (reader.status !== "ok") throw new Error(JSON.stringify(reader));
  return registerRows.map((row, at) => reader.read(cellsOf(row), at + 2));
}

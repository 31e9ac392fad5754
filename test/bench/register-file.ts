import { closeSync, openSync, writeSync } from "node:fs";
import { defineMapping } from "redress/register";
import { numbers } from "../tools/numbers.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
/** The registrations of two years, and the instant as of which they are told, on the wall. */
const [first, last, wallNow] = [Date.UTC(2024, 5, 3), Date.UTC(2026, 4, 29), Date.UTC(2026, 5, 1, 12)];
export const now = "2026-06-01T12:00+02:00";
export const zone = "Europe/Budapest";

const marks = ["accepted", "contact", "agreed", "implemented", "verified", "handed", "closed"] as const;
const waits = [100, 300, 5 * 1440, 6 * 1440, 4 * 1440, 6 * 1440, 1440];
const head = `id,department,owner,kind,importance,validity,registered,${marks.join(",")},due,paused,resumed,satisfied,loyal,basis,cause,repeats`;

export const mapping = defineMapping({
  id: "bench",
  instants: "YYYY-MM-DD HH:mm",
  columns: {
    id: { column: "id" },
    department: { column: "department" },
    owner: { column: "owner" },
    kind: { column: "kind" },
    importance: { column: "importance" },
    validity: { column: "validity" },
    registeredAt: { column: "registered" },
    openedAt: { column: "registered" },
    acceptedAt: { column: "accepted" },
    firstContactAt: { column: "contact" },
    agreedAt: { column: "agreed" },
    agreedDue: { column: "due" },
    implementedAt: { column: "implemented" },
    verifiedAt: { column: "verified" },
    handedOverAt: { column: "handed" },
    closedAt: { column: "closed" },
    pausedAt: { column: "paused" },
    resumedAt: { column: "resumed" },
    satisfied: { column: "satisfied" },
    loyal: { column: "loyal" },
    loyaltyBasis: { column: "basis" },
    cause: { column: "cause" },
    repeats: { column: "repeats" },
  },
});

const text = (wall: number) => new Date(wall).toISOString().slice(0, 16).replace("T", " ");

/** The same wall-clock time, or eight o'clock the next day where it is night. */
function byDay(wall: number): number {
  const time = wall % day;
  if (time < 7 * 60 * minute) return wall - time + 8 * 60 * minute;
  return time < 22 * 60 * minute ? wall : wall - time + 32 * 60 * minute;
}

/**
 * Writes a register of so many cases: seven in eight handled to the end, a sixth of the answers missing, and so many in a
 * hundred paused for a while. The same file every time.
 */
export function writeRegister(path: string, cases: number, paused: number): void {
  const next = numbers(2021);
  const file = openSync(path, "w");
  let lines = `${head}\n`;
  const pick = (values: readonly string[]) => values[Math.floor(next() * values.length)] as string;
  for (let n = 0; n < cases; n++) {
    let at = byDay(first + Math.floor((next() * (last - first)) / minute) * minute);
    const registered = at;
    const steps = next() < 0.125 ? Math.floor(next() * marks.length) : marks.length;
    const times = waits.map((wait, step) => {
      at = byDay(at + Math.floor(next() * wait) * minute);
      return step < steps && at <= wallNow ? text(at) : "";
    });
    const due = times[2] && text(Date.parse(`${times[2].slice(0, 10)}T00:00Z`) + Math.ceil(next() * 8) * day).slice(0, 10);
    const isPaused = next() * 100 < paused;
    const pause = isPaused ? [text(registered + day), text(registered + 3 * day)] : ["", ""];
    const answered = times[6] !== "" && next() < 5 / 6;
    const answers = answered ? [pick(["yes", "yes", "no"]), pick(["yes", "yes", "no"]), "stated-at-closing"] : ["", "", ""];
    const what = [
      `case-${n}`,
      `department-${n % 12}`,
      `owner-${n % 40}`,
      "complaint",
      pick(["Medium", "High"]),
      pick(["justified", "unjustified", ""]),
    ];
    lines += `${[...what, text(registered), ...times, due, ...pause, ...answers, pick(["training", "delivery", "billing", "program", ""]), pick(["", "0", "1"])].join(",")}\n`;
    if (lines.length > 1 << 20) {
      writeSync(file, lines);
      lines = "";
    }
  }
  writeSync(file, lines);
  closeSync(file);
}

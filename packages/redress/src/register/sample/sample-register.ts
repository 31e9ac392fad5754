import { clockOf } from "../../sla/clock.ts";
import { instantIn } from "../../sla/refusal.ts";
import { drawCase } from "./case.ts";
import { Chance } from "./chance.ts";
import { checked } from "./check.ts";
import type { SampleOptions, SampleOwner, SampleRegister } from "./shape.ts";
import { Times } from "./times.ts";

const someOwners: readonly SampleOwner[] = [
  { id: "owner-a", department: "support", weight: 2 },
  { id: "owner-b", department: "delivery" },
  { id: "owner-c", department: "accounts" },
];

/** Of the contacts, how many come while we are closed: by mail, by night, at the weekend. */
const outsideHours = 0.15;

/** The month so many months on, `YYYY-MM`. */
function monthAfter(month: string, months: number): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  const count = year * 12 + number - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** The first instant of a month in a calendar's zone. */
function startOf(month: string, clock: ReturnType<typeof clockOf>): number {
  return clock.endOfDay(new Date(Date.parse(`${month}-01T00:00Z`) - 1).toISOString().slice(0, 10));
}

/**
 * A register that never was: logs of cases that read like a company's, drawn by known truths, so that a report, a lesson or
 * a program can be tried on them and held against what is true. No case is anybody's. The same options make the same
 * register; arrival and handling follow the calendar and the documents' policy, and each stage is kept or missed apart from
 * the others. The shares are ours and no finding. Contacts of a month arrive in it; what `now` cuts off is still open.
 *
 * @throws SampleError naming the field: shares outside 0 to 1 or not adding up to 1, no months, no owners.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { sampleRegister } from "redress/register";
 * const hours = [["09:00", "17:00"]] as const;
 * const calendar = createCalendar({ zone: "Europe/Warsaw", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
 * const { logs, months } = sampleRegister({ seed: 7, calendar, from: "2026-01", months: 2, contacts: 30 });
 * logs.length; // 60
 * logs[0]?.[0]?.type; // "registered"
 * months[1]?.truths.outcomes.hostage; // 0.1
 * ```
 */
export function sampleRegister(options: SampleOptions): SampleRegister {
  const { calendar, owners = someOwners } = options;
  const names = Array.from({ length: Math.min(120, Math.max(0, Number(options.months) || 0)) }, (_, at) =>
    monthAfter(String(options.from), at),
  );
  const months = checked(options, names);
  const now = options.now === undefined ? Number.POSITIVE_INFINITY : instantIn(options.now, "now");
  const chance = new Chance(options.seed);
  const times = new Times(calendar);
  const clock = clockOf(calendar);
  const weights = Object.fromEntries(owners.map(({ id, weight = 1 }) => [id, weight]));
  const drawn = months.flatMap(({ month, contacts, truths }) => {
    const [from, to] = [startOf(month, clock), startOf(monthAfter(month, 1), clock)];
    return Array.from({ length: contacts }, () => {
      const at = chance.happens(outsideHours) ? Math.floor(chance.between(from, to)) : times.part(from, to, chance.between(0, 0.9999));
      const name = chance.among(weights);
      return { arrivedAt: at, truths, owner: owners.find(({ id }) => id === name) as SampleOwner };
    }).sort((a, b) => a.arrivedAt - b.arrivedAt);
  });
  const logs = drawn.map((one, number) => drawCase({ ...one, number: number + 1, chance, times }));
  return { logs: logs.map((log) => log.filter(({ at }) => Number(at) <= now)).filter((log) => log.length > 0), months };
}

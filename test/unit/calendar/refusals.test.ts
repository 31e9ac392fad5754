import fc from "fast-check";
import { type Calendar, CalendarError, type CalendarProblem, type CalendarSpec, createCalendar } from "redress/calendar";
import { fill } from "redress/locales";
import { en } from "redress/locales/en";
import { describe, expect, test } from "vitest";
import { anyCalendar } from "../../arbitrary-calendar.ts";
import { refusedAsks, refusedExports, refusedSpecs } from "../../golden/calendar-refusals.ts";
import { calendars } from "../../golden/calendar-specs.ts";

const methods = [
  "add",
  "subtract",
  "between",
  "signedBetween",
  "isOpen",
  "nextOpening",
  "previousClosing",
  "addDays",
  "dayDeadline",
  "periods",
  "closures",
  "and",
  "table",
  "sql",
] as const satisfies readonly (keyof Calendar)[];

const office = createCalendar(calendars.office);
const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true });
const instant = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) }),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom("2026-11-23T10:00+01:00", "2026-11-23", -1, 8.64e15, Number.NaN),
);
const likely = fc.oneof(
  anything,
  instant,
  fc.integer({ min: -400, max: 400 }),
  fc.constantFrom("2026-11-23", "receipt-day-excluded", "duckdb", office),
  fc.record({ hours: fc.oneof(fc.double(), fc.nat(5000)) }),
  fc.record(
    {
      pauses: fc.oneof(
        anything,
        fc.array(fc.record({ from: fc.oneof(anything, instant), to: fc.oneof(anything, instant) }), { maxLength: 3 }),
      ),
      boundary: fc.oneof(anything, fc.constant("farthest")),
      counting: fc.oneof(anything, fc.constantFrom("receipt-day-excluded", "receipt-day-included", "elapsed-working-time")),
      at: fc.oneof(anything, fc.constant("same-time")),
      dayHours: fc.oneof(anything, fc.double()),
      table: fc.oneof(anything, fc.string()),
    },
    { requiredKeys: [] },
  ),
);

/** What holds of every answer: nothing in it is NaN, undefined or invalid. */
function sound(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "object" && value && "isValid" in value) return value.isValid === true;
  return value !== undefined && value !== null;
}

function refusedProperly(run: () => unknown): void {
  let got: unknown;
  try {
    got = run();
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    expect(error.message).toContain(error.field);
    expect(en[`refusal.calendar.${error.code}`], error.code).toBeDefined();
    return;
  }
  expect(sound(got)).toBe(true);
}

/** Walks over what is answered one by one, as far as is bearable. */
const begun = (value: unknown) =>
  typeof value === "object" && value && "next" in value ? (value as Generator).next().done !== undefined : value;

describe("whatever comes in, out come an answer that is one or a CalendarError", () => {
  test("createCalendar", () => {
    const spec = fc.oneof(
      anything,
      fc.record(
        {
          zone: fc.oneof(anything, fc.constantFrom("UTC", "Europe/Budapest")),
          week: fc.oneof(anything, fc.record({ mon: fc.oneof(anything, fc.constant([["09:00", "17:00"]])) }, { requiredKeys: [] })),
          days: fc.oneof(anything, fc.dictionary(fc.constantFrom("2026-11-23", "x"), anything)),
          breaks: fc.oneof(anything, fc.dictionary(fc.constantFrom("2026-11-23", "mon", "x"), anything)),
          holidays: fc.oneof(anything, fc.array(anything)),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(fc.property(spec, (value) => refusedProperly(() => createCalendar(value as CalendarSpec).zone)));
  });

  test.each(methods)("%s", (method) => {
    fc.assert(
      fc.property(fc.array(likely, { maxLength: 4 }), (args) =>
        refusedProperly(() => begun((office[method] as (...args: readonly unknown[]) => unknown)(...args))),
      ),
      { numRuns: Number(process.env.FC_RUNS ?? 300) },
    );
  });

  test.each(["add", "subtract", "between", "isOpen"] as const)("ms.%s", (method) => {
    const number = fc.oneof(anything, fc.double(), fc.integer({ min: 0, max: 2e12 }), fc.double({ min: 0, max: 2e12 }));
    fc.assert(fc.property(number, number, (a, b) => refusedProperly(() => office.ms[method](a as number, b as number))));
  });

  test("in any calendar", () => {
    fc.assert(
      fc.property(anyCalendar, fc.constantFrom(...methods), fc.array(likely, { maxLength: 4 }), ({ spec }, method, args) =>
        refusedProperly(() => begun((createCalendar(spec)[method] as (...args: readonly unknown[]) => unknown)(...args))),
      ),
    );
  });
});

const problems: Record<CalendarProblem, true> = {
  "no-working-time": true,
  overlap: true,
  "unknown-zone": true,
  "unknown-field": true,
  "bad-shape": true,
  "bad-time": true,
  "bad-date": true,
  "bad-instant": true,
  "bad-amount": true,
  "bad-option": true,
  reversed: true,
  "out-of-range": true,
};

test("every code has a case worked by hand, and a sentence that names the field", () => {
  const worked = new Set([...refusedSpecs, ...refusedAsks, ...refusedExports].map(([, , refusal]) => refusal.split(" ")[0]));
  expect([...worked].sort()).toEqual(Object.keys(problems).sort());
  for (const code of Object.keys(problems) as CalendarProblem[])
    expect(fill("en", en[`refusal.calendar.${code}`], { field: "week.mon" })).toContain("week.mon");
});

describe("calendar.ms refuses", () => {
  const at = Date.parse("2026-11-23T10:00+01:00");
  const { ms } = office;
  test.each<readonly [string, () => unknown, string]>([
    ["a negative amount", () => ms.add(at, -1), "bad-amount ms"],
    ["no amount", () => ms.subtract(at, Number.NaN), "bad-amount ms"],
    ["an amount as text", () => ms.add(at, "5" as never), "bad-amount ms"],
    ["an endless amount", () => ms.add(at, Number.POSITIVE_INFINITY), "out-of-range amount"],
    ["no instant", () => ms.isOpen(Number.NaN), "out-of-range instant"],
    ["an instant as text", () => ms.isOpen(String(at) as never), "out-of-range instant"],
    ["an instant out of range", () => ms.between(-1, at), "out-of-range instant"],
    ["reversed instants", () => ms.between(at, at - 1), "reversed to"],
  ])("%s", (_, run, refusal) => {
    expect(run).toThrow(CalendarError);
    try {
      run();
    } catch (error) {
      expect(error instanceof CalendarError && `${error.code} ${error.field}`).toBe(refusal);
    }
  });
});

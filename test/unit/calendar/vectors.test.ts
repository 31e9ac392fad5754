import { type CalendarSpec, createCalendar } from "redress/calendar";
import { describe, expect, test } from "vitest";
import vectors from "../../golden/working-time.json" with { type: "json" };

interface Vector {
  readonly id: string;
  readonly calendar: CalendarSpec & { readonly shifts?: CalendarSpec["days"] };
  readonly op: string;
  readonly input: Record<string, unknown>;
  readonly expected: string | number | boolean;
  readonly closing?: string;
  readonly opening?: string;
}

describe("working time gathered from the best peers' tests", () => {
  test.each((vectors as unknown as Vector[]).map((one) => [one.id, one] as const))("%s", (_, vector) => {
    const { shifts, ...spec } = vector.calendar;
    const calendar = createCalendar(shifts ? { ...spec, days: shifts } : spec);
    const { start, from, to, at, date } = vector.input as Record<string, string>;
    const { minutes, days, direction } = vector.input as { minutes: number; days: number; direction: string };
    const pauses = ((vector.input.pauses ?? []) as [string, string][]).map(([a, b]) => ({ from: a, to: b }));
    if (vector.op === "add") {
      const backward = direction === "before";
      const nearest = (backward ? vector.opening : vector.closing) ?? (vector.expected as string);
      const farthest = backward ? vector.closing : vector.opening;
      const got = (boundary: "nearest" | "farthest") =>
        calendar[backward ? "subtract" : "add"](start as string, { minutes }, { pauses, boundary }).toMillis();
      expect(got("nearest")).toBe(Date.parse(nearest));
      if (farthest) expect(got("farthest")).toBe(Date.parse(farthest));
    } else if (vector.op === "between")
      expect(calendar.between(from as string, to as string, { pauses }).as("minutes")).toBe(vector.expected);
    else if (vector.op === "isOpen") expect(calendar.isOpen(at as string)).toBe(vector.expected);
    else expect(calendar.addDays(date as string, days)).toBe(vector.expected);
  });
});

import { describe, expect, test } from "vitest";
import { mayKeep } from "../../../site/src/offline/wanted.ts";
import { dayOf, dayText } from "../../../site/src/practice/days.ts";
import { practisedOn, scheduled, todaysSet } from "../../../site/src/practice/queue.ts";
import { iconFrom } from "../../../site/start/icon.ts";

describe("what is kept for the time without network", () => {
  test.each(["/en/", "/en/lessons/in-time/", "/_astro/answers.css", "/hu/practice.json"])("may be %s", (path) =>
    expect(mayKeep(path)).toBe(true),
  );
  test.each(["/api/attempts", "/desk", "/desk/enter", "/healthz", "/reference/", "/en/lessons/in-time/answers/"])("is never %s", (path) =>
    expect(mayKeep(path)).toBe(false),
  );
});

describe("a day", () => {
  test("is the reader’s own, from midnight to midnight, also where a clock is changed", () => {
    for (const date of [new Date(2026, 2, 29), new Date(2026, 9, 25), new Date(2026, 11, 31)]) {
      const next = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1);
      expect(dayOf(next) - dayOf(date)).toBe(1);
      expect(dayOf(new Date(next.getTime() - 1))).toBe(dayOf(date));
    }
  });

  test("is said near by its distance, and later by its date", () => {
    const today = dayOf(new Date(2026, 2, 2));
    expect(dayText("en", today + 1, today)).toBe("tomorrow");
    expect(dayText("en", today + 6, today)).toBe("in 6 days");
    expect(dayText("en", today + 8, today)).toBe("Tuesday, March 10");
    expect(dayText("hu", today + 1, today)).toBe("holnap");
  });
});

describe("today’s set of a browser", () => {
  const at = (day: number) => new Date(2026, 2, day, 15).toISOString();
  const kept = { id: "a", option: "ask", round: 1, locale: "en", fate: "kept" } as const;
  const answers = [
    ["first", [{ ...kept, item: "x", answeredAt: at(1), points: 0 as const }]],
    ["second", [{ ...kept, item: "y", answeredAt: at(1) }]],
    ["gone", [{ ...kept, item: "z", answeredAt: at(1), points: 0 as const }]],
  ] as const;

  test("is of what the course still has, and waits for answers that are not weighed", () => {
    expect(scheduled(answers).map(({ exercise }) => exercise)).toEqual(["first", "gone"]);
    const set = todaysSet(answers, new Date(2026, 2, 2, 0, 5), (exercise) => exercise !== "gone");
    expect(set.today.map(({ item }) => item)).toEqual(["x"]);
    expect(todaysSet(answers, new Date(2026, 2, 1, 23, 55), () => true).today).toEqual([]);
  });

  test("counts items practised that day, each once, and none answered in a lesson", () => {
    const practised = (item: string, day: number) => ({ ...kept, item, answeredAt: at(day), points: 1 as const, round: 5001 });
    const all = [["first", [practised("x", 3), practised("x", 3), practised("y", 2), { ...practised("z", 3), round: 2 }]]] as const;
    expect(practisedOn(all, dayOf(new Date(2026, 2, 3)))).toBe(1);
  });
});

test("an icon is a PNG of its size, and a favicon it cannot draw is refused", () => {
  const icon = iconFrom('<path fill="#ffffff" d="M0 0h32v32H0z"/>', 16);
  expect(icon.subarray(1, 4).toString()).toBe("PNG");
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([16, 16]);
  expect(() => iconFrom("<svg/>", 16)).toThrow(/favicon/);
});

import { practiceSet, type Reviewed, reviews, setSize } from "@redress/exercises/review";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const one = { exercise: "who-is-complaining", item: "refund-late" };
const at = (day: number, points: 0 | 0.5 | 1): Reviewed => ({ ...one, points, day });
/** In how many days after its last answer an item comes back. */
const interval = (...answers: readonly Reviewed[]) => {
  const [found] = reviews(answers);
  return found && found.due - found.last;
};

describe("what is scheduled", () => {
  test("is what was missed; what was right at once never comes", () => {
    expect(reviews([at(100, 1), at(140, 1)])).toEqual([]);
    expect(reviews([at(100, 1), at(140, 0)])).toEqual([{ ...one, due: 141, last: 140 }]);
  });

  test("comes back sooner after a wrong answer than after half a point, and that sooner than after a right one", () => {
    const missed = [at(100, 0), at(101, 1), at(104, 1)];
    const [wrong, half, right] = ([0, 0.5, 1] as const).map((points) => interval(...missed, at(112, points)) as number);
    expect(wrong).toBeLessThan(half as number);
    expect(half).toBeLessThan(right as number);
    expect(interval(at(100, 0))).toBe(1);
    expect(interval(at(100, 0.5))).toBe(2);
  });

  test("comes ever more seldom while it is right", () => {
    const given = [at(100, 0)];
    const gaps: number[] = [];
    for (let go = 0; go < 5; go++) {
      const [next] = reviews(given);
      gaps.push((next?.due ?? 0) - (next?.last ?? 0));
      given.push(at(next?.due ?? 0, 1));
    }
    expect(gaps).toEqual([1, 3, 8, 22, 54]);
  });

  test("takes the first answer of a day: after it the feedback has been read", () => {
    expect(reviews([at(100, 0), at(100, 1), at(100, 1)])).toEqual(reviews([at(100, 0)]));
    expect(reviews([at(100, 0), at(100, 1), at(101, 1)])).toEqual(reviews([at(100, 0), at(101, 1)]));
  });

  test("moves with the numbers that days have, and knows no other clock", () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom(0, 0.5, 1) as fc.Arbitrary<0 | 0.5 | 1>), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 30_000 }), (given, shift) => {
        const sorted = given.sort(([a], [b]) => a - b);
        const here = reviews(sorted.map(([day, points]) => at(day, points)));
        const there = reviews(sorted.map(([day, points]) => at(day + shift, points)));
        expect(there).toEqual(here.map(({ due, last, ...rest }) => ({ ...rest, due: due + shift, last: last + shift })));
        for (const { due, last } of here) expect(due).toBeGreaterThan(last);
      }),
    );
  });
});

describe("the set of a day", () => {
  const many = Array.from({ length: 20 }, (_, n) => ({
    exercise: `exercise-${n % 3}`,
    item: `item-${n}`,
    due: 100 + (n % 4),
    last: 90 + n,
  }));

  test("holds eight, what has waited longest first, and says what is left", () => {
    const set = practiceSet(many, 102, 0);
    expect(set.today).toHaveLength(setSize);
    expect(set.today.map(({ due }) => due)).toEqual([100, 100, 100, 100, 100, 101, 101, 101]);
    expect(set).toMatchObject({ more: 7, known: 20, next: 103 });
  });

  test("is smaller by what was practised, and never less than nothing", () => {
    expect(practiceSet(many, 102, 3).today).toHaveLength(5);
    expect(practiceSet(many, 102, 9)).toMatchObject({ today: [], more: 15 });
  });

  test("is empty where nothing is due, and says when something is", () => {
    expect(practiceSet(many, 99, 0)).toEqual({ today: [], more: 0, known: 20, next: 100 });
    expect(practiceSet([], 99, 0)).toEqual({ today: [], more: 0, known: 0 });
  });

  test("is the same whatever order the schedule comes in", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (shuffled) => {
        expect(practiceSet(shuffled, 102, 2)).toEqual(practiceSet(many, 102, 2));
      }),
    );
  });
});

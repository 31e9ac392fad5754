import fc from "fast-check";
import { expect, test } from "vitest";
import { join } from "../../../packages/redress/src/calendar/stretches.ts";

test("joining stretches in any order leaves the same time open, in order and apart", () => {
  const stretch = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })).map(([from, long]) => [from, from + long] as const);
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
      const joined = join(stretches);
      for (let at = 0; at < 80; at++) {
        const open = (list: typeof stretches) => list.filter(([from, to]) => from <= at && at < to).length;
        expect(open(joined)).toBe(Math.min(1, open(stretches)));
      }
      for (const [i, [from]] of joined.entries()) if (i) expect(from).toBeGreaterThan(joined[i - 1]?.[1] as number);
    }),
  );
});

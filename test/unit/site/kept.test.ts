import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fates, type Kept, parseKept } from "../../../site/src/elements/kept.ts";
import { merge } from "../../../site/src/elements/merge.ts";

const nothing: Kept = { v: 1, round: 1, answers: [] };

/** What tabs may have of the same few answers: the answers are the same, what became of them differs. */
const kept: fc.Arbitrary<Kept> = fc
  .uniqueArray(fc.record({ n: fc.integer({ min: 0, max: 5 }), fate: fc.constantFrom(...fates) }), { selector: ({ n }) => n })
  .map((some) => {
    const answers = some.map(({ n, fate }) => ({
      id: `id-${n}`,
      item: `item-${n % 3}`,
      option: "ask",
      round: 1 + (n % 2),
      answeredAt: `2026-03-0${1 + (n % 4)}T10:00:00Z`,
      locale: "en",
      fate,
    }));
    return parseKept(JSON.stringify(merge(nothing, { v: 1, round: 1, answers })));
  });

describe("two tabs’ answers made one", () => {
  test("are the same whichever comes first, and however often", () => {
    fc.assert(
      fc.property(kept, kept, kept, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
      }),
    );
  });

  test("lose no answer, and never take back what became of it", () => {
    fc.assert(
      fc.property(kept, kept, (a, b) => {
        const both = merge(a, b);
        for (const { id, fate } of [...a.answers, ...b.answers]) {
          const found = both.answers.find((answer) => answer.id === id);
          expect(fates.indexOf(found?.fate ?? "waiting")).toBeGreaterThanOrEqual(fates.indexOf(fate));
        }
      }),
    );
  });
});

describe("what is kept", () => {
  test("comes back as it was written", () =>
    fc.assert(fc.property(kept, (one) => void expect(parseKept(JSON.stringify(one))).toEqual(one))));

  test("is nothing where it is not ours, whatever stands there", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void expect(parseKept(text)).toEqual(nothing)));
    for (const text of [null, undefined, "", "null", "[]", '{"v":2,"answers":[]}', '{"v":1}']) expect(parseKept(text)).toEqual(nothing);
  });

  test("loses only the damaged answers", () => {
    const good = { id: "a", item: "b", option: "c", round: 2, answeredAt: "2026-03-01T10:00:00Z", locale: "en", fate: "kept" };
    const bad = [null, 7, { ...good, id: 7 }, { ...good, round: 0 }, { ...good, fate: "lost" }];
    expect(parseKept(JSON.stringify({ v: 1, round: 1, answers: [...bad, good] }))).toEqual({ v: 1, round: 2, answers: [good] });
  });
});

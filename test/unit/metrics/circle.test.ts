import fc from "fast-check";
import { en } from "redress/locales/en";
import { type CircleLink, complaintGoods, loveFormula, readCircle, viciousCircle } from "redress/metrics";
import { describe, expect, test } from "vitest";
import { circleCases } from "../../golden/iceberg.ts";

const turned = (links: readonly CircleLink[], by: number) => [...links.slice(by), ...links.slice(0, by)];

describe("the vicious circle", () => {
  test.each(circleCases.map((one) => [one.id, one] as const))("%s", (_, { turn, swap, right }) => {
    const [first, second, ...rest] = turned(viciousCircle, turn) as [CircleLink, CircleLink, ...CircleLink[]];
    const reading = readCircle(swap ? [second, first, ...rest] : [first, second, ...rest]);
    expect(reading).toMatchObject({ status: "ok", right });
    expect(reading.status === "ok" && reading.broken.length).toBe(right ? 0 : 3);
  });

  test("is right in its eight turns and in no other order", () => {
    const turns = viciousCircle.map((_, by) => turned(viciousCircle, by).join());
    fc.assert(
      fc.property(fc.shuffledSubarray([...viciousCircle], { minLength: 8 }), fc.nat(7), (order, by) => {
        const reading = readCircle(order);
        const again = readCircle(turned(order, by));
        if (reading.status !== "ok" || again.status !== "ok") throw new Error("refused");
        expect(reading.right).toBe(turns.includes(order.join()));
        expect([again.right, again.broken.length]).toEqual([reading.right, reading.broken.length]);
      }),
    );
    expect(turns.filter((order) => readCircle(order.split(",") as CircleLink[]).status === "ok").length).toBe(8);
  });

  test.each([
    ["a link missing", viciousCircle.slice(1), "order"],
    ["a link twice", [...viciousCircle.slice(0, 7), "ill-will"], "order[7]"],
    ["a link of another", ["hope", ...viciousCircle.slice(1)], "order[0]"],
  ])("is refused with %s", (_, order, field) => expect(readCircle(order as CircleLink[])).toMatchObject({ code: "not-the-links", field }));
});

test("the goods and the formula have their words", () => {
  expect(complaintGoods.map((good) => en[`good.complaint.${good}`]).filter(Boolean)).toHaveLength(3);
  expect([...loveFormula.given, ...loveFormula.gained].map((term) => en[`love.${term}`]).filter(Boolean)).toHaveLength(4);
});

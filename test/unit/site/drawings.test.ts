import { documentsPolicy, type Policy } from "redress/sla";
import { describe, expect, test } from "vitest";
import { ring } from "../../../site/src/lesson/ring.ts";
import { stageBars } from "../../../site/src/lesson/stage-bars.ts";

describe("the stages of a complaint", () => {
  const { bars, total, left } = stageBars(documentsPolicy);
  const spans = Object.fromEntries(bars.map(({ id, from, to }) => [id, [from, to]]));

  test("lie as the documents say: 3 days to agree, 8 left, 3 to check, 14 in all, 5 aimed at", () => {
    expect([total, left]).toEqual([14, 8]);
    expect(spans).toEqual({
      registration: [0, 0],
      acceptance: [0, 1 / 8],
      "first-contact": [0, 3 / 8],
      agreement: [0, 3],
      implementation: [3, 11],
      verification: [11, 14],
      "hand-over": [0, 14],
    });
    expect(bars.filter(({ open }) => open).map(({ id }) => id)).toEqual(["implementation"]);
    expect(bars.find(({ id }) => id === "hand-over")?.target).toBe(5);
  });
  const changed = (id: string, amount: number): Policy => ({
    ...documentsPolicy,
    stages: documentsPolicy.stages.map((stage) =>
      stage.id === id ? { ...stage, limit: { ...stage.limit, amount } as typeof stage.limit } : stage,
    ),
  });
  test("follow the policy and not a drawing: a longer check leaves less", () => {
    const longer = stageBars(changed("verification", 5));
    expect([longer.left, longer.bars.find(({ id }) => id === "verification")?.from]).toEqual([6, 9]);
  });
  test("that do not fit into the whole are no drawing", () => {
    expect(() => stageBars(changed("verification", 12))).toThrow("longer than the whole");
    expect(() => stageBars({ ...documentsPolicy, total: "implementation" })).toThrow("no whole");
  });
});

describe("the ring", () => {
  const { nodes, arrows } = ring(8, { middle: 136, radius: 112, node: 16 });
  test("begins at the top and goes round by equal steps", () => {
    expect(nodes[0]).toEqual({ x: 136, y: 24 });
    expect(nodes[2]).toEqual({ x: 248, y: 136 });
    for (const { x, y } of nodes) expect(Math.hypot(x - 136, y - 136)).toBeCloseTo(112, 0);
    expect(arrows).toHaveLength(8);
  });
  test("an arrow keeps off both its nodes", () => {
    for (const [at, { arc, head }] of arrows.entries()) {
      const [from, tip] = [/^M([\d.]+) ([\d.]+)/.exec(arc), /^M([\d.]+) ([\d.]+)/.exec(head)].map((found) => [
        Number(found?.[1]),
        Number(found?.[2]),
      ]) as [number[], number[]];
      const distance = ([x = 0, y = 0]: number[], place: number) => Math.hypot(x - (nodes[place]?.x ?? 0), y - (nodes[place]?.y ?? 0));
      expect(distance(from, at)).toBeGreaterThan(16);
      expect(distance(tip, (at + 1) % 8)).toBeGreaterThan(16);
      expect(distance(tip, (at + 1) % 8)).toBeLessThan(24);
    }
  });
});

import { decide, define, TableError, yesNo } from "redress/decision";
import { describe, expect, test } from "vitest";

const good = {
  id: "late",
  inputs: { broken: yesNo, late: yesNo },
  outcomes: ["high", "ordinary"],
  rows: [
    { rule: "high", when: { broken: "yes" }, outcome: "high", over: ["low"] },
    { rule: "low", when: { late: "no" }, outcome: "ordinary" },
    { rule: "else", when: {}, outcome: "ordinary", fallback: true },
  ],
} as const;

describe("define refuses a malformed table, naming the row and the field", () => {
  // biome-ignore lint/suspicious/noExplicitAny: the tables are malformed on purpose
  const broken: [string, any, string, string][] = [
    ["no inputs", { ...good, inputs: {}, rows: [] }, "", "inputs"],
    ["one value", { ...good, inputs: { broken: ["yes"], late: yesNo } }, "", "inputs.broken"],
    ["a value twice", { ...good, inputs: { broken: ["yes", "yes"], late: yesNo } }, "", "inputs.broken"],
    ["unknown as a value", { ...good, inputs: { broken: ["yes", "unknown"], late: yesNo } }, "", "inputs.broken"],
    ["too many combinations", { ...good, inputs: Object.fromEntries([..."abcdefghijk"].map((name) => [name, yesNo])) }, "", "inputs"],
    ["no outcomes", { ...good, outcomes: [] }, "", "outcomes"],
    ["no such input", { ...good, rows: [{ rule: "a", when: { lost: "yes" }, outcome: "high" }] }, "a", "when.lost"],
    ["an inherited name", { ...good, rows: [{ rule: "a", when: { toString: "yes" }, outcome: "high" }] }, "a", "when.toString"],
    ["no such value", { ...good, rows: [{ rule: "a", when: { late: "maybe" }, outcome: "high" }] }, "a", "when.late"],
    ["no value", { ...good, rows: [{ rule: "a", when: { late: [] }, outcome: "high" }] }, "a", "when.late"],
    ["no alternative", { ...good, rows: [{ rule: "a", when: [], outcome: "high" }] }, "a", "when"],
    ["no such outcome", { ...good, rows: [{ rule: "a", when: {}, outcome: "huge" }] }, "a", "outcome"],
    ["no rule name", { ...good, rows: [{ rule: "", when: {}, outcome: "high" }] }, "1", "rule"],
    ["a rule twice", { ...good, rows: [good.rows[0], good.rows[0]] }, "high", "rule"],
    ["priority over nothing", { ...good, rows: [{ ...good.rows[0], over: ["gone"] }] }, "high", "over"],
    ["a circle", { ...good, rows: [good.rows[0], { ...good.rows[1], over: ["high"] }] }, "high", "over"],
    ["a fallback that outranks", { ...good, rows: [...good.rows.slice(0, 2), { ...good.rows[2], over: ["low"] }] }, "else", "over"],
    ["an exclusion of everything", { ...good, exclusions: [{ rule: "never", never: {} }] }, "never", "never"],
  ];
  test.each(broken)("%s", (_, spec, row, field) => {
    expect(() => define(spec)).toThrow(TableError);
    try {
      define(spec);
    } catch (error) {
      expect(error).toMatchObject({ table: "late", row, field });
    }
  });
});

describe("decide refuses what the table does not have", () => {
  const table = define(good);
  test("a name", () => {
    expect(decide(table, { lost: "yes" } as object)).toEqual({ confidence: "none", code: "unknown-input", input: "lost" });
  });
  test.each([["maybe"], [1], [null], [true], [{ inferred: "maybe" }], [["yes"]], [Object.create(null)], [Symbol("yes")]])(
    "the value %o",
    (late) => {
      expect(decide(table, { late } as object)).toMatchObject({
        confidence: "none",
        code: "unknown-value",
        input: "late",
        allowed: ["yes", "no"],
      });
    },
  );
  test("facts that exclude each other, with the rule", () => {
    const closed = define({ ...good, exclusions: [{ rule: "whole-and-late", never: { broken: "no", late: "yes" } }] });
    expect(decide(closed, { broken: "no", late: "yes" })).toEqual({
      confidence: "none",
      code: "contradiction",
      rules: ["late.whole-and-late"],
    });
  });
});

test("a stated priority resolves an overlap openly", () => {
  expect(decide(define(good), { broken: "yes", late: "no" })).toMatchObject({
    outcome: "high",
    rule: "late.high",
    overridden: [{ rule: "late.low", outcome: "ordinary", by: "late.high" }],
  });
});

test("the row for want of a better one is a default", () => {
  expect(decide(define(good), { broken: "no", late: "yes" })).toMatchObject({ confidence: "default", rule: "late.else" });
});

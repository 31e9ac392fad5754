import fc from "fast-check";
import { decide, define, type Facts, type Inputs, prove, type TableSpec } from "redress/decision";
import { describe, expect, test } from "vitest";
import { anyFacts, anyTable } from "../../arbitrary-table.ts";
import { judge, judgeAll, worlds } from "./reference.ts";

type Given = Record<string, string | undefined>;
const tableAndFacts = anyTable.chain((spec) => fc.tuple(fc.constant(spec), anyFacts(spec.inputs)));

/** Facts split in what is said and what was only inferred. */
function split(facts: Record<string, unknown>): { said: Given; all: Given } {
  const said: Given = {};
  const all: Given = {};
  for (const [name, fact] of Object.entries(facts)) {
    if (fact === "unknown") continue;
    if (typeof fact === "string") said[name] = all[name] = fact;
    else all[name] = (fact as { inferred: string }).inferred;
  }
  return { said, all };
}
const runs = { numRuns: Number(process.env.FC_RUNS ?? 400) };
const check = (property: (spec: TableSpec<Inputs, string>, facts: Facts<Inputs>) => void) =>
  fc.assert(
    fc.property(tableAndFacts, ([spec, facts]) => property(spec, facts as Facts<Inputs>)),
    runs,
  );

describe("decide, against the slow reference", () => {
  test("outcome, confidence and refusal agree", () => {
    check((spec, facts) => {
      const { said, all } = split(facts);
      const got = decide(define(spec), facts);
      const bySaid = judgeAll(spec, said);
      const settled = bySaid.outcomes.length === 1 && !bySaid.problems.size;
      const truth = settled ? bySaid : judgeAll(spec, all);
      if (truth.problems.size) expect(got).toMatchObject({ confidence: "none", code: expect.stringMatching(/gap|overlap/) });
      else if (!truth.worlds) expect(got).toMatchObject({ confidence: "none", code: "contradiction" });
      else if (truth.outcomes.length > 1) expect(got).toMatchObject({ confidence: "open", candidates: truth.outcomes });
      else {
        expect(got).toMatchObject({ outcome: truth.outcomes[0] });
        if (!settled) expect(got.confidence).toBe("default");
      }
      const brief = decide(define(spec), facts, { explain: false });
      expect(brief.confidence).toBe(got.confidence);
      if ("outcome" in got) expect(brief).toMatchObject({ outcome: got.outcome, rule: got.rule });
    });
  });

  test("the rule named is the table's first of those that decide", () => {
    check((spec, facts) => {
      const got = decide(define(spec), facts);
      if (!("outcome" in got)) return;
      const { said, all } = split(facts);
      const bySaid = judgeAll(spec, said);
      const used = bySaid.outcomes.length === 1 && !bySaid.problems.size ? said : all;
      const rules = worlds(spec, used).map((world) => (judge(spec, world) as { rule: string }).rule);
      const order = spec.rows.map(({ rule }) => rule);
      expect(got.rule).toBe(`random.${order.find((rule) => rules.includes(rule))}`);
    });
  });

  test("the reasons suffice, and none can be left out", () => {
    check((spec, facts) => {
      const got = decide(define(spec), facts);
      if (!("outcome" in got)) return;
      const given = Object.fromEntries(got.because.map(({ input, value }) => [input, value]));
      const clear = (values: Given) => {
        const { outcomes, problems } = judgeAll(spec, values);
        return !problems.size && outcomes.length === 1 && outcomes[0] === got.outcome;
      };
      expect(clear(given)).toBe(true);
      for (const { input } of got.because) expect(clear({ ...given, [input]: undefined })).toBe(false);
    });
  });

  test("a near miss is one fact away and ends as it says; none is missing", () => {
    check((spec, facts) => {
      const got = decide(define(spec), facts);
      if (!("outcome" in got)) return;
      const { said, all } = split(facts);
      const bySaid = judgeAll(spec, said);
      const used = bySaid.outcomes.length === 1 && !bySaid.problems.size ? said : all;
      const wanted = Object.entries(used).flatMap(([input, from]) =>
        (spec.inputs[input] as readonly string[]).flatMap((to) => {
          const { outcomes } = judgeAll(spec, { ...used, [input]: to });
          const same = outcomes.length === 0 || (outcomes.length === 1 && outcomes[0] === got.outcome);
          return to === from || same ? [] : [{ input, from, to, becomes: outcomes }];
        }),
      );
      expect(got.against.map(({ input, from, to, becomes }) => ({ input, from, to, becomes }))).toEqual(expect.arrayContaining(wanted));
      expect(got.against).toHaveLength(wanted.length);
    });
  });

  test("the question leaves fewest mixed worlds, and its answers leave what they say", () => {
    check((spec, facts) => {
      const got = decide(define(spec), facts);
      if (got.confidence !== "open") return;
      const { all } = split(facts);
      const mixed = (input: string) =>
        (spec.inputs[input] as readonly string[]).reduce((sum, value) => {
          const counts = new Map<string, number>();
          for (const world of worlds(spec, { ...all, [input]: value })) {
            const one = judge(spec, world);
            if ("outcome" in one) counts.set(one.outcome, (counts.get(one.outcome) ?? 0) + 1);
          }
          const n = [...counts.values()].reduce((a, b) => a + b, 0);
          return n ? sum + n - [...counts.values()].reduce((a, b) => a + b * b, 0) / n : sum;
        }, 0);
      const least = Math.min(...got.unknown.map(mixed));
      expect(mixed(got.ask.input)).toBeCloseTo(least, 9);
      for (const { value, leaves } of got.ask.answers) expect(leaves).toEqual(judgeAll(spec, { ...all, [got.ask.input]: value }).outcomes);
    });
  });

  test("facts are never changed, and their order does not matter", () => {
    check((spec, facts) => {
      const before = structuredClone(facts);
      for (const fact of Object.values(facts)) Object.freeze(fact);
      Object.freeze(facts);
      const table = define(spec);
      const got = decide(table, facts);
      const turned = Object.fromEntries(Object.entries(facts).reverse()) as Facts<Inputs>;
      expect(decide(define(spec), turned)).toEqual(got);
      expect(decide(table, facts)).toEqual(got);
      expect(facts).toEqual(before);
    });
  });
});

test("prove agrees with the slow reference", () => {
  fc.assert(
    fc.property(anyTable, (spec) => {
      const all = worlds(spec, {});
      const of = (problem: string) => all.filter((world) => (judge(spec, world) as { problem?: string }).problem === problem);
      const proof = prove(define(spec));
      expect(proof.cases).toBe(all.length);
      expect(proof.gaps).toEqual(expect.arrayContaining(of("gap")));
      expect([proof.gaps.length, proof.overlaps.length]).toEqual([of("gap").length, of("overlap").length]);
      expect(proof.proved).toBe(!of("gap").length && !of("overlap").length);
    }),
    runs,
  );
});

import fc from "fast-check";
import type { AfterComplaint } from "redress/complaint";
import { decide } from "redress/decision";
import {
  abcFacts,
  margins,
  nextAction,
  OutcomeCount,
  type OutcomeReport,
  outcome,
  outcomes,
  quadrantOf,
  quadrants,
  readAbc,
} from "redress/metrics";
import { describe, expect, test } from "vitest";
import vectors from "../../golden/metrics.json" with { type: "json" };
import { abcCases, counted, quadrantCases } from "../../golden/outcomes.ts";
import { answer, client } from "./a-client.ts";

const named = <T extends { readonly id: string }>(cases: readonly T[]) => cases.map((one) => [one.id, one] as const);
const ok = (report: ReturnType<typeof outcomes>): OutcomeReport => {
  if (report.status !== "ok") throw new Error(report.code);
  return report;
};

describe("a quadrant", () => {
  test.each(named(quadrantCases))("%s", (_, { satisfied, loyal, expect: wanted }) => {
    const reading = quadrantOf({ satisfied, loyal });
    expect(reading).toMatchObject("quadrant" in wanted ? { status: "ok", ...wanted } : { status: "open", ...wanted });
    const decision = decide(outcome, { satisfied, loyal });
    if ("quadrant" in wanted) expect(decision).toMatchObject({ confidence: "settled", outcome: wanted.quadrant });
  });
  const named1995 = vectors.cases.filter(({ metric }) => metric === "loyalty_quadrant");
  test.each(named(named1995))("%s, of the vectors", (_, { input, expected }) => {
    const { satisfied, loyal } = input as { satisfied: boolean; loyal: boolean };
    const word = (yes: boolean) => (yes ? "yes" : "no");
    expect(quadrantOf({ satisfied: word(satisfied), loyal: word(loyal) })).toMatchObject(expected as object);
  });
  test("is refused for an answer that is none", () => {
    expect(quadrantOf({ satisfied: "maybe" as "yes" })).toMatchObject({ code: "not-an-answer", field: "satisfied", value: "maybe" });
    expect(quadrantOf({ happy: "yes" } as object)).toMatchObject({ code: "not-an-answer", field: "happy" });
  });
  test("has a next step; one index alone hides the hostage, the other the mercenary", () => {
    const steps = quadrants.map(nextAction).toSorted((a, b) => a.order - b.order);
    expect(steps.map(({ quadrant }) => quadrant)).toEqual(["hostage", "mercenary", "defector", "apostle"]);
    for (const { quadrant, hiddenBy } of steps) {
      const facts = Object.values(abcFacts).find((one) => quadrantOf(one).status === "ok" && decided(one) === quadrant);
      const good = margins.filter((margin) => facts?.[margin] === "yes");
      expect(hiddenBy).toBe(good.length === 1 ? good[0] : undefined);
    }
  });
});

const decided = (facts: (typeof abcFacts)["a"] | object) => {
  const reading = quadrantOf(facts);
  return reading.status === "ok" ? reading.quadrant : undefined;
};

describe("the question of the phone and the car", () => {
  test.each(named(abcCases))("option %s", (_, { id, quadrant, full }) =>
    expect(readAbc(id)).toMatchObject({ status: "ok", quadrant, full }),
  );
  test("knows no fifth option", () => {
    expect(readAbc("e" as "a")).toMatchObject({ code: "not-an-option", value: "e", allowed: ["a", "b", "c", "d"] });
    expect(readAbc("toString" as "a")).toMatchObject({ status: "refused" });
  });
});

describe("outcomes", () => {
  const { give } = counted;
  const many = (clients: number, satisfied: "yes" | "no" | "unknown", loyal: "yes" | "no" | "unknown") =>
    Array.from({ length: clients }, () => client(satisfied, loyal));
  const sixteen = [
    ...many(give.apostle, "yes", "yes"),
    ...many(give.mercenary, "yes", "no"),
    ...many(give.hostage, "no", "yes"),
    ...many(give.defector, "no", "no"),
    ...many(give.satisfiedOnly, "yes", "unknown"),
    ...many(give.loyalOnly, "unknown", "yes"),
    ...many(give.neither, "unknown", "unknown"),
  ];

  test(counted.id, () => {
    const report = ok(outcomes(sixteen));
    expect(report).toMatchObject({ answers: counted.answers, complete: counted.complete, missing: counted.missing });
    for (const part of ["cells", "margins"] as const)
      for (const [name, wanted] of Object.entries(counted[part])) {
        const got = report[part][name as never] as Record<string, number>;
        for (const [field, value] of Object.entries(wanted as Record<string, number>))
          expect(got[field], `${name} ${field}`).toBeCloseTo(value, 6);
      }
  });

  test("tell apart how loyalty is known, and count one way only where asked", () => {
    const both = [client("yes", "yes"), client("no", "no", 30), client("no", "yes", 90), client("yes", "yes", 60)];
    const report = ok(outcomes(both));
    expect(report).toMatchObject({ mixed: true, known: { "stated-at-closing": 1, "observed-after": 3, days: [30, 90] } });
    const seen = ok(outcomes(both, { basis: "observed-after" }));
    expect(seen).toMatchObject({ mixed: false, complete: 3, missing: { loyal: 1 }, known: { "stated-at-closing": 0, days: [30, 90] } });
    const said = ok(outcomes(both, { basis: "stated-at-closing" }));
    expect(said).toMatchObject({ complete: 1, missing: { loyal: 3 } });
    expect(said.known).not.toHaveProperty("days");
  });

  test("are refused where nobody answered in full, with what is known", () => {
    expect(outcomes([])).toMatchObject({ code: "no-answers", missing: { both: 0 } });
    expect(outcomes([client("yes", "unknown"), client("unknown", "no")])).toMatchObject({
      code: "no-complete-answers",
      value: 2,
      missing: { satisfied: 1, loyal: 1, both: 0 },
      known: { "stated-at-closing": 1 },
    });
    expect(outcomes(sixteen, { confidence: 2 })).toMatchObject({ code: "confidence-out-of-range", value: 2 });
  });

  test.each([
    [{ satisfied: "maybe", loyalty: { loyal: "unknown" } }, "answers[1].satisfied"],
    [{ satisfied: "yes", loyalty: { loyal: true, basis: "stated-at-closing" } }, "answers[1].loyalty.loyal"],
    [{ satisfied: "yes" }, "answers[1].loyalty.loyal"],
    [{ satisfied: "yes", loyalty: { loyal: "yes" } }, "answers[1].loyalty.basis"],
    [{ satisfied: "yes", loyalty: { loyal: "yes", basis: "observed-after", days: -1 } }, "answers[1].loyalty.days"],
  ])("refuse %j, naming it", (wrong, field) => {
    const given = [client("yes", "yes"), wrong as AfterComplaint];
    expect(outcomes(given)).toMatchObject({ status: "refused", field });
    const count = new OutcomeCount();
    expect(count.add(wrong as AfterComplaint)).toMatchObject({ status: "refused" });
    expect(count.report()).toMatchObject({ code: "no-answers", value: 0 });
  });

  test("counted apart and merged are as counted together, in any order, and leave the parts as they were", () => {
    const list = fc.array(answer, { maxLength: 12 });
    fc.assert(
      fc.property(list, list, list, (one, other, third) => {
        const of = (answers: readonly AfterComplaint[]) => {
          const count = new OutcomeCount();
          for (const given of answers) expect(count.add(given)).toBe(undefined);
          return count;
        };
        const [a, b, c] = [of(one), of(other), of(third)];
        const before = a.report();
        const together = outcomes([...third, ...one, ...other].toReversed());
        expect(a.merge(b).merge(c).report()).toEqual(together);
        expect(c.merge(b.merge(a)).report()).toEqual(together);
        expect(a.merge(new OutcomeCount()).report()).toEqual(before);
        expect(a.report()).toEqual(before);
      }),
    );
  });

  test("agree with counting client by client: cells, margins, and what the missing can change", () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 30 }), (answers) => {
        const report = outcomes(answers);
        const full = answers.filter((one) => one.satisfied !== "unknown" && one.loyalty.loyal !== "unknown");
        expect(report.status).toBe(full.length ? "ok" : "refused");
        if (report.status !== "ok") return;
        const { cells, margins, missing } = report;
        const sum = quadrants.reduce((total, quadrant) => total + cells[quadrant].count, 0);
        expect([sum, sum + missing.satisfied + missing.loyal + missing.both]).toEqual([full.length, answers.length]);
        expect(margins.satisfied.count).toBe(cells.apostle.count + cells.mercenary.count);
        expect(margins.loyal.count).toBe(cells.apostle.count + cells.hostage.count);
        expect(margins.loyal.count).toBe(full.filter((one) => one.loyalty.loyal === "yes").length);
        // The extremes, by filling every gap in the best and in the worst way for the hostages.
        const hostages = (loyal: string, satisfied: string) =>
          answers.filter(
            (one) =>
              (one.satisfied === "unknown" ? satisfied : one.satisfied) === "no" &&
              (one.loyalty.loyal === "unknown" ? loyal : one.loyalty.loyal) === "yes",
          ).length / answers.length;
        expect([cells.hostage.atLeast, cells.hostage.atMost]).toEqual([hostages("no", "yes"), hostages("yes", "no")]);
        for (const share of [...Object.values(cells), ...Object.values(margins)]) {
          expect(share.low).toBeLessThanOrEqual(share.share);
          expect(share.high).toBeGreaterThanOrEqual(share.share);
          expect(share.atLeast).toBeLessThanOrEqual(share.atMost);
        }
      }),
    );
  });
});

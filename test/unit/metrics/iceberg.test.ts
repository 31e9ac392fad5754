import fc from "fast-check";
import { type ComplainRate, complainingPrints, type Iceberg, type IcebergOptions, iceberg, leavingBases } from "redress/metrics";
import { figures, measurements } from "redress/source";
import { describe, expect, test } from "vitest";
import { icebergCases, leavingCases, toldCase } from "../../golden/iceberg.ts";
import vectors from "../../golden/metrics.json" with { type: "json" };

const named = <T extends { readonly id: string }>(cases: readonly T[]) => cases.map((one) => [one.id, one] as const);
const ok = (complaints: number, rate: ComplainRate, options?: IcebergOptions): Iceberg => {
  const found = iceberg(complaints, rate, options);
  if (found.status !== "ok") throw new Error(found.code);
  return found;
};

/** A rate as the vectors write it, `1/26` or `0.04`, in whole numbers. */
const counts = (written: string): ComplainRate => {
  const [complained, of] = written.includes("/")
    ? written.split("/").map(Number)
    : [Number(written.replace(".", "")), 10 ** (written.split(".")[1]?.length ?? 0)];
  return { complained: complained as number, of: of as number };
};

describe("iceberg", () => {
  test.each(named(icebergCases))("%s", (_, { complaints, rate, expect: wanted }) => {
    const found = iceberg(complaints, rate as ComplainRate);
    if ("refused" in wanted) return expect(found).toMatchObject({ status: "refused", code: wanted.refused, field: wanted.field });
    if (found.status !== "ok") throw new Error(found.code);
    expect(found.dissatisfied.point).toBeCloseTo(wanted.dissatisfied, 9);
    expect(found.silent.point).toBeCloseTo(wanted.silent, 9);
  });

  const given = vectors.cases.filter(({ metric }) => metric === "iceberg");
  test.each(named(given))("%s, of the vectors", (_, { input, expected }) => {
    const { complaints, complain_rate, told } = input as { complaints: number; complain_rate: string; told?: [number, number] };
    const found = ok(complaints, counts(complain_rate), told && { told: { ofProblem: told } });
    const { dissatisfied, silent, audience } = expected as { dissatisfied: number; silent: number; audience?: [number, number] };
    expect(found.dissatisfied.point).toBeCloseTo(dissatisfied, 9);
    expect(found.silent.point).toBeCloseTo(silent, 9);
    expect(found.told.ofProblem?.atPoint.map((people) => people.toFixed(9))).toEqual(audience?.map((people) => people.toFixed(9)));
  });

  test("shows every print beside a claim, with what disputes it, and reaches over all of them", () => {
    const { rate, dissatisfied } = ok(100, { claim: "figure.one-complains" });
    if (rate.from !== "claim") throw new Error("measured");
    expect(rate.status).toBe("disputed");
    expect(rate.contradictedBy).toEqual(figures.get("figure.one-complains")?.contradictedBy);
    expect(rate.prints.map(({ claim, dissatisfied }) => `${claim} ${dissatisfied.toFixed(1)}`)).toEqual([
      "figure.silent 2500.0",
      "figure.complaining 2500.0",
      "figure.one-complains 2600.0",
      "measurement.one-of-27 2700.0",
      "measurement.told-frontline 200.0",
      "measurement.households-complained 144.9",
      "measurement.told-frontline-business 133.3",
    ]);
    expect([dissatisfied.low.toFixed(1), dissatisfied.high]).toEqual(["133.3", 2700]);
    for (const id of complainingPrints) expect(figures.has(id) || measurements.has(id)).toBe(true);
  });

  test("says how many there are at the least, where nobody asked had complained", () => {
    const found = iceberg(5, { complained: 0, of: 40 });
    // 3 of 40, about, are still possible: 5 divided by the upper end.
    expect(found).toMatchObject({ code: "unbounded", value: 0, atLeast: expect.closeTo(5 / 0.0876, 0) });
  });

  test.each(named(leavingCases))("%s", (_, { leaving, expect: wanted }) => {
    const [line] = ok(100, { claim: "figure.one-complains" }, { leaving: [leaving] }).leaving;
    expect(line?.among).toBe(wanted.among);
    expect(line?.clients.point).toBeCloseTo(wanted.clients, 9);
    expect(line?.leave.point).toBeCloseTo(wanted.leave, 9);
    expect(line?.claim?.id).toBe("claim" in leaving ? leaving.claim : undefined);
  });

  test(toldCase.id, () => {
    const { told } = ok(
      100,
      { claim: "figure.one-complains" },
      {
        told: {
          ofProblem: { claim: "figure.told-of-problem" },
          ofSolution: { each: { claim: "figure.told-of-solution" }, solved: toldCase.solved },
        },
      },
    );
    expect(told.ofProblem?.atPoint).toEqual([toldCase.ofProblem.low, toldCase.ofProblem.high]);
    expect(told.ofSolution?.atPoint).toEqual([toldCase.ofSolution.low, toldCase.ofSolution.high]);
  });

  test("lets the told range from few clients telling few to many telling many, and nets nothing", () => {
    const { told, dissatisfied } = ok(30, { complained: 12, of: 80 }, { told: { ofProblem: [2, 3], ofSolution: { each: 5, solved: 30 } } });
    expect(told.ofProblem?.people).toEqual([dissatisfied.low * 2, dissatisfied.high * 3]);
    expect(told.ofProblem?.atPoint).toEqual([400, 600]);
    expect(told.ofSolution).toMatchObject({ each: [5, 5], people: [150, 150] });
  });

  test("says nothing of leaving and of telling unless asked", () =>
    expect(ok(100, { claim: "figure.silent" })).toMatchObject({ leaving: [], told: {} }));

  const own = { complained: 1, of: 4 };
  test.each<[object, string, string, number?, ComplainRate?]>([
    [{ confidence: 1 }, "confidence-out-of-range", "confidence"],
    [{ leaving: [{ claim: "figure.silent" }] }, "not-that-claim", "leaving[0].claim"],
    [{ leaving: [{ claim: "figure.not-returning" }, { among: "all", left: 1, of: 2 }] }, "not-an-option", "leaving[1].among"],
    [{ leaving: [{ among: "silent", left: 3, of: 2 }] }, "more-hits-than-cases", "leaving[0].left"],
    [{ leaving: [{ among: "silent", left: 0, of: 0 }] }, "no-answers", "leaving[0].of"],
    [{ told: { ofProblem: [10, 9] } }, "not-a-range", "told.ofProblem"],
    [{ told: { ofProblem: -1 } }, "not-a-range", "told.ofProblem"],
    [{ told: { ofProblem: 1e11 } }, "too-large", "told.ofProblem"],
    [{ told: { ofProblem: { claim: "figure.told-of-solution" } } }, "not-that-claim", "told.ofProblem.claim"],
    [{ told: { ofSolution: { each: Number.NaN, solved: 1 } } }, "not-a-range", "told.ofSolution.each"],
    [{ told: { ofSolution: { each: 5, solved: 101 } } }, "more-hits-than-cases", "told.ofSolution.solved"],
    [{ told: { ofSolution: { each: 5, solved: 0.5 } } }, "not-a-count", "told.ofSolution.solved"],
    [{}, "not-a-count", "complaints", 1.5],
    [{}, "not-a-count", "complaints", Number.NaN],
    [{}, "too-large", "complaints", Number.MAX_SAFE_INTEGER],
    [{}, "more-hits-than-cases", "rate.complained", 100, { complained: 5, of: 4 }],
    [{}, "not-a-count", "rate.of", 100, { complained: 5, of: -4 }],
  ])("refuses %j: %s at %s", (options, code, field, complaints = 100, rate = own) =>
    expect(iceberg(complaints, rate, options)).toMatchObject({ status: "refused", code, field }),
  );

  test("grows with the complaints, shrinks with the rate, and holds the point in every range", () => {
    const amount = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 2, max: 500 }), fc.nat(), fc.nat(100), (complaints, more, of, some, left) => {
        const complained = 1 + (some % (of - 1));
        const base = ok(complaints, { complained, of }, { leaving: leavingBases.map((among) => ({ among, left, of: 100 })) });
        const grown = ok(complaints + more, { complained, of });
        const lower = ok(complaints, { complained: complained + 1, of });
        for (const end of ["low", "point", "high"] as const) {
          expect(grown.dissatisfied[end]).toBeGreaterThan(base.dissatisfied[end]);
          expect(lower.dissatisfied[end]).toBeLessThan(base.dissatisfied[end]);
          expect(base.silent[end]).toBe(base.dissatisfied[end] - complaints);
          expect(base.silent[end]).toBeGreaterThanOrEqual(0);
        }
        for (const { low, point, high } of [base.dissatisfied, base.silent, ...base.leaving.map(({ leave }) => leave)]) {
          expect(low).toBeLessThanOrEqual(point);
          expect(point).toBeLessThanOrEqual(high);
        }
        for (const { leave, clients } of base.leaving) expect(leave.high).toBeLessThanOrEqual(clients.high);
        expect(base.silent.point * complained).toBeCloseTo(complaints * (of - complained), 3);
      }),
    );
  });
});

import fc from "fast-check";
import {
  answer,
  apologyActs,
  apologyAdvice,
  apologyLaws,
  compensations,
  isDay,
  type OfferedRemedy,
  weighRemedies,
} from "redress/complaint";
import { decide } from "redress/decision";
import { describe, expect, test } from "vitest";
import { answered, apologised, weighed } from "../../golden/remedies.ts";

const named = <T extends { readonly id: string }>(cases: readonly T[]) => cases.map((one) => [one.id, one] as const);

describe("more than was lost", () => {
  test.each(named(weighed))("%s", (_, { loss, offered, expect: wanted }) => {
    const got = weighRemedies(loss, offered as readonly OfferedRemedy[]);
    if ("refused" in wanted) expect(got).toMatchObject({ status: "refused", code: wanted.refused, field: wanted.field });
    else expect(got).toMatchObject({ status: "weighed", ...wanted });
  });
  test("names the part that only a client who returns has", () => {
    const euro = (minor: number) => ({ minor, currency: "EUR" });
    const offered = [
      { kind: "gift", value: euro(300) },
      { kind: "coupon", value: euro(900) },
    ] as const;
    expect(weighRemedies(euro(1000), offered)).toMatchObject({ exceeds: "yes", given: euro(1200), onReturn: euro(900) });
  });
  test("refuses sums too large to be exact", () => {
    const most = { minor: Number.MAX_SAFE_INTEGER, currency: "EUR" };
    const offered = [
      { kind: "gift", value: most },
      { kind: "gift", value: most },
    ] as const;
    expect(weighRemedies(most, offered)).toMatchObject({ code: "too-large", field: "offered" });
  });
});

const remedy = fc
  .constantFrom(...compensations)
  .chain(({ id: kind, inMoney }) =>
    (inMoney ? fc.option(fc.nat(1_000_000), { nil: undefined }) : fc.constant(undefined)).map(
      (minor): OfferedRemedy => (minor === undefined ? { kind } : { kind, value: { minor, currency: "EUR" } }),
    ),
  );

test("giving one cent more on top of the gap is more, whatever the order", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.array(remedy), (minor, offered) => {
      const loss = Object.freeze({ minor, currency: "EUR" });
      const one = weighRemedies(loss, Object.freeze(offered));
      const other = weighRemedies(loss, offered.toReversed());
      if (one.status !== "weighed" || other.status !== "weighed") throw new Error("refused");
      expect([other.exceeds, other.gap]).toEqual([one.exceeds, one.gap]);
      const topUp = { kind: "price-reduction", value: { minor: Math.max(0, -one.gap) + 1, currency: "EUR" } } as const;
      expect(weighRemedies(loss, [...offered, topUp])).toMatchObject({ exceeds: "yes" });
    }),
  );
});

test("never throws on anything offered", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (loss, offered) => {
      expect(weighRemedies(loss as never, offered as never).status).toMatch(/weighed|refused/);
    }),
  );
});

describe("what to say of blame", () => {
  test.each(named(apologised))("%s", (_, { faultEvident, jurisdiction, fault }) => {
    const { acts, law, legalAdvice } = apologyAdvice({ faultEvident, jurisdiction });
    expect(acts.map(({ act }) => act)).toEqual(apologyActs);
    expect(acts.map(({ advice }) => advice)).toEqual(["do", "do", fault, "do-not"]);
    expect([law?.jurisdiction, legalAdvice]).toEqual([jurisdiction === "england-and-wales" ? jurisdiction : undefined, false]);
  });
  test("each law says up to when it was seen in force", () => {
    expect(apologyLaws.filter(({ asOf }) => !isDay(asOf))).toEqual([]);
  });
});

describe("how a complaint is answered", () => {
  test.each(named(answered))("%s", (_, { expect: wanted, id: __, at: ___, why: ____, ...facts }) => {
    const got = decide(answer, facts);
    expect("outcome" in got ? got.outcome : got.confidence).toBe(wanted);
  });
});

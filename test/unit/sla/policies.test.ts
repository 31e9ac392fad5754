import { en } from "redress/locales/en";
import {
  definePolicy,
  documentsPolicy,
  improvementStage,
  type PolicyError,
  type PolicySpec,
  policies,
  type StageSpec,
  shippedStages,
  slaRules,
} from "redress/sla";
import { describe, expect, test } from "vitest";

const stage: StageSpec = {
  id: "answer",
  from: [{ event: "registered" }],
  until: [{ event: "closed" }],
  limit: { unit: "working-hours", amount: 3 },
  pausedBy: "any",
};
const spec: PolicySpec = { id: "ours", stages: [stage] };
const days = { unit: "working-days", amount: 3, counting: "receipt-day-excluded", why: "as promised" } as const;

/** A policy with one thing changed, as an author without types would write it. */
const wrong = (change: object): PolicySpec => ({ ...spec, stages: [{ ...stage, ...change } as StageSpec] });

describe("a mistake of a policy's author names stage and field", () => {
  test.each<[field: string, spec: object]>([
    ["from[0].event", wrong({ from: [{ event: "opened" }] })],
    ["from", wrong({ from: [] })],
    ["until[0].with.what2", wrong({ until: [{ event: "closed", with: { what2: "claim" } }] })],
    ["limit.unit", wrong({ limit: { unit: "days", amount: 3 } })],
    ["limit.amount", wrong({ limit: { unit: "working-hours", amount: 0 } })],
    ["limit.amount", wrong({ limit: { unit: "working-hours", amount: Number.NaN } })],
    ["limit.amount", wrong({ limit: { ...days, amount: 2.5 } })],
    ["limit.amount", wrong({ limit: { unit: "at-once", amount: 2 }, pausedBy: "nothing" })],
    ["limit.counting", wrong({ limit: { unit: "working-days", amount: 3, why: "so" } })],
    ["limit.why", wrong({ limit: { ...days, why: " " } })],
    ["limit.at", wrong({ limit: { ...days, at: "noon" } })],
    ["limit.dayHours", wrong({ limit: { ...days, dayHours: 8 } })],
    ["limit.dayHours", wrong({ limit: { ...days, counting: "elapsed-working-time" } })],
    ["limit.hours", wrong({ limit: { ...days, hours: 8 } })],
    ["per", wrong({ limit: { unit: "as-agreed" }, pausedBy: "nothing" })],
    ["target.unit", wrong({ target: { unit: "as-agreed" } })],
    ["pausedBy", wrong({ limit: { unit: "calendar-weeks", amount: 8 } })],
    ["pausedBy", wrong({ pausedBy: undefined })],
    ["pausedBy", wrong({ pausedBy: [] })],
    ["automatic", wrong({ automatic: true })],
    ["cycles", wrong({ cycles: "second" })],
    ["extension", wrong({ extension: 3 })],
    ["warnings[0]", wrong({ warnings: [1] })],
    ["colour", wrong({ colour: "red" })],
    ["basis.asOf", wrong({ basis: { law: "a law", section: "1", asOf: "2026-02-30", standing: "stated" } })],
    ["basis.why", wrong({ basis: { law: "a law", section: "1", asOf: "2026-02-28", standing: "assumed" } })],
    ["id", { ...spec, stages: [stage, stage] }],
  ])("%s", (field, given) => {
    let error: unknown;
    try {
      definePolicy(given as PolicySpec);
    } catch (caught) {
      error = caught;
    }
    expect(error as PolicyError).toMatchObject({ name: "PolicyError", policy: "ours", stage: "answer", field });
  });

  test.each<[field: string, spec: object]>([
    ["id", { ...spec, id: "" }],
    ["stages", { ...spec, stages: [] }],
    ["stages[0].id", { ...spec, stages: [{ ...stage, id: "" }] }],
    ["total", { ...spec, total: "whole" }],
    ["reply.unit", { ...spec, reply: { unit: "working-hours", amount: 3 } }],
    ["reply.counting", { ...spec, reply: { ...days, counting: "elapsed-working-time", dayHours: 8 } }],
    ["name", { ...spec, name: "Ours" }],
  ])("of the policy itself: %s", (field, given) => {
    expect(() => definePolicy(given as PolicySpec)).toThrow(expect.objectContaining({ stage: "", field }));
  });
});

describe("the policies that come with the library", () => {
  const all = Object.values(policies).flatMap((policy) => [
    policy,
    ...policy.stages.map((one) => ({ ...one, id: `${policy.id}/${one.id}` })),
  ]);
  test.each(all.map(({ id, basis }) => [id, basis] as const))("%s says where it comes from", (_, basis) => {
    if (!basis) throw new Error("no basis");
    if ("rule" in basis) expect([...slaRules.keys()]).toContain(basis.rule);
    else
      expect(basis).toMatchObject({
        law: expect.any(String),
        section: expect.any(String),
        asOf: expect.any(String),
        why: expect.any(String),
      });
  });
  test("have words for policies and stages", () => {
    const used = new Set([...Object.values(policies).flatMap(({ stages }) => stages.map(({ id }) => id)), "improvement"]);
    expect([...used].sort()).toEqual([...shippedStages].sort());
    for (const id of used) expect(en).toHaveProperty([`stage.sla.${id}`]);
  });
  test("can be built upon, and are frozen whole", () => {
    const ours = definePolicy({ ...documentsPolicy, id: "ours", stages: [...documentsPolicy.stages, improvementStage(days)] });
    expect(ours.stages.map(({ id }) => id)).toEqual([...documentsPolicy.stages.map(({ id }) => id), "improvement"]);
    expect(Object.isFrozen(documentsPolicy.stages[1]?.limit)).toBe(true);
  });
  test("keep nothing of what was handed in", () => {
    const mine = structuredClone(spec);
    const checked = definePolicy(mine);
    Object.assign(mine.stages[0]?.limit as object, { amount: 9 });
    expect(checked.stages[0]?.limit).toEqual({ unit: "working-hours", amount: 3 });
  });
});

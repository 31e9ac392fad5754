import fc from "fast-check";
import { improvementSteps } from "redress/complaint";
import { decide, type Table } from "redress/decision";
import {
  balance,
  belongsTo,
  frequentQuestions,
  gesture,
  lintRaci,
  objectiveReach,
  type PracticeList,
  practiceLists,
  practiceRules,
  type RaciRow,
  raciFaults,
  technology,
  turnover,
} from "redress/practice";
import { reportRhythms } from "redress/register";
import { phaseReaction } from "redress/sla";
import { describe, expect, test } from "vitest";
import {
  belongsCases,
  improvementInOrder,
  journeyInOrder,
  listSizes,
  objectiveCases,
  oppositeLetters,
  raciCases,
  reactionCases,
  tableCases,
} from "../../golden/practice.ts";

const lists = Object.entries(practiceLists) as unknown as readonly (readonly [string, PracticeList])[];

describe("the lists", () => {
  test("are those of the documents, with as many entries", () => {
    expect(Object.fromEntries(lists.map(([id, { entries }]) => [id, Object.keys(entries).length]))).toEqual(listSizes);
  });
  test("stand in the documents’ order", () => {
    const letters = Object.keys(practiceLists.opposite.entries).map(([letter]) => letter);
    expect(letters.join("").toUpperCase()).toBe(oppositeLetters);
    expect(Object.keys(practiceLists.journey.entries)).toEqual(journeyInOrder);
    expect(improvementSteps).toEqual(improvementInOrder);
    expect(frequentQuestions).toHaveLength(10);
  });
  test("give every entry a rule with a source, and a sign that no other entry has", () => {
    for (const [id, { entries, source }] of lists) {
      const signs = Object.values(entries).flat();
      expect(new Set(signs).size, id).toBe(signs.length);
      for (const [entry, own] of Object.entries(entries)) {
        expect(own.length, `${id}.${entry}`).toBeGreaterThan(0);
        expect(practiceRules.get(`practice.${id}.${entry}`)?.source).toEqual(source);
      }
    }
  });
  test("find each sign under its own entry, and no other", () => {
    for (const [id, { entries }] of lists)
      for (const [entry, signs] of Object.entries(entries))
        for (const sign of signs) expect(belongsTo(id as never, sign as never)).toMatchObject({ entry, rule: `practice.${id}.${entry}` });
  });
  test.each(belongsCases)("$list: $sign", ({ list, sign, entry }) => {
    expect(belongsTo(list, sign as never)).toMatchObject({ status: "ok", entry });
  });
  test("refuse what they do not have", () => {
    expect(belongsTo("toString" as never, "call" as never)).toMatchObject({ code: "not-a-list", field: "list", value: "toString" });
    expect(belongsTo("way", "letter" as never)).toMatchObject({ code: "not-a-sign", field: "sign", value: "letter" });
  });
  test("say which entries are ours", () => {
    expect(practiceRules.get("practice.reaction.take-up")?.standing).toBe("derived");
    expect(practiceRules.get("practice.reaction.hide")?.standing).toBe("stated");
  });
  test("do not mix the week with the month", () => {
    const { weekly, monthly } = reportRhythms;
    expect([...weekly.looksAt, ...monthly.looksAt]).toHaveLength(new Set([...weekly.looksAt, ...monthly.looksAt]).size);
  });
});

type AnyTable = Table<Record<string, readonly string[]>, string>;
const tables = { balance, gesture, technology, turnover } as unknown as Readonly<Record<string, AnyTable>>;
const said = (table: AnyTable, facts: Readonly<Record<string, string>>) => {
  const decision = decide(table, facts);
  return decision.confidence === "settled" ? decision.outcome : decision.confidence === "open" ? "ask" : decision.confidence;
};

test.each(tableCases)("$table: $id", ({ table, facts, outcome }) => expect(said(tables[table] as AnyTable, facts)).toBe(outcome));
test.each(reactionCases)("how soon: $outcome", ({ facts, outcome }) =>
  expect(said(phaseReaction as unknown as AnyTable, facts as Readonly<Record<string, string>>)).toBe(outcome),
);

describe("a plan by RA(S)CI", () => {
  const codesOf = (row: object) => {
    const lint = lintRaci([{ task: "one", ...row } as RaciRow]);
    return lint.status === "ok" ? lint.findings.map(({ code }) => code) : lint.code;
  };
  test.each(raciCases)("$id", ({ row, codes }) => expect(codesOf(row)).toEqual(codes));

  const holder = fc.constantFrom("a", "b", " ", "");
  const cell = fc.option(fc.oneof(holder, fc.array(holder, { maxLength: 3 })), { nil: undefined });
  test("is whole exactly where somebody does each task and one answers for it", () => {
    fc.assert(
      fc.property(cell, cell, (responsible, accountable) => {
        const count = (value: typeof cell extends fc.Arbitrary<infer T> ? T : never) =>
          (["a", "b"] as const).filter((one) => (Array.isArray(value) ? value : [value]).includes(one)).length;
        const row = { ...(responsible !== undefined && { responsible }), ...(accountable !== undefined && { accountable }) };
        expect((codesOf(row) as readonly string[]).length === 0).toBe(count(responsible) > 0 && count(accountable) === 1);
      }),
    );
  });
  test("names who has the role, the rule and the repair", () => {
    const lint = lintRaci([{ task: "pilot", responsible: "ward", accountable: ["head", "it"] }]);
    expect(lint).toEqual({
      status: "ok",
      findings: [{ task: "pilot", code: "several-accountable", ...raciFaults["several-accountable"], holders: ["head", "it"] }],
    });
  });
  test.each([
    [7, "not-rows", "rows"],
    [[null], "row-unreadable", "rows[0]"],
    [[{ task: " " }], "row-unreadable", "rows[0].task"],
    [
      [
        { task: "a", responsible: "b", accountable: "b" },
        { task: "c", informed: 3 },
      ],
      "row-unreadable",
      "rows[1].informed",
    ],
  ])("is refused where it cannot be read: %j", (rows, code, field) => {
    expect(lintRaci(rows as never)).toMatchObject({ status: "refused", code, field });
  });
});

describe("how far ahead an objective lies", () => {
  test.each(objectiveCases)("$months months", ({ months, reach }) => expect(objectiveReach(months)).toMatchObject({ reach }));
  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("is refused for %d", (months) =>
    expect(objectiveReach(months)).toMatchObject({ status: "refused", code: "not-months", field: "months" }),
  );
});

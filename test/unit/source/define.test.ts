import { defineRecords, documents, type Figure, figures, measurements, RecordError, type Rule, studies } from "redress/source";
import { describe, expect, test } from "vitest";

const rule: Rule = { id: "room.subject.word", source: { document: "complaint-training", at: "C1" }, standing: "stated" };
const figure: Figure = {
  id: "figure.word",
  claim: "One of 25 complains.",
  value: 25,
  unit: "one-in",
  base: "clients",
  source: { document: "service-lesson", at: "M8" },
  standing: "stated",
  status: "unsourced",
  why: "No study is named.",
};

const mistake = (record: Rule | Figure, more: object) => {
  try {
    defineRecords([{ ...record, ...more } as Rule]);
  } catch (error) {
    if (error instanceof RecordError)
      return [error.id, error.field, error.message.includes(error.id) && error.message.includes(error.field)];
    throw error;
  }
  return "accepted";
};

test("the records that the others are made of are accepted", () => {
  expect(defineRecords<Rule | Figure>([rule, figure]).size).toBe(2);
});

describe("a rule is refused", () => {
  test.each([
    ["without source", { source: undefined }, "source"],
    ["with an unknown document", { source: { document: "hearsay", at: "C1" } }, "source"],
    ["with a name that every object has", { source: { document: "toString", at: "C1" } }, "source"],
    ["without a place in the document", { source: { document: "complaint-training", at: "line 7" } }, "source.at"],
    ["without standing", { standing: undefined }, "standing"],
    ["with an unknown standing", { standing: "likely" }, "standing"],
    ["assumed without a reason", { standing: "assumed" }, "why"],
    ["assumed with a blank reason", { standing: "assumed", why: "  " }, "why"],
  ])("%s", (_, more, field) => {
    expect(mistake(rule, more)).toEqual([rule.id, field, true]);
  });
  test("without id", () => {
    expect(() => defineRecords([{ ...rule, id: "" }])).toThrow(/without id.*id/);
  });
  test("given twice", () => {
    expect(() => defineRecords([rule, { ...rule }])).toThrow(/room\.subject\.word.*field id.*twice/);
  });
});

describe("a figure is refused", () => {
  test.each([
    ["without source", { source: undefined }, "source"],
    ["without standing", { standing: undefined }, "standing"],
    ["without claim", { claim: "" }, "claim"],
    ["without value", { value: undefined }, "value"],
    ["with a value that is no number", { value: Number.NaN }, "value"],
    ["with a range turned round", { value: [10, 9] }, "value"],
    ["with an unknown unit", { unit: "ratio" }, "unit"],
    ["without base", { base: undefined }, "base"],
    ["with a broken year", { year: Number.NaN }, "year"],
    ["without status", { status: undefined }, "status"],
    ["with an unknown status", { status: "true" }, "status"],
    ["without what supports it", { why: undefined }, "why"],
    ["from a study that is not known", { study: "study.hearsay" }, "study"],
    ["disputed by nothing", { status: "disputed" }, "contradictedBy"],
    ["disputed by a record that is not there", { status: "disputed", contradictedBy: ["figure.other"] }, "contradictedBy"],
    ["disputed by itself", { status: "disputed", contradictedBy: ["figure.word"] }, "contradictedBy"],
    ["disputed twice by the same", { contradictedBy: ["study.thriving", "study.thriving"] }, "contradictedBy"],
  ])("%s", (_, more, field) => {
    expect(mistake(figure, more)).toEqual([figure.id, field, true]);
  });
});

test("what contradicts a figure may stand in the same list, in one built before, or be a study", () => {
  const disputed = (by: string) => ({ ...figure, id: "figure.disputed", status: "disputed", contradictedBy: [by] }) as const;
  expect(defineRecords<Figure>([disputed("figure.word"), figure]).size).toBe(2);
  expect(defineRecords<Figure>([disputed("figure.word")], defineRecords([figure])).size).toBe(1);
  expect(defineRecords<Figure>([disputed("study.thriving")]).size).toBe(1);
});

test("what the studies measured, each with its study", () => {
  const measured = [...measurements.values()].map(({ study, value, unit }) => `${study} ${value} ${unit}`);
  expect(measured).toEqual([
    "study.thriving 27 one-in",
    "study.thriving 91 percent",
    "study.goodman-letter 50 percent",
    "study.goodman-letter 75 percent",
    "study.consumer-affairs 69 percent",
  ]);
  for (const [id, { year, cite, found }] of Object.entries(studies)) {
    expect([id, Number.isInteger(year), cite.includes(`${year}`), found.length > 20]).toEqual([id, true, true, true]);
  }
  for (const { id, study, year } of measurements.values()) expect([id, study && studies[study].year]).toEqual([id, year]);
});

test("the figures of the documents, as they print them", () => {
  const printed = [...figures.values()].map(({ source, value, unit }) => `${source.at} ${[value].flat().join("-")} ${unit}`);
  expect(printed).toEqual([
    "M1 96 percent",
    "M2 90 percent",
    "M3 9-10 people",
    "M4 26 one-in",
    "M5 6 times",
    "M6 5 people",
    "M7 50-75 percent",
    "M7 95 percent",
    "M8 4 percent",
    "M9 75 percent",
    "M10 15 percent",
  ]);
  for (const { source } of figures.values()) expect(documents).toHaveProperty(source.document);
});

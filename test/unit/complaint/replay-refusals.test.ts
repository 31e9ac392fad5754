import { type CaseEvent, caseRefusals, replay } from "redress/complaint";
import { fill } from "redress/locales";
import { en } from "redress/locales/en";
import { describe, expect, test } from "vitest";

type Loose = Readonly<Record<string, unknown>>;

const registered = { type: "registered", contact: "contact-1", kind: "complaint" };
const opened = { type: "claim-opened", claim: "claim-1", basis: "contact-1", origin: "external" };
const agreed = { type: "corrections-agreed", corrections: [{ id: "repair", executor: "engineer-1", due: "2026-03-06" }] };
const implemented = { type: "implemented", correction: "repair" };
const called = { type: "first-contact", how: "personal" };
const closed = { type: "closed", what: "claim" };
const observed = { type: "loyalty-recorded", loyal: "yes", basis: "observed-after" };
const nonconformity = { type: "nonconformity-recorded", nonconformity: "n1", department: "support", process: "update" };
const measure = { type: "measure-agreed", measure: "m1", nonconformity: "n1", executor: "owner-1", due: "2026-03-31" };
const voids = (event: string) => ({ type: "voided", event, reason: "wrong case" });

/** Events with ids e1, e2 and so on, a minute apart. */
const log = (...events: readonly Loose[]) =>
  events.map((event, at) => ({ id: `e${at + 1}`, at: 1772434800000 + at * 60_000, by: "operator-1", ...event })) as unknown as CaseEvent[];

const cases: readonly (readonly [code: string, events: readonly Loose[], facts?: Loose])[] = [
  ["type-unknown", [registered, { type: "escalated" }], { field: "type", value: "escalated" }],
  ["type-unknown", [{ ...registered, type: "constructor" }], { value: "constructor" }],
  ["type-unknown", [{ ...registered, type: 7 }], { value: "7" }],
  ["field-missing", [{ ...registered, type: undefined }], { field: "type" }],
  ["field-missing", [{ ...registered, at: undefined }], { field: "at" }],
  ["field-missing", [{ ...registered, by: " " }], { field: "by" }],
  ["field-missing", [{ type: "registered" }], { field: "contact" }],
  ["field-missing", [registered, opened, { ...agreed, corrections: [] }], { field: "corrections" }],
  ["field-missing", [registered, { type: "paused" }], { field: "reason" }],
  ["field-unknown", [registered, { type: "relabelled", from: "complaint", to: "request", reson: "a test" }], { field: "reson" }],
  [
    "field-unknown",
    [registered, opened, { ...agreed, corrections: [{ id: "a", executor: "b", due: "2026-03-06", done: "yes" }] }],
    {
      field: "corrections[0].done",
    },
  ],
  ["field-type", [{ ...registered, contact: 7 }], { field: "contact", value: "7", expected: "text" }],
  ["field-type", [{ ...registered, kind: null }], { field: "kind", value: "null" }],
  ["field-type", [registered, opened, { ...agreed, corrections: "repair" }], { field: "corrections", expected: "array" }],
  ["field-type", [registered, opened, { ...agreed, corrections: [null] }], { field: "corrections[0]" }],
  ["field-type", [registered, opened, closed, { ...observed, days: "30" }], { field: "days", expected: "number" }],
  ["value-unknown", [{ ...registered, kind: "grumble" }], { field: "kind", value: "grumble" }],
  ["value-unknown", [registered, { type: "classified", importance: "medium" }], { field: "importance", allowed: "high, ordinary" }],
  ["not-positive", [registered, opened, closed, { ...observed, days: 0 }], { field: "days" }],
  ["not-positive", [registered, opened, closed, { ...observed, days: 1.5 }], { value: "1.5" }],
  ["not-positive", [registered, opened, closed, { ...observed, days: Number.NaN }], { value: "NaN" }],
  ["instant-without-offset", [{ ...registered, at: "2026-03-02T09:00:00" }], { field: "at" }],
  ["instant-not-finite", [{ ...registered, at: new Date("nonsense") }], { field: "at" }],
  ["id-twice", [registered, { ...called, id: "e1" }], { field: "id", value: "e1" }],
  ["registered-twice", [registered, registered]],
  ["cannot-follow", [registered, opened, opened], { type: "claim-opened", phase: "claim" }],
  ["cannot-follow", [registered, opened, { type: "accepted" }, { type: "accepted" }], { phase: "work" }],
  ["cannot-follow", [registered, opened, { type: "handed-over" }, { type: "handed-over" }], { phase: "handed-over" }],
  ["cannot-follow", [registered, { type: "reopened" }], { phase: "contact" }],
  ["no-claim", [registered, { type: "accepted" }], { type: "accepted" }],
  ["no-claim", [registered, closed], { type: "closed" }],
  ["no-claim", [registered, nonconformity]],
  ["closed", [registered, opened, closed, { type: "paused", reason: "late" }], { type: "paused" }],
  ["closed", [registered, opened, { ...closed, what: "contact" }, { ...closed, what: "contact" }]],
  ["withdrawn", [registered, { type: "withdrawn" }, called]],
  ["merged", [registered, { type: "merged", into: "case-9" }, { type: "satisfaction-recorded", satisfied: "yes" }], { into: "case-9" }],
  ["nothing-classified", [registered, { type: "classified" }]],
  ["kind-decided", [registered, { type: "classified", kind: "request" }], { value: "request", expected: "complaint" }],
  ["kind-differs", [registered, { type: "relabelled", from: "request", to: "thanks" }], { expected: "complaint" }],
  [
    "kind-differs",
    [
      { type: "registered", contact: "c" },
      { type: "relabelled", from: "request", to: "thanks" },
    ],
    { expected: "undecided" },
  ],
  ["kind-same", [registered, { type: "relabelled", from: "complaint", to: "complaint" }]],
  ["not-a-complaint", [{ type: "registered", contact: "contact-1" }, opened], { kind: "undecided" }],
  ["origin-differs", [registered, opened, { type: "classified", origin: "internal" }], { expected: "external" }],
  ["contacted-before", [registered, called, called]],
  ["correction-unknown", [registered, opened, agreed, { type: "verified", correction: "paint" }], { value: "paint" }],
  ["correction-unknown", [registered, opened, agreed, { type: "extended", reason: "snow", correction: "paint" }]],
  ["correction-twice", [registered, opened, agreed, agreed], { field: "corrections[0].id", value: "repair" }],
  ["nothing-agreed", [registered, opened, { type: "verified" }]],
  ["not-implemented", [registered, opened, agreed, { type: "verified", correction: "repair" }], { correction: "repair" }],
  ["verified-before", [registered, opened, agreed, implemented, { type: "verified" }, { type: "verified" }], { value: "repair" }],
  ["verified-before", [registered, opened, agreed, implemented, { type: "verified" }, implemented]],
  [
    "verified-before",
    [registered, opened, nonconformity, measure, { type: "measure-verified", measure: "m1" }, { type: "measure-verified", measure: "m1" }],
  ],
  ["paused-already", [registered, { type: "paused", reason: "away" }, { type: "paused", reason: "away" }]],
  ["days-missing", [registered, opened, closed, observed], { field: "days" }],
  ["days-not-asked", [registered, { ...observed, basis: "stated-at-closing", days: 3 }]],
  ["not-closed", [registered, { ...observed, days: 3 }]],
  ["nonconformity-unknown", [registered, opened, measure], { value: "n1" }],
  ["nonconformity-unknown", [registered, opened, { type: "cause-recorded", nonconformity: "n9", cause: "haste" }]],
  ["nonconformity-twice", [registered, opened, nonconformity, nonconformity]],
  ["measure-unknown", [registered, opened, nonconformity, { type: "measure-verified", measure: "m1" }]],
  ["measure-twice", [registered, opened, nonconformity, measure, measure]],
  ["void-unknown", [registered, voids("e9")], { voids: "e9" }],
  ["void-unknown", [registered, voids("e2")], { voids: "e2" }],
  ["void-of-void", [registered, called, voids("e2"), voids("e3")], { voids: "e3" }],
  ["void-needed", [registered, voids("e1")], { neededBy: "e2" }],
];

describe("replay refuses", () => {
  test.each(cases.map((one, at) => [one[0], at, one] as const))("%s (%i)", (code, _, [, events, facts = {}]) => {
    const refused = replay(log(...events));
    const position = events.length - 1;
    const event = (events[position]?.id as string | undefined) ?? `e${position + 1}`;
    expect(refused).toMatchObject({ status: "refused", code, position, event, ...facts });
    if (refused.status !== "refused") return;
    expect(fill("en", en[`refusal.case.${refused.code}`], refused)).not.toMatch(/[{}]/);
  });

  test("what is no log, or has no events", () => {
    expect(replay(undefined as unknown as CaseEvent[])).toMatchObject({ code: "not-a-log", event: "", position: 0 });
    expect(replay({ length: 1 } as unknown as CaseEvent[])).toMatchObject({ code: "not-a-log" });
    expect(replay([])).toMatchObject({ code: "empty", event: "" });
    expect(replay([null] as unknown as CaseEvent[])).toMatchObject({ code: "not-an-event", event: "", position: 0 });
  });

  test("every code is shown by a case here or among the hand-worked logs", async () => {
    const { caseLogs } = await import("../../golden/case-logs.ts");
    const shown = new Set([
      "not-a-log",
      "empty",
      "not-an-event",
      ...cases.map(([code]) => code),
      ...caseLogs.map(({ refused }) => refused?.code),
    ]);
    expect(caseRefusals.filter((code) => !shown.has(code))).toEqual([]);
  });
});

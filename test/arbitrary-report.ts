import fc from "fast-check";
import { checkVerdicts, gamingChecks, rowRefusals } from "redress/register";
import type { Report } from "redress/register/render";
import {
  answer,
  byBasis,
  change,
  compared,
  count,
  counted,
  instant,
  loyalty,
  maybe,
  month,
  own,
  quadrants,
  share,
  zone,
} from "./arbitrary-lines.ts";

const stages = ["registration", "first-contact", "hand-over"];
const stage = maybe(
  {
    stage: fc.oneof(fc.constantFrom(...stages), own),
    met: count,
    breached: count,
    running: count,
    paused: count,
    cancelled: count,
    share,
    target: share,
  },
  "target",
);
const refusal = maybe(
  {
    status: fc.constant("refused"),
    code: fc.constantFrom(...rowRefusals),
    row: count,
    line: count,
    file: own,
    column: own,
    value: own,
    facts: fc.constant({}),
  },
  "line",
  "file",
);
const unreadable = fc.record({
  rows: count,
  kinds: fc.array(fc.record({ code: fc.constantFrom(...rowRefusals), column: own, count }), { maxLength: 3 }),
  listed: fc.array(refusal, { maxLength: 3 }),
});
const mix = fc.array(fc.record({ value: fc.oneof(fc.constantFrom("undecided", "complaint", "high", "external"), own), share }), {
  maxLength: 3,
});
const minutes = fc.nat(90_000);
const times = { n: count, medianMinutes: minutes, p90Minutes: minutes };
const head = {
  status: fc.constant("ok"),
  month,
  before: month,
  policy: fc.constantFrom("documents", "<ours>"),
  zone,
  now: instant,
  complete: fc.boolean(),
};
const told = { status: "ok", measure: "nps", method: "adjusted-wald", n: 4, centre: 0.2, se: 0.3, margin: 0.6, confidence: 0.95 } as const;
const points = fc.double({ min: -1, max: 1, noNaN: true });

export const anyMonth = maybe(
  {
    ...head,
    registered: counted,
    closed: counted,
    open: count,
    stages: fc.array(stage, { maxLength: 4 }),
    satisfaction: answer,
    loyalty: fc.tuple(loyalty, count, count).map(([line, stated, observed]) => ({ ...line, stated, observed })),
    outcomes: fc.tuple(quadrants, count, byBasis(quadrants)).map(([cells, unknown, by]) => ({ ...cells, unknown, ...by })),
    compared,
    ...{ kind: mix, origin: mix, validity: mix, importance: mix },
    causes: fc.array(
      fc.record({
        cause: own,
        count,
        before: count,
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        upTo: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 4 },
    ),
    causeMissing: count,
    repeated: share,
    relabelled: fc.record({ withReason: counted, withoutReason: counted }),
    firstContact: fc.record({
      contacted: maybe(times, "medianMinutes", "p90Minutes"),
      withWaiting: maybe({ ...times, waiting: count }, "medianMinutes", "p90Minutes"),
      change,
    }),
    improvement: fc.record({
      open: count,
      overdue: count,
      listed: fc.array(
        maybe(
          { case: own, measure: own, due: fc.oneof(fc.constant("2026-03-31"), own), department: own, overdue: fc.boolean() },
          "due",
          "department",
        ),
        {
          maxLength: 3,
        },
      ),
    }),
    nps: fc
      .record({ promoters: count, passives: count, detractors: count, nps: points, low: points, high: points, missing: count, change })
      .map(({ nps, low, high, ...line }) => ({ ...line, interval: { ...told, nps, low, high } })),
    csat: answer,
    unreadable,
  },
  "nps",
  "csat",
  "compared",
);
const clock = maybe(
  {
    ...{ case: own, stage: fc.oneof(fc.constantFrom(...stages), own), item: own, owner: own, department: own },
    ...{ due: instant, remainingMs: fc.nat(400_000_000), overdueMs: fc.nat(400_000_000), warnings: fc.array(instant, { maxLength: 2 }) },
    ...{ warned: fc.boolean(), open: fc.boolean() },
  },
  "item",
  "owner",
  "department",
);
const listed = fc.record({ count, listed: fc.array(clock, { maxLength: 3 }) });
const groups = fc.array(fc.record({ name: fc.oneof(fc.constant(""), own), atRisk: count, missed: count, overdue: count, paused: count }), {
  maxLength: 3,
});
export const anyWeek = fc.record({
  ...{ status: fc.constant("ok"), policy: fc.constantFrom("documents", "<ours>"), zone, now: instant, from: instant, until: instant },
  ...{
    registered: count,
    closed: count,
    open: count,
    paused: count,
    atRisk: listed,
    missed: listed,
    overdue: listed,
    owners: groups,
    departments: groups,
    unreadable,
  },
});
const place = fc.record({ best: count, worst: count, of: count });
const check = fc.record({
  code: fc.constantFrom(...gamingChecks),
  verdict: fc.constantFrom(...checkVerdicts),
  rule: fc.constant("register.check.closing"),
  facts: fc.dictionary(
    fc.constantFrom("count", "of", "odd<name>", "others", "othersOf"),
    fc.oneof(count, fc.double({ min: 0, max: 1, noNaN: true }), own),
    { maxKeys: 3 },
  ),
});
const card = fc.record({
  ...{
    owner: own,
    departments: fc.array(own, { maxLength: 2 }),
    registered: counted,
    closed: counted,
    satisfaction: answer,
    loyalty,
    clear: fc.boolean(),
  },
  stages: fc.array(
    fc.tuple(stage, fc.option(place, { nil: undefined })).map(([line, at]) => ({ ...line, ...(at && { place: at }) })),
    { maxLength: 3 },
  ),
  checks: fc.array(check, { maxLength: 4 }),
});
export const anyCards = maybe(
  {
    ...head,
    owners: fc.array(card, { maxLength: 3 }),
    withoutOwner: count,
    ranked: fc.boolean(),
    compared,
    unreadable,
  },
  "compared",
);
export const anyReport = fc.oneof(anyMonth, anyWeek, anyCards) as fc.Arbitrary<unknown> as fc.Arbitrary<Report>;

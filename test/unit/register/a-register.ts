import fc from "fast-check";
import type { CaseEvent } from "redress/complaint";
import type { CaseRecord } from "redress/register";

const minute = 60_000;
const start = Date.UTC(2026, 0, 5, 9);
/** Not before any step below. */
export const now = Date.UTC(2026, 6, 1, 12);

const yesNo = fc.constantFrom("yes" as const, "no" as const, undefined);
const waits = fc.array(fc.integer({ min: 0, max: 3 * 1440 }), { minLength: 9, maxLength: 9 });

/** What a case of one cycle and one correction is made of. */
const parts = fc.record({
  opened: fc.boolean(),
  // Where no claim was opened, nobody has to have called.
  called: fc.boolean(),
  steps: fc.integer({ min: 0, max: 8 }),
  at: fc.integer({ min: 0, max: 140 * 1440 }),
  waits,
  pause: fc.option(fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.option(fc.integer({ min: 0, max: 8000 }), { nil: undefined })), {
    nil: undefined,
  }),
  ending: fc.constantFrom("closed" as const, "closed" as const, "withdrawn" as const),
  dueDays: fc.integer({ min: 0, max: 9 }),
  satisfied: yesNo,
  loyal: yesNo,
  // Minutes from the closing at which the client was asked: before it, in the same moment, or after it.
  asked: fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 })),
  relabel: fc.constantFrom("no" as const, "no" as const, "silent" as const, "reason" as const),
  owner: fc.constantFrom("owner-a", "owner-b", "owner-c", undefined),
  validity: fc.constantFrom("justified" as const, "unjustified" as const, undefined),
  importance: fc.constantFrom("high" as const, "ordinary" as const, undefined),
  cause: fc.constantFrom("training", "delivery", undefined),
});

const names = ["accepted", "first-contact", "corrections-agreed", "implemented", "verified", "handed-over", "closed"] as const;
type Name = (typeof names)[number];

/** A case twice: as a row, and as the log of the same events. */
export interface Twice {
  readonly row: CaseRecord;
  readonly log: readonly CaseEvent[];
}

function twice(one: typeof parts extends fc.Arbitrary<infer T> ? T : never, number: number): Twice {
  const registeredAt = start + one.at * minute;
  const events: { id: string; type: string; at: number; by: string }[] = [];
  const add = (type: string, at: number, fields: object = {}) => {
    const event = { id: `e${events.length}`, type, at, by: "owner", ...fields };
    events.push(event);
  };
  let at = registeredAt;
  const marks: Partial<Record<Name, number>> = {};
  for (const [step, name] of names.entries()) {
    at += (one.waits[step] as number) * minute;
    if (step < one.steps && (one.opened || (name === "first-contact" && one.called) || name === "closed")) marks[name] = at;
  }
  const over = marks.closed;
  const pause = one.pause && one.pause[0] * minute + registeredAt;
  const paused = pause !== undefined && (over === undefined || pause < over) ? pause : undefined;
  const resumes = paused !== undefined && one.pause?.[1] !== undefined ? paused + one.pause[1] * minute : undefined;
  const resumed = resumes !== undefined && (over === undefined || resumes < over) ? resumes : undefined;
  const due =
    marks["corrections-agreed"] === undefined
      ? undefined
      : new Date(marks["corrections-agreed"] + one.dueDays * 1440 * minute).toISOString().slice(0, 10);
  // A relabelled contact is no complaint, so no claim can be opened from it afterwards: it is relabelled before its end.
  const relabelled = one.relabel !== "no" && !one.opened;

  add("registered", registeredAt, { contact: `case-${number}`, kind: "complaint" });
  if (one.owner) add("assigned", registeredAt, { department: "support", responsible: one.owner });
  if (one.validity || one.importance)
    add("classified", registeredAt, {
      ...(one.validity && { validity: one.validity }),
      ...(one.importance && { importance: one.importance }),
    });
  if (relabelled)
    add("relabelled", registeredAt, { from: "complaint", to: "request", ...(one.relabel === "reason" && { reason: "a question" }) });
  if (one.opened) {
    add("claim-opened", registeredAt, { claim: `claim-${number}`, basis: `case-${number}`, origin: "external" });
    if (one.cause) {
      add("nonconformity-recorded", registeredAt, { nonconformity: "n", department: "support", process: "delivery" });
      add("cause-recorded", registeredAt, { nonconformity: "n", cause: one.cause });
    }
  }
  const fields: Partial<Record<Name, object>> = {
    "first-contact": { how: "personal" },
    "corrections-agreed": { corrections: [{ id: "repair", executor: "engineer", due }] },
    implemented: { correction: "repair" },
  };
  const later: [number, string, object][] = names.flatMap((name): [number, string, object][] =>
    marks[name] === undefined || name === "closed" ? [] : [[marks[name], name, fields[name] ?? {}]],
  );
  if (paused !== undefined) later.push([paused, "paused", { reason: "away" }]);
  if (resumed !== undefined) later.push([resumed, "resumed", {}]);
  const asked = over !== undefined;
  const told = (at: 0 | 1) => (over === undefined ? undefined : Math.max(registeredAt, over + one.asked[at] * minute));
  const [satisfiedAt, loyalAt] = [one.satisfied && told(0), one.loyal && told(1)];
  if (satisfiedAt !== undefined) later.push([satisfiedAt, "satisfaction-recorded", { satisfied: one.satisfied }]);
  if (loyalAt !== undefined) later.push([loyalAt, "loyalty-recorded", { loyal: one.loyal, basis: "stated-at-closing" }]);
  if (over !== undefined) later.push([over, one.ending, one.ending === "closed" ? { what: one.opened ? "claim" : "contact" } : {}]);
  // The sorting is stable: of one moment the closing comes last.
  for (const [when, type, more] of later.sort(([a], [b]) => a - b)) add(type, when, more);
  const row: CaseRecord = {
    ...{ id: `case-${number}`, registeredAt, openedAt: one.opened ? registeredAt : undefined },
    ...{ acceptedAt: marks.accepted, firstContactAt: marks["first-contact"], agreedAt: marks["corrections-agreed"], agreedDue: due },
    ...{ implementedAt: marks.implemented, verifiedAt: marks.verified, handedOverAt: marks["handed-over"], closedAt: over },
    ending: over === undefined ? undefined : one.ending,
    pauses: paused === undefined ? undefined : [{ from: paused, reason: "away", ...(resumed !== undefined && { to: resumed }) }],
    kind: relabelled ? "request" : "complaint",
    relabelled: relabelled ? [{ from: "complaint", to: "request", reason: one.relabel === "reason" }] : undefined,
    ...{ origin: one.opened ? "external" : undefined, validity: one.validity, importance: one.importance },
    ...{ satisfied: asked ? one.satisfied : undefined, satisfiedAt, loyal: asked ? one.loyal : undefined, loyalAt },
    loyaltyBasis: asked && one.loyal ? "stated-at-closing" : undefined,
    ...{ owner: one.owner, department: one.owner && "support", cause: one.opened ? one.cause : undefined },
  };
  return { row, log: events as unknown as CaseEvent[] };
}

/** A register of cases, each as a row and as a log. */
export const aRegister = fc.array(parts, { minLength: 1, maxLength: 12 }).map((all) => all.map(twice));

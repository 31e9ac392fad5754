import fc from "fast-check";
import { type CaseEvent, replay } from "redress/complaint";

const way = fc.constantFrom("automatic", "personal");
const yesNo = fc.constantFrom("yes", "no");
const kind = fc.constantFrom("complaint", "complaint", "request");
const origin = fc.constantFrom("external", "internal");
const person = fc.constantFrom("owner-1", "engineer-1", "engineer-2");
const piece = fc.constantFrom("a", "b");
const due = fc.constantFrom("2026-03-06", "2028-02-29");
const text = fc.constantFrom("reason", "another reason");
const some = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const of = (type: string, fields: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record({ type: fc.constant(type), by: person, ...fields });

/** One event of any type, most of which cannot follow where they are put. */
const going = fc.oneof(
  of("acknowledged", { how: way }),
  of("assigned", { department: text, responsible: person }),
  of("classified", { kind: some(kind), origin: some(origin), validity: some(fc.constantFrom("justified", "unjustified")) }),
  of("relabelled", { from: kind, to: kind, reason: some(text) }),
  of("claim-opened", { claim: piece, basis: fc.constant("contact-1"), origin }),
  of("accepted"),
  of("first-contact", { how: way }),
  of("corrections-agreed", { corrections: fc.array(fc.record({ id: piece, executor: person, due }), { minLength: 1, maxLength: 2 }) }),
  of("extended", { reason: text, correction: some(piece), until: some(due) }),
  of("implemented", { correction: piece }),
  of("verified", { correction: some(piece) }),
  of("paused", { reason: text }),
  of("resumed"),
  of("satisfaction-recorded", { satisfied: yesNo }),
  of("loyalty-recorded", {
    loyal: yesNo,
    basis: fc.constantFrom("stated-at-closing", "observed-after"),
    days: some(fc.integer({ min: 1, max: 99 })),
  }),
  of("remedy-offered", { remedy: piece, blame: fc.constantFrom("accepted", "not-accepted") }),
  of("nonconformity-recorded", { nonconformity: piece, department: text, process: text, product: some(text) }),
  of("cause-recorded", { nonconformity: piece, cause: text }),
  of("measure-agreed", { measure: piece, nonconformity: piece, executor: person, due }),
  of("measure-verified", { measure: piece }),
);

/** Rarer, since most of the rest may not follow them. */
const ending = fc.oneof(
  of("handed-over"),
  of("closed", { what: fc.constantFrom("contact", "claim") }),
  of("reopened", { reason: some(text) }),
  of("withdrawn"),
  of("merged", { into: piece }),
);
const step = fc.oneof({ weight: 30, arbitrary: going }, { weight: 3, arbitrary: ending });

const voided = fc.record({ type: fc.constant("voided"), by: person, event: fc.nat(30).map((at) => `e${at}`), reason: text });

/** A log that stands: of many events tried, those that could follow. At least a minute lies between two of them. */
const grown = (one: fc.Arbitrary<object>) =>
  fc
    .tuple(fc.option(kind, { nil: undefined, freq: 6 }), fc.array(one, { minLength: 20, maxLength: 120, size: "max" }))
    .map(([kind, tried]) => {
      const first = { id: "e0", type: "registered", at: 1772434800000, by: "operator-1", contact: "contact-1", kind };
      const log = [first as unknown as CaseEvent];
      for (const event of tried) {
        const next = { ...event, id: `e${log.length}`, at: 1772434800000 + log.length * 60_000 } as unknown as CaseEvent;
        if (replay([...log, next]).status === "ok") log.push(next);
      }
      return log;
    });

/** A standing log without voided events. */
export const plainLog = grown(step);
/** A standing log, some of whose events are voided. */
export const standingLog = grown(fc.oneof({ weight: 9, arbitrary: step }, { weight: 1, arbitrary: voided }));

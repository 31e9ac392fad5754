import fc from "fast-check";
import { audit, type CaseEvent, caseEvents, caseRefusals, instantRefusals, replay } from "redress/complaint";
import { expect, test } from "vitest";
import { plainLog, standingLog } from "./a-case-log.ts";

const runs = { numRuns: 150 };
const codes: readonly string[] = [...caseRefusals, ...instantRefusals];

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

const leaves = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];

const voids = (log: readonly CaseEvent[], event: string): CaseEvent => ({
  id: "void",
  type: "voided",
  at: log.at(-1)?.at ?? 0,
  by: "owner-1",
  event,
  reason: "a mistake",
});

test("the generator reaches every phase and type of event", () => {
  const logs = fc.sample(standingLog, { numRuns: 300, seed: 7 });
  const types = new Set(logs.flat().map(({ type }) => type));
  const phases = new Set(logs.map((log) => replay(log)).map((replayed) => replayed.status === "ok" && replayed.state.phase));
  expect(Object.keys(caseEvents).filter((type) => !types.has(type as keyof typeof caseEvents))).toEqual([]);
  expect([...phases].sort()).toEqual(["claim", "closed", "contact", "handed-over", "merged", "withdrawn", "work"]);
});

test("every beginning of a standing log stands", () => {
  fc.assert(
    fc.property(standingLog, (log) => log.every((_, at) => replay(log.slice(0, at + 1)).status === "ok")),
    runs,
  );
});

test("the events are not changed, and the answer is the same again", () => {
  fc.assert(
    fc.property(standingLog, (log) => {
      const before = structuredClone(log);
      const first = [replay(frozen(log)), audit(log)];
      expect([replay(log), audit(log)]).toEqual(first);
      expect(log).toEqual(before);
    }),
    runs,
  );
});

test("the state shares nothing with the events", () => {
  fc.assert(
    fc.property(plainLog, (log) => {
      const replayed = structuredClone(replay(log));
      const own = replay(log);
      for (const event of log)
        if (event.type === "corrections-agreed") for (const one of event.corrections) Object.assign(one, { due: "changed" });
      expect(own).toEqual(replayed);
    }),
    runs,
  );
});

test("voiding an event is the same as never having entered it, or is refused because that log would not stand", () => {
  fc.assert(
    fc.property(plainLog, fc.nat(), (log, pick) => {
      const at = pick % log.length;
      const without = replay(log.toSpliced(at, 1));
      const voided = replay([...log, voids(log, log[at]?.id ?? "")]);
      if (at && without.status === "ok") expect(voided).toEqual(without);
      else
        expect(voided).toMatchObject({
          code: "void-needed",
          event: "void",
          ...(at && { neededBy: without.status === "refused" && without.event }),
        });
    }),
    { numRuns: 400 },
  );
});

test("a log in another order is refused", () => {
  const shuffled = plainLog.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })));
  fc.assert(
    fc.property(shuffled, ([log, other]) => {
      const same = log.every((event, at) => event === other[at]);
      return same ? replay(other).status === "ok" : replay(other).status === "refused";
    }),
    runs,
  );
});

test("no part of a state is NaN, null or undefined, and times run forwards", () => {
  fc.assert(
    fc.property(standingLog, (log) => {
      const replayed = replay(log);
      if (replayed.status !== "ok") return false;
      const { pauses, loyalty } = replayed.state;
      const sound = leaves(replayed.state).every((leaf) => leaf !== null && leaf !== undefined && !Number.isNaN(leaf));
      const based = loyalty.every(({ basis, days }) => (basis === "observed-after") === (days !== undefined));
      return sound && based && pauses.every(({ from, to }, at) => (to ?? from) >= from && from >= (pauses[at - 1]?.to ?? from));
    }),
    runs,
  );
});

const junk = fc.anything({
  withDate: true,
  withNullPrototype: true,
  withBigInt: true,
  withSparseArray: true,
  withMap: true,
  withSet: true,
});

test("junk is refused with a code, and never throws", () => {
  const logs = fc.oneof(junk, fc.array(junk), fc.array(fc.record({ id: junk, type: junk, at: junk, by: junk }, { requiredKeys: [] })));
  fc.assert(
    fc.property(logs, (log) => {
      for (const got of [replay(log as CaseEvent[]), audit(log as CaseEvent[])])
        if (got.status !== "refused" || !codes.includes(got.code)) return false;
      return true;
    }),
    { numRuns: 1000 },
  );
});

test("a standing log with one field spoilt stands or is refused by a code, at the spoilt event or after it", () => {
  fc.assert(
    fc.property(plainLog, fc.nat(), fc.nat(), junk, (log, pick, which, value) => {
      const at = pick % log.length;
      const event = log[at] as CaseEvent;
      const names = Object.keys(event);
      const spoilt = log.with(at, { ...event, [names[which % names.length] as string]: value } as CaseEvent);
      const got = replay(spoilt);
      return got.status === "ok" || (codes.includes(got.code) && got.position >= at);
    }),
    { numRuns: 500 },
  );
});

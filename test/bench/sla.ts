import { createCalendar } from "redress/calendar";
import type { CaseEvent } from "redress/complaint";
import { deadlines, documentsPolicy, type Policy, whatIf } from "redress/sla";

const hour = 3_600_000;
const day = 24 * hour;
const hours = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
] as const;
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours };
const holidays = [2022, 2023, 2024, 2025, 2026].flatMap((year) =>
  ["01-01", "03-15", "04-10", "05-01", "05-25", "08-20", "10-23", "11-01", "12-24", "12-25", "12-26"].map((date) => `${year}-${date}`),
);

/** Numbers that look like chance and are the same every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A register of cases over four years: handled early or late, one in five paused, one in twenty reopened. */
function register(cases: number): CaseEvent[][] {
  const next = chance(7);
  return Array.from({ length: cases }, (_, n) => {
    const log: Record<string, unknown>[] = [];
    let at = Date.UTC(2022, 0, 3) + Math.floor(next() * 4 * 365 * day);
    const add = (type: string, wait: number, fields: object = {}) => {
      at += Math.floor(next() * wait);
      log.push({ id: `e${log.length}`, type, at, by: "owner-1", ...fields });
    };
    const due = new Date(at + 12 * day).toISOString().slice(0, 10);
    add("registered", 0, { contact: `contact-${n}`, kind: "complaint" });
    add("claim-opened", hour, { claim: `claim-${n}`, basis: `contact-${n}`, origin: "external" });
    add("accepted", 3 * hour);
    add("first-contact", 6 * hour, { how: "personal" });
    if (next() < 0.2) {
      add("paused", day, { reason: "the client is away" });
      add("resumed", 4 * day);
    }
    add("corrections-agreed", 4 * day, { corrections: [{ id: "repair", executor: "engineer-1", due }] });
    add("implemented", 10 * day, { correction: "repair" });
    add("verified", 6 * day, { correction: "repair" });
    add("handed-over", 2 * day);
    add("closed", day, { what: "claim" });
    if (next() < 0.05) add("reopened", 3 * day);
    return log as unknown as CaseEvent[];
  });
}

const size = Number(process.argv[2] ?? 100_000);
// Six stages, 1.1 to 1.6: that of the registration has no clock without the instant of arrival.
const six: Policy = { ...documentsPolicy, stages: documentsPolicy.stages.slice(1) };
const now = Date.UTC(2026, 5, 1);
const logs = register(size);
const zone = "Europe/Budapest";

const timed = <T>(work: () => T): [seconds: number, answer: T] => {
  const start = performance.now();
  const answer = work();
  return [(performance.now() - start) / 1000, answer];
};
const row = (name: string, count: number, seconds: number, aim = "") =>
  console.log(`| ${name} | ${count.toLocaleString("en")} | ${seconds.toFixed(2)} | ${((seconds / count) * 1e6).toFixed(1)} | ${aim} |`);

console.log(
  `${size.toLocaleString("en")} cases of six stages, ${logs.reduce((sum, log) => sum + log.length, 0).toLocaleString("en")} events\n`,
);
console.log("| what | cases | seconds | µs a case | aim, s |\n|---|--:|--:|--:|--:|");
const fresh = () => createCalendar({ zone, week, holidays });
const [cold, first] = timed(() => whatIf(logs, { policies: [six], calendars: { office: fresh() }, now }));
row("whatIf, one policy and calendar, first run", size, cold, "2");
const [warm] = timed(() => whatIf(logs, { policies: [six], calendars: { office: fresh() }, now }));
row("whatIf, one policy and calendar, again", size, warm, "2");
const pairs = { office: fresh(), saturdays: createCalendar({ zone, week: { ...week, sat: hours }, holidays }) };
const [four] = timed(() => whatIf(logs, { policies: [six, documentsPolicy], calendars: pairs, now }));
row("whatIf, two policies and two calendars", size, four);
const some = logs.slice(0, Math.min(size, 10_000));
const office = fresh();
const [each] = timed(() => some.map((log) => deadlines(six, office, log, { now })));
row("deadlines, one case after the other", some.length, each);
const { stages, breaches, load } = first.outcomes[0] ?? { stages: [], breaches: [], load: [] };
console.log(`\n${breaches.length.toLocaleString("en")} broken terms, ${load.length.toLocaleString("en")} hours with any load`);
for (const { stage, limit } of stages) console.log(`${stage}: ${limit.met} kept, ${limit.breached} broken, ${limit.cancelled} cancelled`);
if (first.leftOut.length || !breaches.length) throw new Error("the register was not counted as it should");

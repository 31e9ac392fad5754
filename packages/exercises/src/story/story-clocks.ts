import { type Calendar, createCalendar } from "redress/calendar";
import { audit, type CaseEventType, replay } from "redress/complaint";
import { deadlines, documentsPolicy, explain, promise } from "redress/sla";
import { ItemMistake } from "../item-mistake.ts";
import type { StoryCheck } from "./story-check-shape.ts";
import { logReads, logUpTo, plainOf } from "./story-log.ts";
import type { StoryExercise, StoryResult, StoryState } from "./story-shape.ts";

type CheckBy<B extends StoryCheck["by"]> = Extract<StoryCheck, { by: B }>;

const filed: readonly CaseEventType[] = ["registered", "relabelled", "claim-opened"];
const agreed: readonly CaseEventType[] = ["corrections-agreed", "implemented"];
const stageOf = ({ stage, id }: CheckBy<"sla">) => {
  const found = documentsPolicy.stages.find((one) => one.id === stage);
  if (!found) throw new ItemMistake(id, "stage", `no stage ${stage}`);
  return found;
};

/** The events of which a stage's clock hangs. */
function stageTypes(check: CheckBy<"sla">): readonly CaseEventType[] {
  const { from, until, per } = stageOf(check);
  const marks = [...(from === "received" ? [] : from), ...until].map(({ event }) => event);
  return [...new Set([...filed, ...marks, ...(per ? agreed : [])])];
}

const auditTypes: { readonly [finding: string]: readonly CaseEventType[] } = {
  "automatic-as-first-contact": [...filed, "first-contact"],
  "department-without-owner": [...filed, "assigned"],
  "verified-by-implementer": [...filed, ...agreed, "verified"],
  "closed-unverified": [...filed, ...agreed, "verified", "closed"],
};
const improving: readonly CaseEventType[] = [
  ...filed,
  "closed",
  "nonconformity-recorded",
  "cause-recorded",
  "measure-agreed",
  "measure-verified",
];

/** What a check by the log reads. */
export function clockReads(exercise: StoryExercise, check: CheckBy<"sla" | "audit" | "improvement">): readonly string[] {
  if (check.by === "sla") return logReads(exercise, stageTypes(check));
  return logReads(exercise, check.by === "improvement" ? improving : typesFor(check));
}

function typesFor({ finding, id }: CheckBy<"audit">): readonly CaseEventType[] {
  const types = auditTypes[finding];
  if (!types) throw new ItemMistake(id, "finding", `${finding} is none that a story is audited for`);
  return types;
}

const calendars = new WeakMap<StoryExercise, Calendar>();
function calendarOf(exercise: StoryExercise): Calendar {
  const calendar = calendars.get(exercise) ?? createCalendar(exercise.calendar);
  calendars.set(exercise, calendar);
  return calendar;
}

/** How a stage stands by the log: in time, late, or never done though it was owed; with the way to its due time. */
export function stageResult(exercise: StoryExercise, check: CheckBy<"sla">, state: StoryState): StoryResult {
  const { instant, wall } = plainOf(exercise);
  const asOf = { now: instant(exercise.until), received: instant(exercise.received) };
  const told = deadlines(documentsPolicy, calendarOf(exercise), logUpTo(exercise, state, stageTypes(check)), asOf);
  if (told.status !== "ok") throw new ItemMistake(check.id, "stage", `the log is refused as ${told.code}`);
  const found = told.deadlines.findLast(({ stage }) => stage === check.stage);
  if (!found?.start) throw new ItemMistake(check.id, "stage", `the clock of ${check.stage} has not started`);
  const { stop, state: stands, due } = found;
  const code = stop ? (stands === "breached" ? "breached" : "met") : "missing";
  const facts = { ...(due !== undefined && { due: wall(due) }), ...(stop && { at: wall(stop.at) }), start: wall(found.start.at) };
  const trace = check.traced ? explain(found).toDue.map(({ code: line, facts: lines }) => ({ code: line, facts: lines })) : [];
  return { code, points: code === "met" ? 1 : 0, rule: `sla.stage.${check.stage}`, facts, ...(trace.length && { trace }) };
}

/** Whether the audit finds something in the log. */
export function auditResult(exercise: StoryExercise, check: CheckBy<"audit">, state: StoryState): StoryResult {
  const told = audit(logUpTo(exercise, state, typesFor(check)), check.owners ? { owners: check.owners } : {});
  if (told.status !== "ok") throw new ItemMistake(check.id, "finding", `the log is refused as ${told.code}`);
  const found = told.findings.find(({ code }) => code === check.finding);
  return found ? { code: "found", points: 0, rule: found.rule } : { code: "kept", points: 1, rule: ruleOf[check.finding] ?? "" };
}

const ruleOf: Readonly<Record<string, string>> = {
  "automatic-as-first-contact": "complaint.case.automatic-is-no-contact",
  "department-without-owner": "complaint.owner.each-department",
  "verified-by-implementer": "complaint.case.verified-by-another",
  "closed-unverified": "complaint.case.verified-before-closing",
};

/** How far the improvement stage came, and by whom the measure was checked. */
export function improvementResult(exercise: StoryExercise, check: CheckBy<"improvement">, state: StoryState): StoryResult {
  const log = logUpTo(exercise, state, improving);
  const told = replay(log);
  if (told.status !== "ok") throw new ItemMistake(check.id, "by", `the log is refused as ${told.code}`);
  const measures = told.state.improvement.flatMap((one) => one.measures);
  const checked = log.filter(({ type }) => type === "measure-verified");
  const own = checked.some(({ by }) => measures.some(({ executor }) => executor === by));
  const code = checked.length ? (own ? "self-verified" : "verified") : measures.length ? "unverified" : "none";
  const points = code === "verified" ? 1 : code === "none" ? 0 : 0.5;
  const rule = own ? "complaint.case.verified-by-another" : "complaint.case.improvement-order";
  return { code, points, rule };
}

/** Whether a day that is promised is the one that the policy gives. Another is half right: it can be kept, and was counted wrongly. */
export function promiseResult(exercise: StoryExercise, check: CheckBy<"promise">, state: StoryState): StoryResult {
  const told = promise(documentsPolicy, calendarOf(exercise), plainOf(exercise).instant(exercise.received));
  if (told.status !== "promised") throw new ItemMistake(check.id, "by", `refused as ${told.code}`);
  const day = check.days[state[check.at] ?? ""];
  const code = day === told.due ? "right" : day ? "half" : "wrong";
  return { code, points: code === "right" ? 1 : day ? 0.5 : 0, rule: told.rule, facts: { due: told.due } };
}

import { dayCountings, dueTimes } from "../calendar/deadline.ts";
import { caseEvents, isDay } from "../complaint/index.ts";
import type { Basis, EventMatch, Policy, PolicySpec, PolicyStage, StageSpec, Term } from "./policy.ts";

/** A mistake of a policy's author, found where the policy is built. */
export class PolicyError extends Error {
  readonly policy: string;
  /** Id of the faulty stage; `""` where the policy itself is at fault. */
  readonly stage: string;
  readonly field: string;
  constructor(policy: string, stage: string, field: string, problem: string) {
    super(`Policy ${policy}${stage && `, stage ${stage}`}, field ${field}: ${problem}`);
    this.name = "PolicyError";
    this.policy = policy;
    this.stage = stage;
    this.field = field;
  }
}

type Fail = (field: string, problem: string) => never;

function checkFields(value: object, known: readonly string[], field: string, fail: Fail): void {
  for (const name of Object.keys(value)) if (!known.includes(name)) fail(`${field}${name}`, "no such field");
}

function checkOneOf(value: unknown, allowed: readonly unknown[], field: string, fail: Fail): void {
  if (value !== undefined && !allowed.includes(value)) fail(field, `one of ${allowed.join(", ")}`);
}

const units = ["at-once", "working-hours", "working-days", "calendar-weeks", "as-agreed"];
const positive = (value: unknown) => typeof value === "number" && value > 0 && value <= 100_000;

function checkTerm(term: Term, field: string, fail: Fail): void {
  if (!term || !units.includes(term.unit)) throw fail(`${field}.unit`, `one of ${units.join(", ")}`);
  const counted = ["counting", "why", "at", "afterClosing", "pausesShift", "dayHours"];
  const plain = term.unit === "at-once" || term.unit === "as-agreed";
  const fields = ["unit", ...(plain ? [] : ["amount"]), ...(term.unit === "working-days" ? counted : [])];
  checkFields(term, fields, `${field}.`, fail);
  if (term.unit === "at-once" || term.unit === "as-agreed") return;
  if (!positive(term.amount)) fail(`${field}.amount`, "a number above 0");
  if (term.unit !== "working-hours" && !Number.isInteger(term.amount)) fail(`${field}.amount`, "a whole number");
  if (term.unit !== "working-days") return;
  if (!dayCountings.includes(term.counting)) fail(`${field}.counting`, `name one of ${dayCountings.join(", ")}`);
  if (typeof term.why !== "string" || !term.why.trim()) fail(`${field}.why`, "the counting needs its reason");
  checkOneOf(term.at, dueTimes, `${field}.at`, fail);
  checkOneOf(term.afterClosing, ["same-day", "next-working-day"], `${field}.afterClosing`, fail);
  checkOneOf(term.pausesShift, ["whole-days", "working-time"], `${field}.pausesShift`, fail);
  const hours = term.dayHours;
  if (term.counting === "elapsed-working-time" ? !(positive(hours) && Number(hours) <= 24) : hours !== undefined)
    fail(`${field}.dayHours`, "hours of a standard day, for elapsed-working-time only");
}

function checkMatches(matches: readonly EventMatch[], field: string, fail: Fail): void {
  if (!Array.isArray(matches) || !matches.length) throw fail(field, "name an event");
  for (const [at, match] of matches.entries()) {
    const fields = Object.hasOwn(caseEvents, match?.event) ? caseEvents[match.event as keyof typeof caseEvents] : undefined;
    if (!fields) throw fail(`${field}[${at}].event`, "no such event");
    for (const name of Object.keys(match.with ?? {}))
      if (!Object.hasOwn(fields, name) && !Object.hasOwn(fields, `${name}?`))
        fail(`${field}[${at}].with.${name}`, "the event has no such field");
  }
}

function checkBasis(basis: Basis | undefined, fail: Fail): void {
  if (!basis || "rule" in basis) return;
  if (!basis.law || !basis.section) fail("basis", "name the law and its section");
  if (!isDay(basis.asOf)) fail("basis.asOf", "the day up to which it was seen described");
  if (basis.standing !== "stated" && !basis.why?.trim()) fail("basis.why", "what is not stated needs its reason");
}

const stageFields = "id from until limit target pausedBy automatic per once cycles outlivesCase extension extended warnings basis".split(
  " ",
);
/** Terms that a pause can move: the others name an instant or a day. */
const movable = (term: Term) => term.unit === "working-hours" || term.unit === "working-days";

function checkStage(stage: StageSpec, fail: Fail): void {
  checkFields(stage, stageFields, "", fail);
  if (stage.from !== "received") checkMatches(stage.from, "from", fail);
  checkMatches(stage.until, "until", fail);
  checkTerm(stage.limit, "limit", fail);
  if (stage.target) checkTerm(stage.target, "target", fail);
  if (stage.limit.unit === "as-agreed" && stage.per !== "correction") fail("per", "a day is agreed for each correction");
  if (stage.target?.unit === "as-agreed") fail("target.unit", "what is agreed is a limit");
  if (Array.isArray(stage.pausedBy) ? !stage.pausedBy.length : stage.pausedBy !== "any" && stage.pausedBy !== "nothing")
    fail("pausedBy", "any, nothing, or a list of reasons");
  if (stage.pausedBy !== "nothing" && !movable(stage.limit)) fail("pausedBy", `a term ${stage.limit.unit} cannot be paused`);
  checkOneOf(stage.automatic, ["counts", "does-not-count"], "automatic", fail);
  checkOneOf(stage.per, ["correction", "nonconformity"], "per", fail);
  checkOneOf(stage.cycles, ["first", "reopened"], "cycles", fail);
  if (
    stage.extension !== undefined &&
    !(stage.limit.unit === "working-days" && positive(stage.extension) && Number.isInteger(stage.extension))
  )
    fail("extension", "whole working days, to a limit in working days");
  for (const [at, share] of (stage.warnings ?? []).entries())
    if (!(share > 0 && share < 1)) fail(`warnings[${at}]`, "a share of the term, between 0 and 1");
  checkBasis(stage.basis, fail);
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

/**
 * Checks a policy and gives it frozen, copied from what was handed in.
 *
 * @throws PolicyError naming policy, stage and field: no or twice the same stage, an unknown event or unit, a term in days
 * without its counting and reason, a pause of a term that cannot be paused, a total that is no stage.
 *
 * @example
 * ```ts
 * import { definePolicy } from "redress/sla";
 * const policy = definePolicy({
 *   id: "answer-in-three-hours",
 *   stages: [
 *     {
 *       id: "answer",
 *       from: [{ event: "registered" }],
 *       until: [{ event: "closed" }],
 *       limit: { unit: "working-hours", amount: 3 },
 *       pausedBy: "any",
 *     },
 *   ],
 * });
 * policy.stages[0]?.limit.unit; // "working-hours"
 * ```
 */
export function definePolicy(spec: PolicySpec): Policy {
  const policy = typeof spec?.id === "string" ? spec.id : "";
  const failIn =
    (stage: string): Fail =>
    (field, problem) => {
      throw new PolicyError(policy || "(without id)", stage, field, problem);
    };
  const fail = failIn("");
  if (!policy.trim()) fail("id", "missing");
  checkFields(spec, ["id", "basis", "stages", "reply", "total", "checked"], "", fail);
  if (!Array.isArray(spec.stages) || !spec.stages.length) fail("stages", "a policy needs a stage");
  const ids = new Set<string>();
  for (const [at, stage] of spec.stages.entries()) {
    if (typeof stage?.id !== "string" || !stage.id.trim()) fail(`stages[${at}].id`, "missing");
    if (ids.has(stage.id)) failIn(stage.id)("id", "given twice");
    ids.add(stage.id);
    checkStage(stage, failIn(stage.id));
  }
  if (spec.reply) checkTerm(spec.reply, "reply", fail);
  if (spec.reply && spec.reply.unit !== "working-days") fail("reply.unit", "working-days");
  if (spec.reply?.counting === "elapsed-working-time") fail("reply.counting", "a client is promised days");
  if (spec.total !== undefined && !ids.has(spec.total)) fail("total", "no such stage");
  checkBasis(spec.basis, fail);
  const copy = structuredClone(spec);
  return frozen({ ...copy, stages: copy.stages.map(withExtension), checked: true });
}

const withExtension = ({ extended: _, ...stage }: PolicyStage): PolicyStage =>
  stage.extension && stage.limit.unit === "working-days"
    ? { ...stage, extended: { ...stage.limit, amount: stage.limit.amount + stage.extension } }
    : stage;

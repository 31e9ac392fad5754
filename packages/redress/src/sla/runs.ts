import type { Step } from "../complaint/case/replay.ts";
import type { CaseState } from "../complaint/index.ts";
import { type CycleSpan, caseEventTypes, type Mark, type ReadLog } from "./log.ts";
import type { EventMatch, PolicyStage } from "./policy.ts";

/** More time that was taken, or a day that was agreed. @internal */
export interface Agreed {
  readonly at: number;
  readonly day?: string;
}

/** One run of a stage's clock: started, then stopped by what was awaited, or ended with the case, or neither. @internal */
export interface Run {
  readonly cycle: number;
  /** From 1: how often the clock has started for this item in this cycle. */
  readonly round: number;
  readonly item: string | undefined;
  readonly start: Mark;
  stop: Mark | undefined;
  ended: Mark | undefined;
  /** Days agreed with the client, then extensions, in the order of the log. */
  agreed: readonly Agreed[];
}

const markOf = ({ event }: Step): Mark => ({ event: event.id, at: event.at });

/** Whether an event is what a stage waits for. A closing is one only where it ends the case. */
function matches(stage: PolicyStage, match: readonly EventMatch[], { event, state }: Step): boolean {
  for (const one of match) {
    if (one.event !== event.type) continue;
    if (event.type === "closed" && state.phase !== "closed") continue;
    if ("how" in event && event.how === "automatic" && stage.automatic !== "counts") continue;
    const fields = event as unknown as Readonly<Record<string, unknown>>;
    if (!one.with || Object.entries(one.with).every(([name, value]) => fields[name] === value)) return true;
  }
  return false;
}

const measured = ({ improvement }: CaseState, id: string) => {
  const found = improvement.find((one) => one.id === id);
  return !!found?.measures.length && found.measures.every(({ verified }) => verified);
};

const theCase = [undefined];

/** Which items an event is about: all that run, where it names none. */
function itemsOf(stage: PolicyStage, { event, state }: Step, running: readonly Run[]): readonly (string | undefined)[] {
  if (!stage.per) return theCase;
  if (event.type === "corrections-agreed") return event.corrections.map(({ id }) => id);
  const fields = event as { readonly correction?: string; readonly nonconformity?: string };
  const named = stage.per === "correction" ? fields.correction : fields.nonconformity;
  if (named !== undefined) return [named];
  const open = running.flatMap(({ item, stop }) => (item === undefined || stop ? [] : [item]));
  return stage.per === "correction" ? open : open.filter((id) => event.type !== "measure-verified" || measured(state, id));
}

const isOpen = (run: Run) => !run.stop && !run.ended;

/** Whether a reopening starts a clock that began with the case or the claim. */
const startsAnew = ({ from }: PolicyStage, { claim }: CaseState) =>
  from !== "received" && from.some(({ event }) => event === "registered" || (event === "claim-opened" && claim));

const nothing: readonly Agreed[] = [];

/** Starts a run, unless one for the item is open. */
function start(stage: PolicyStage, runs: Run[], cycle: number, mark: Mark, done: Mark | undefined, item?: string, due?: string): void {
  let round = 1;
  for (const run of runs) {
    if (run.item !== item) continue;
    if (isOpen(run)) return;
    round++;
  }
  const agreed = due ? [{ at: mark.at, day: due }] : nothing;
  // All of one shape: a register has millions.
  runs.push({ cycle, round, item, start: mark, stop: stage.once ? done : undefined, ended: undefined, agreed });
}

function startAll(stage: PolicyStage, runs: Run[], cycle: number, step: Step, done: Mark | undefined): void {
  const { event } = step;
  for (const item of itemsOf(stage, step, runs)) {
    const row = stage.per && event.type === "corrections-agreed" ? event.corrections.find(({ id }) => id === item) : undefined;
    start(stage, runs, cycle, markOf(step), done, item, row?.due);
  }
}

function stopAll(stage: PolicyStage, runs: readonly Run[], step: Step): void {
  const items = itemsOf(stage, step, runs);
  for (const run of runs) if (isOpen(run) && items.includes(run.item)) run.stop = markOf(step);
}

function extendAll(runs: readonly Run[], { event }: Step): void {
  if (event.type !== "extended") return;
  for (const run of runs)
    if (isOpen(run) && run.item === event.correction)
      run.agreed = [...run.agreed, { at: event.at, ...(event.until && { day: event.until }) }];
}

const wanted = /* @__PURE__ */ new WeakMap<PolicyStage, Uint8Array>();

/** Which types of events a stage looks at, by their numbers: few, and a register has millions of events. */
function wantedBy(stage: PolicyStage): Uint8Array {
  const known = wanted.get(stage);
  if (known) return known;
  const types = new Set<string>(stage.until.map(({ event }) => event)).add("extended").add("reopened");
  if (stage.from !== "received") for (const { event } of stage.from) types.add(event);
  const found = Uint8Array.from(caseEventTypes, (type) => (types.has(type) ? 1 : 0));
  wanted.set(stage, found);
  return found;
}

function scan(stage: PolicyStage, log: ReadLog, { number, from, to, over }: CycleSpan): Run[] {
  const runs: Run[] = [];
  const starts = stage.from === "received" ? [] : stage.from;
  const looksAt = wantedBy(stage);
  let done: Mark | undefined;
  let cycle = number;
  if (stage.from === "received" && log.received !== undefined && number === 1)
    start(stage, runs, cycle, { event: "", at: log.received }, done);
  for (let at = from; at < to; at++) {
    if (!looksAt[log.types[at] as number] && at !== over) continue;
    const step = log.steps[at] as Step;
    if (at > from && step.event.type === "reopened") cycle++;
    if (at === from && number > 1 && startsAnew(stage, step.state)) start(stage, runs, cycle, markOf(step), done);
    if (matches(stage, stage.until, step)) {
      stopAll(stage, runs, step);
      done ??= markOf(step);
    }
    if (matches(stage, starts, step)) startAll(stage, runs, cycle, step, done);
    extendAll(runs, step);
    if (at === over && !stage.outlivesCase) for (const run of runs) if (isOpen(run)) run.ended = markOf(step);
  }
  return runs;
}

const runsIn = (stage: PolicyStage, number: number) => !stage.cycles || (stage.cycles === "first") === (number === 1);

const doneIn = (stage: PolicyStage, log: ReadLog, { from, to }: CycleSpan) =>
  log.steps.slice(from, to).some((step) => matches(stage, stage.until, step));

/** The runs of a stage's clock, by cycle; a cycle in which it has no place is left out. @internal */
export function runsOf(stage: PolicyStage, log: ReadLog): readonly (readonly [cycle: number, runs: readonly Run[]])[] {
  if (stage.outlivesCase) {
    const runs = scan(stage, log, { number: 1, from: 0, to: log.steps.length });
    return log.cycles.map(({ number }) => [number, runs.filter(({ cycle }) => cycle === number)]);
  }
  const found: [number, Run[]][] = [];
  for (const cycle of log.cycles) {
    if (runsIn(stage, cycle.number)) found.push([cycle.number, scan(stage, log, cycle)]);
    if (stage.once && log.cycles.length > 1 && doneIn(stage, log, cycle)) break;
  }
  return found;
}

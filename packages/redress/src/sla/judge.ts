import type { Clock, Still } from "./clock.ts";
import type { LogPause, ReadLog } from "./log.ts";
import type { PolicyStage, Term } from "./policy.ts";
import type { Run } from "./runs.ts";

/**
 * How a clock stands. `breached` as soon as its due instant has passed, whether or not what it waits for has come since;
 * `cancelled`: the case was over before it was due.
 */
export const deadlineStates = ["not-started", "running", "paused", "met", "breached", "cancelled"] as const;
export type DeadlineState = (typeof deadlineStates)[number];

/** A run measured: by when it is due, and how it stands. While paused, `due` is as if it were resumed now. @internal */
export interface Judged {
  readonly state: DeadlineState;
  readonly due: number;
  readonly targetState: DeadlineState | undefined;
  readonly targetDue: number | undefined;
  /** Up to where it has run: stopped, ended, or now. */
  readonly end: number;
  readonly stills: readonly Still[];
}

const none: readonly Still[] = [];

const pauses = ({ pausedBy }: PolicyStage, { reason }: LogPause) =>
  pausedBy === "any" || (pausedBy !== "nothing" && pausedBy.includes(reason));

/** The pauses of a case that stop a stage's clock, with their ends. @internal */
export const pausesOf = (stage: PolicyStage, log: ReadLog): readonly LogPause[] =>
  stage.pausedBy === "nothing" || !log.pauses.length ? [] : log.pauses.filter((pause) => pauses(stage, pause));

function clip(found: readonly LogPause[], from: number, end: number): readonly Still[] {
  if (!found.length) return none;
  return found.flatMap((pause): Still[] => {
    const still: Still = [Math.max(pause.at, from), Math.min(pause.to ?? end, end)];
    return still[0] < still[1] ? [still] : [];
  });
}

/** When a run is due by its limit. An extension counts where it was taken by the due instant, agreed days likewise. */
function limitOf(stage: PolicyStage, clock: Clock, run: Run, stills: readonly Still[]): number {
  if (stage.limit.unit === "as-agreed") {
    let due = Number.NEGATIVE_INFINITY;
    for (const { at, day } of run.agreed)
      if (day && (at <= due || due === Number.NEGATIVE_INFINITY)) due = Math.max(due, clock.endOfDay(day));
    return due;
  }
  const due = clock.due(stage.limit, run.start.at, stills);
  if (!stage.extended || !run.agreed.some(({ at }) => at <= due)) return due;
  const latest = clock.due(stage.extended as Exclude<Term, { unit: "as-agreed" }>, run.start.at, stills);
  const day = run.agreed.findLast(({ at }) => at <= due)?.day;
  return day === undefined ? latest : Math.min(latest, Math.max(due, clock.endOfDay(day)));
}

function stateOf(run: Run, due: number, now: number, still: boolean): DeadlineState {
  if (run.stop) return run.stop.at > due ? "breached" : "met";
  if (run.ended) return run.ended.at > due ? "breached" : "cancelled";
  if (now > due) return "breached";
  return still ? "paused" : "running";
}

/** How a run stands. The one place where it is decided: `deadlines` and `whatIf` both ask here. @internal */
export function judge(stage: PolicyStage, run: Run, clock: Clock, log: ReadLog): Judged {
  const halt = run.stop ?? run.ended;
  const end = Math.max(run.start.at, halt?.at ?? log.now);
  const found = pausesOf(stage, log);
  const stills = clip(found, run.start.at, end);
  // An empty list is not asked for its element before the first: that is slow, and most lists are empty.
  const last = found.length ? found[found.length - 1] : undefined;
  const still = !halt && last !== undefined && last.to === undefined && last.at <= log.now;
  const due = limitOf(stage, clock, run, stills);
  const targetDue = stage.target && clock.due(stage.target as Exclude<Term, { unit: "as-agreed" }>, run.start.at, stills);
  const targetState = targetDue === undefined ? undefined : stateOf(run, targetDue, log.now, still);
  return { state: stateOf(run, due, log.now, still), due, targetState, targetDue, end, stills };
}

import type { CalendarSpec } from "redress/calendar/plain";
import type { ClientType, EndReason, OffboardingMistake, RelativeDay, TaskSpec } from "redress/offboarding";

/** Changes to a shipped task, good or bad ones. */
export type TaskChange = Partial<Omit<TaskSpec, "id">>;

/** A task of a plan: one of the shipped template, as it is or changed. */
export interface PlanTask {
  readonly id: string;
  /** Id of the shipped task; the same as `id` where it is left out. */
  readonly task?: string;
  readonly change?: TaskChange;
}

/** Something that can be put into a plan: a task, or a part of a task that is there, such as a topic of an interview. */
export type PlanPiece = (PlanTask | { readonly id: string; readonly of: string; readonly adds: TaskChange }) & {
  /** Due days to choose from, each under a word. */
  readonly dues?: Readonly<Record<string, RelativeDay>>;
};

interface Shared {
  readonly kind: "plan";
  readonly id: string;
  /** Who is parted with. */
  readonly client: { readonly type: ClientType; readonly reason: EndReason };
  readonly dates: { readonly notice: string; readonly end: string };
  readonly calendar: CalendarSpec;
  /** What stands in the plan whatever is chosen. */
  readonly tasks: readonly PlanTask[];
}

/** A plan to be built until its lint is clean. Its only item has the exercise's id. */
export interface BuildExercise extends Shared {
  readonly asks: "build";
  /** In the order in which they are listed. */
  readonly pieces: readonly PlanPiece[];
  /** Pieces that stand in the plan at first, as an answer is written. */
  readonly start: string;
  /** A plan without a mistake, as an answer is written: shown once the learner’s own was judged. */
  readonly model: string;
  /** Id of the rule that feedback names where nothing is left; else it names that of the first finding. */
  readonly rule: string;
  /** Which of the five mistakes count; all where it is left out. */
  readonly mistakes?: readonly OffboardingMistake[];
}

/** A bad plan whose mistakes are to be found. */
export interface FindExercise extends Shared {
  readonly asks: "find";
}

export type PlanExercise = BuildExercise | FindExercise;

/** A due day as it was said, and the day that it is. */
export interface PlanDue {
  readonly relative: RelativeDay;
  readonly day: string;
}

/** A task as a page shows it. */
export interface PlanRow {
  readonly id: string;
  readonly step: number;
  readonly due?: PlanDue;
  /** The client's kind is none that it is for. */
  readonly left?: true;
}

/** A piece as a page offers it. */
export interface PlanOffer extends PlanRow {
  /** The due days to choose from, by their words. */
  readonly dues: Readonly<Record<string, PlanDue>>;
}

/** What a page shows of a plan before an answer. */
export interface PublicPlan {
  readonly client: PlanExercise["client"];
  readonly dates: PlanExercise["dates"];
  readonly rows: readonly PlanRow[];
  readonly offers: readonly PlanOffer[];
  readonly start: string;
}

/** The pieces of a stored plan, with the due day chosen for each. */
export function piecesOf(answer: string): ReadonlyMap<string, string | undefined> {
  const tokens = answer ? answer.split(" ") : [];
  return new Map(
    tokens.map((token) => {
      const at = token.indexOf(":");
      return at < 0 ? [token, undefined] : [token.slice(0, at), token.slice(at + 1)];
    }),
  );
}

/** One piece of a stored plan. */
export const pieceText = (id: string, due: string | undefined): string => (due === undefined ? id : `${id}:${due}`);

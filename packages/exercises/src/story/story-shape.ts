import type { CalendarSpec } from "redress/calendar/plain";
import type { CaseEventType, OfferedRemedy } from "redress/complaint";
import type { MoveId } from "redress/dialogue";
import type { Points } from "../shape.ts";
import type { LintFacts } from "../source/lint-one.ts";
import type { StoryCheck } from "./story-check-shape.ts";

/**
 * What has to hold of what happened: by the id of a decision or a check, the options or codes that meet it. All ids given have
 * to be met; of a list of such sets, one.
 */
export type Reach = ReachAll | readonly ReachAll[];
type ReachAll = Readonly<Record<string, readonly string[]>>;

/** An event that an option enters into the case log: at a time on the wall, or so many working minutes after another one. */
export interface StoryEvent {
  readonly type: CaseEventType;
  readonly at: string | { readonly after: CaseEventType; readonly minutes: number };
  readonly by?: string;
  readonly when?: Reach;
  readonly [field: string]: unknown;
}

/** One thing that can be decided. What it brings is data; what follows from it the rules work out. */
export interface StoryOption {
  readonly id: string;
  readonly when?: Reach;
  readonly log?: readonly StoryEvent[];
  /** What is said to the client, move by move. */
  readonly moves?: readonly MoveId[];
  readonly offered?: readonly OfferedRemedy[];
  /** What is written to the client, by language: reviewed, and so no mere words. */
  readonly letter?: Readonly<Record<string, string>>;
  /** What is different from the shipped plan of an offboarding. */
  readonly plan?: Omit<LintFacts, "client">;
}

/** A decision of the story. It is come to where `when` holds; `ways` are other words for it, the first that holds. */
export interface StoryDecision<Option = StoryOption> {
  readonly id: string;
  readonly when?: Reach;
  readonly ways?: readonly StoryWay[];
  readonly options: readonly Option[];
}
export interface StoryWay {
  readonly id: string;
  readonly when: Reach;
}

/** A story, decision by decision. Its only item has the exercise's id. */
export interface StoryExercise {
  readonly kind: "story";
  readonly id: string;
  readonly calendar: CalendarSpec;
  /** Wall time at which the client's first call ended. */
  readonly received: string;
  /** Wall time as of which the clocks are read at the end. */
  readonly until: string;
  readonly decisions: readonly StoryDecision[];
  /** What the rules judge, in the order in which it is told; each at the decision after which it is known. */
  readonly checks: readonly StoryCheck[];
  /** Words for the end, by what happened. */
  readonly endings: readonly StoryWay[];
  /** Id of the rule to name where nothing is left out. */
  readonly rule: string;
}

/** An entry of the case log. */
export interface StoryEntry {
  readonly type: CaseEventType;
  /** Time on the wall. */
  readonly at: string;
}

/** One stretch on the way to a due time, as the sentence `trace.<code>` tells it. */
export interface StoryTrace {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What a rule finds. Without points it is told and not judged. */
export interface StoryResult {
  readonly code: string;
  readonly points?: Points;
  readonly rule?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly entries?: readonly StoryEntry[];
  readonly trace?: readonly StoryTrace[];
}

/** What a page needs to know of the story to play it: no event, no fact, no key. */
export interface StoryOutline {
  readonly id: string;
  readonly decisions: readonly StoryDecision<Pick<StoryOption, "id" | "when">>[];
  readonly checks: readonly { readonly id: string; readonly at: string }[];
  readonly endings: readonly StoryWay[];
  /** How many of the checks are judged: the whole of which a way keeps its part. */
  readonly judged: number;
  /** Id of the rule to name where nothing is left out. */
  readonly named: string;
}

/** What happened so far, by the ids of decisions and checks; `""` where a decision was not come to. */
export type StoryState = Readonly<Record<string, string>>;

/** A story that can be played: its outline, on which ids each result hangs, and what that is. */
export interface StoryTeller {
  readonly outline: StoryOutline;
  readonly reads: Readonly<Record<string, readonly string[]>>;
  /** The result of a check, or of `log.<decision>`; none where it has nothing to say. */
  readonly tell: (id: string, state: StoryState) => StoryResult | undefined;
}

/** Results by what they hang on, worked out beforehand: the rules are heavier than what they say. */
export interface StoryTables {
  readonly outline: StoryOutline;
  readonly reads: StoryTeller["reads"];
  /** By check: the number of its result among `results`. */
  readonly told: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly results: readonly StoryResult[];
}

/** What a result hangs on, as one text. */
export const storyKey = (reads: readonly string[], state: StoryState): string => reads.map((id) => state[id] ?? "").join(" ");

/** A teller that looks up. */
export const tellerOf = ({ outline, reads, told, results }: StoryTables): StoryTeller => ({
  outline,
  reads,
  tell: (id, state) => results[told[id]?.[storyKey(reads[id] ?? [], state)] ?? -1],
});

/** The id under which a decision's entries into the log are told. */
export const logOf = (decision: string): string => `log.${decision}`;

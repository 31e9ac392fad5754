import type { z } from "zod";
import type { PublicForm } from "./form/form-shape.ts";
import type { PublicPlan } from "./plan/plan-shape.ts";
import type { PublicReply } from "./reply/reply-shape.ts";
import type { StoryOutline } from "./story/story-shape.ts";
import type { PublicTable } from "./table/table-shape.ts";
import type { DialogueExercise } from "./talk/talk-shape.ts";

/** Full, half or no marks: nothing between, so that a learner can say what each was for. */
export type Points = 0 | 0.5 | 1;

/** Something told as a code with facts; the words are the site's. A fact is a number, a wall time, or the id of a stage or step. */
export interface Told {
  readonly code: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** What a hint tells: the fact to look at, never the answer. */
export interface Hint extends Told {
  /** An option, a line or a mark that is struck out: it is not right. */
  readonly strike?: string;
}

/** What one option of an item is worth. */
export interface OptionWorth {
  readonly option: string;
  readonly points: Points;
  /** What a wrong option leaves out, where that is known. */
  readonly overlooks?: Told;
  /** Of a number: how far off an answer may be, and still be this one. */
  readonly within?: number;
}

/** What the rule says of an item: the key, computed, never typed in. */
export interface Expected {
  readonly item: string;
  /** Whether the facts settle it, give only a default, or leave it open. */
  readonly confidence: "settled" | "default" | "open";
  /** Every option with its worth, or the answers foreseen where options are not listed; at least one is worth 1. */
  readonly worth: readonly OptionWorth[];
  /** The answer is made, not chosen: `worth` names one of many that would do. */
  readonly made?: true;
  /** Id of the rule to name first: what narrowed the case down, or else the rule that decided. */
  readonly rule: string;
  /** All rules at work, the first one included. */
  readonly rules: readonly string[];
  /** The facts that decide, as `input` and `value` of the table, and whether they were said or inferred. */
  readonly because: readonly { readonly input: string; readonly value: string; readonly basis: "stated" | "inferred" }[];
  /** The question that would settle it, with what each answer would make it. */
  readonly ask?: { readonly input: string; readonly answers: readonly { readonly value: string; readonly leaves: readonly string[] }[] };
  /** What was worked out on the way, said whatever was answered: a difference with its interval, for example. */
  readonly computed?: Told;
  /** One fact away: what would change the outcome. */
  readonly against: readonly { readonly input: string; readonly to: string; readonly becomes: readonly string[] }[];
}

/** A graded answer. */
export interface Grade {
  readonly status: "graded";
  readonly points: Points;
  readonly max: 1;
  readonly verdict: "right" | "half" | "wrong";
  readonly chosen: string;
  /** How many hints were taken before it; each costs (`paid`). */
  readonly hints?: number;
  /** What the answer leaves out, where that is known. */
  readonly overlooks?: Told;
  readonly expected: Expected;
}

/** An answer that is not there yet; never counted as wrong. */
export interface NotReady {
  readonly status: "not-ready";
}

/** An answer that cannot belong to the item. */
export interface Unanswerable {
  readonly status: "refused";
  readonly code: "unknown-item" | "unknown-option";
  readonly value: string;
}

/** What grading gives. Look at `status` first. */
export type Graded = Grade | NotReady | Unanswerable;

/** An answer to one item: the option chosen, or what was entered as its kind writes it, in one way only (`longestAnswer`). */
export interface Answer {
  readonly option: string;
}

/** The fields of a form, each name without its prefix: an item's id, or `item.part` where its answer has several fields. */
export type Fields = (name: string) => string | undefined;

/** What a form says of an item. `unread`: something is there, and is no answer yet; never counted as wrong. */
export type Read =
  | { readonly status: "answer"; readonly option: string }
  | { readonly status: "none" }
  | { readonly status: "unread"; readonly text: string };

/**
 * An exercise kind: pure functions over data. Each is one module that exports exactly these names, so that a page can take
 * `ready` and `grade` without the schema (and zod). `publicPart` says what a page may hold before an answer; a kind without
 * one does not compile.
 */
export interface Kind<Exercise, Public> {
  readonly kind: string;
  /** The exercise's data as an author writes it; a function, so that zod stays out of pages that only grade. */
  readonly schema: () => z.ZodType<Exercise>;
  /** The exercise without facts and key. */
  readonly publicPart: (exercise: Exercise) => Public;
  /** The key of one item, computed by its rule. */
  readonly expected: (exercise: Exercise, item: string) => Expected | Unanswerable;
  /** Whether an answer is complete enough to be graded. */
  readonly ready: (answer: Partial<Answer> | undefined) => answer is Answer;
  /** The answer that a form holds; `locale` is how its reader writes numbers. */
  readonly read: (shown: Public, item: string, fields: Fields, locale: string) => Read;
  readonly grade: (exercise: Exercise, item: string, answer: Partial<Answer> | undefined) => Graded;
  /**
   * What may be hinted at, first things first, by the rule and never typed in; `draft` is the answer as it stands, finished or
   * not. A kind without it offers no hints.
   */
  readonly hints?: (exercise: Exercise, item: string, draft?: string) => readonly Hint[];
}

/** The part of any exercise that a page may hold before an answer. */
export interface PublicExercise {
  readonly id: string;
  readonly kind: string;
  /** Options that all items share; none where each has its own, or where options are not listed. */
  readonly options: readonly string[];
  /** By item: options of its own. */
  readonly own?: Readonly<Record<string, readonly string[]>>;
  readonly items: readonly string[];
  /** Of numbers: the unit of each item. */
  readonly units?: Readonly<Record<string, string>>;
  /** Of an ordering: its steps as they are first shown, never in the right order. */
  readonly steps?: readonly string[];
  /** Of a matrix: its two facts, and the cells from the top left, row by row. */
  readonly grid?: PublicGrid;
  /** Of a text or a plan in which something is to be marked: what can be. */
  readonly marks?: readonly string[];
  /** Where they stand: phrases of a text, or the mistakes of a plan, listed beneath it. */
  readonly marked?: "text" | "list";
  /** Of a conversation: all of it, for no line can be offered without playing it. A page shows only what may be said now. */
  readonly talk?: DialogueExercise;
  readonly plan?: PublicPlan;
  readonly reply?: PublicReply;
  readonly form?: PublicForm;
  /** Of a table to repair: its rows, where they can disagree, and what can be added. */
  readonly repair?: PublicTable;
  /** Of a story: its decisions, without what follows from them. */
  readonly story?: StoryOutline;
}

/** A grid of two facts: `down` from yes to no, `across` from no to yes. */
export interface PublicGrid {
  readonly down: string;
  readonly across: string;
  readonly cells: readonly (readonly [string, string])[];
}

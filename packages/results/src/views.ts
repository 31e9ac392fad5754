import type { Grade } from "@redress/exercises";

/** One item of an exercise as its learner left it; no `option`: not answered yet, which is never wrong. */
export interface ItemView {
  readonly item: string;
  readonly option?: string;
  readonly grade?: Grade;
  /** What was just written and could not be read: no answer yet. */
  readonly unread?: string;
}

/** A learner's answers to one exercise: what the page that works without JavaScript shows (`Astro.locals.answers`). */
export interface AnswersView {
  readonly exercise: string;
  /** The lesson's folder and address. */
  readonly slug: string;
  readonly pseudonym: string | null;
  /** All items of the exercise, in its order. */
  readonly items: readonly ItemView[];
  /** Sum over the answered items. */
  readonly points: number;
  readonly answered: number;
  readonly total: number;
  /** Which go it is: 1, and one more after each start again. */
  readonly round: number;
  /** Goes that are allowed; `null`: no limit. */
  readonly goes: number | null;
  /** How many answers just sent came after the last go that is allowed, and were not taken. */
  readonly over?: number;
  /** Whether a learner's cookie came with the request. */
  readonly cookies: boolean;
}

/** The page before the desk (`Astro.locals.enter`). No `state`: the link can be used, by the button. */
export interface EnterView {
  readonly token: string;
  /** `unknown` also where the link has expired or a newer one has taken its place. */
  readonly state?: "used" | "unknown";
}

/** A learner's latest answer to one item. */
export interface DeskAnswer {
  readonly exercise: string;
  readonly item: string;
  readonly option: string;
  readonly points: number;
  /** Hints it took, paid from the points. */
  readonly hints: number;
  readonly round: number;
  /** When the server received it, ISO, UTC. */
  readonly at: string;
}

/** One learner on the desk. */
export interface DeskLearner {
  readonly id: string;
  readonly pseudonym: string;
  /** `finished`: every item of the exercise answered; else `working`: last attempt less than 5 minutes before `now`. */
  readonly state: "working" | "idle" | "finished";
  /** Exercise, item and round of the last attempt. */
  readonly exercise: string;
  readonly item: string;
  readonly round: number;
  /** Items of that exercise answered in that round, and how many it has. */
  readonly answered: number;
  readonly total: number;
  /** Over those answers: points got, and points they could have got. */
  readonly points: number;
  readonly max: number;
  /** Attempts in lessons, over all exercises. */
  readonly attempts: number;
  /** Answers in practice, where what was missed comes back. */
  readonly practised: number;
  /** When the server received the last attempt, ISO, UTC. */
  readonly lastSeen: string;
  readonly items: readonly DeskAnswer[];
}

/** One item on the desk, over each learner's first attempt in round 1. */
export interface DeskItem {
  readonly exercise: string;
  readonly item: string;
  /** Learners with a first attempt. */
  readonly n: number;
  /** First attempts with full marks, and with some: half right, or right with a hint. */
  readonly right: number;
  readonly half: number;
  /** First attempts that took a hint. */
  readonly hinted: number;
  /** right / n; null when n is 0. */
  readonly share: number | null;
  /** 95 % Wilson interval of the share; null when n is 0. */
  readonly low: number | null;
  readonly high: number | null;
  readonly options: readonly { readonly option: string; readonly n: number; readonly points: number }[];
}

/** All that the trainer's desk shows (`Astro.locals.desk`). */
export interface DeskView {
  /** ISO, UTC. */
  readonly now: string;
  /** Last seen first. */
  readonly learners: readonly DeskLearner[];
  /** In the order of the course, also those nobody has answered. */
  readonly items: readonly DeskItem[];
  /** Attempts in all. */
  readonly attempts: number;
  /** Goes at an exercise that are allowed; `null`: no limit. */
  readonly goes: number | null;
}

import { type Card, createEmptyCard, fsrs, type Grade, Rating } from "ts-fsrs";
import type { Points } from "../shape.ts";

/** An answer as the schedule sees it. Days are numbered in the learner's own calendar, whatever number is taken for the first. */
export interface Reviewed {
  readonly exercise: string;
  readonly item: string;
  readonly points: Points;
  readonly day: number;
}

/** When an item comes back. */
export interface Review {
  readonly exercise: string;
  readonly item: string;
  /** Day from which it is due. */
  readonly due: number;
  /** Day of the last answer that counted. */
  readonly last: number;
}

/** What is to be practised today, and what comes after. */
export interface PracticeSet {
  readonly today: readonly Review[];
  /** Due as well, beyond today's set. */
  readonly more: number;
  /** Items in the schedule. */
  readonly known: number;
  /** The first day after today on which anything is due; none where nothing is scheduled. */
  readonly next?: number;
}

/** So many items make a set. */
export const setSize = 8;

const dayMs = 86_400_000;
const ratings: Readonly<Record<Points, Grade>> = { 0: Rating.Again, 0.5: Rating.Hard, 1: Rating.Good };
// Whole days and no chance: the same answers always give the same schedule.
const scheduler = /* @__PURE__ */ fsrs({ enable_short_term: false, enable_fuzz: false });

/** The first answer of each day: after it the feedback has been read, and a right answer shows nothing. */
const firstOfDays = (answers: readonly Reviewed[]): Reviewed[] =>
  [...new Map(answers.map((one) => [one.day, one] as const).reverse()).values()].reverse();

function reviewOf(answers: readonly Reviewed[]): Review | undefined {
  const counted = firstOfDays(answers);
  const missed = counted.findIndex(({ points }) => points < 1);
  if (missed < 0) return undefined;
  let card: Card | undefined;
  for (const { points, day } of counted.slice(missed)) {
    const at = new Date(day * dayMs);
    card = scheduler.next(card ?? createEmptyCard(at), at, ratings[points]).card;
  }
  const { exercise, item, day } = counted.at(-1) as Reviewed;
  return { exercise, item, due: Math.round((card as Card).due.getTime() / dayMs), last: day };
}

/**
 * Schedules what was missed: an item enters with its first answer that was not fully right, and stays. A wrong answer is
 * “again”, a half “hard”, a right one “good”; intervals are those of ts-fsrs, in whole days. Of several answers to an item on
 * one day the first counts.
 *
 * @param answers Each item's in the order they were given.
 * @returns What is scheduled, in no particular order.
 */
export function reviews(answers: readonly Reviewed[]): Review[] {
  const byItem = new Map<string, Reviewed[]>();
  for (const answer of answers) {
    const key = `${answer.exercise} ${answer.item}`;
    byItem.set(key, [...(byItem.get(key) ?? []), answer]);
  }
  return [...byItem.values()].flatMap((own) => reviewOf(own) ?? []);
}

/** What has waited longest first; then what was seen last longest ago; then by id, so that any order of answers gives one set. */
const byUrgency = (a: Review, b: Review): number =>
  a.due - b.due || a.last - b.last || (`${a.exercise} ${a.item}` < `${b.exercise} ${b.item}` ? -1 : 1);

/**
 * The set for a day.
 *
 * @param today The learner's day.
 * @param done How many items of today's set were practised already.
 */
export function practiceSet(scheduled: readonly Review[], today: number, done: number): PracticeSet {
  const due = scheduled.filter((one) => one.due <= today).sort(byUrgency);
  const later = scheduled.filter((one) => one.due > today).map((one) => one.due);
  const set = due.slice(0, Math.max(0, setSize - done));
  return {
    today: set,
    more: due.length - set.length,
    known: scheduled.length,
    ...(later.length > 0 && { next: Math.min(...later) }),
  };
}

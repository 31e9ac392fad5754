import { gradeOf, ready } from "../grading.ts";
import type { Answer, Expected, Fields, Graded, OptionWorth, Read, Unanswerable } from "../shape.ts";
import { settledKey } from "../source/settled-key.ts";
import { bestFrom } from "./story-best.ts";
import { beginning, playStory, type StorySoFar } from "./story-play.ts";
import type { StoryTeller } from "./story-shape.ts";

/** The part of what is judged that may be left for half marks. */
export const mayLeave = 1 / 3;

/**
 * The story in a form: the way so far, and what is decided now. Until its end it is no answer yet: what comes back is the way
 * with the new decision.
 */
export function readStory(teller: StoryTeller, item: string, fields: Fields): Read {
  const before = fields(item) ?? "";
  const chosen = fields(`${item}.choice`);
  const standing = playStory(teller, before) ? before : "";
  const next = chosen === undefined ? standing : [standing, chosen].filter(Boolean).join(" ");
  const played = playStory(teller, next);
  if (!played) return { status: "unread", text: standing };
  // Begun anew: nothing is decided, and it goes on from there.
  if (!next) return before ? { status: "unread", text: "" } : { status: "none" };
  return played.ending === undefined ? { status: "unread", text: next } : { status: "answer", option: next };
}

/** The key of a story: a best way through it. */
export function storyBest(teller: StoryTeller): Expected {
  const { options } = bestFrom(teller, beginning(teller));
  return settledKey(teller.outline.id, options.join(" "), [teller.outline.named]);
}

/** Results of a way that kept less than was owed. */
export const missedIn = ({ turns }: Pick<StorySoFar, "turns">) =>
  turns.flatMap(({ results }) => results.filter(({ points = 1 }) => points < 1));

/**
 * What a way is worth. Full marks where all is kept that is judged, half where at least two thirds of it are, none otherwise.
 * Our assumption: the documents grade no story. The whole is the same for every way, so that a better way is never worth less.
 */
const worthOf = (lost: number, judged: number, count: number): Omit<OptionWorth, "option"> =>
  count ? { points: lost <= judged * mayLeave ? 0.5 : 0, overlooks: { code: "story-missed", facts: { count } } } : { points: 1 };

/** Grades a whole way by playing it again. One that has not ended is no answer yet. */
export function weighStory(teller: StoryTeller, item: string, answer: Partial<Answer> | undefined): Graded | Unanswerable {
  const { id, judged } = teller.outline;
  if (item !== id) return { status: "refused", code: "unknown-item", value: item };
  if (!ready(answer)) return { status: "not-ready" };
  const { option } = answer;
  const played = playStory(teller, option);
  if (!played) return { status: "refused", code: "unknown-option", value: option };
  if (played.ending === undefined) return { status: "not-ready" };
  const missed = missedIn(played);
  const { rule, rules, ...key } = storyBest(teller);
  const met = [...new Set(missed.flatMap((one) => one.rule ?? []))];
  return gradeOf({ ...key, rule: met[0] ?? rule, rules: met.length ? met : rules }, option, worthOf(played.lost, judged, missed.length));
}

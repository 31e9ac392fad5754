import { type Lexicon, type ReplyReview, replyElements, reviewReply } from "redress/dialogue";
import { gradeOf, ready } from "../grading.ts";
import type { Answer, Expected, Fields, Graded, OptionWorth, PublicExercise, Read } from "../shape.ts";
import { settledKey } from "../source/settled-key.ts";
import { type ReplyExercise, replyOf, replyText, shortestReply } from "./reply-shape.ts";

export type Lexicons = Readonly<Record<string, Lexicon>>;

/** The reply in a form, in the language of its lesson, which comes in a field of its own. Too short a text is no answer yet. */
export function read({ reply }: PublicExercise, item: string, fields: Fields): Read {
  const text = fields(item) ?? "";
  const language = fields(`${item}.language`) ?? "";
  if (!reply || !text.trim()) return { status: "none" };
  const option = replyText(language, text);
  const written = Object.hasOwn(reply.letters, language) ? replyOf(option) : undefined;
  return written && written.text.length >= shortestReply ? { status: "answer", option } : { status: "unread", text };
}

/** Reviews a stored reply; undefined where it is none of this exercise. */
export function reviewOf(exercise: ReplyExercise, answer: string, lexicons: Lexicons): ReplyReview | undefined {
  const written = replyOf(answer);
  const letter = written && Object.hasOwn(exercise.letters, written.language) ? exercise.letters[written.language] : undefined;
  if (!written || !letter) return undefined;
  const of = { ...exercise.case, complaint: letter.letter };
  const review = reviewReply(written.text, { locale: written.language, lexicons, stage: exercise.stage, case: of });
  return review.status === "reviewed" ? review : undefined;
}

/** How many elements may be missing for half marks: one, or two where a stage asks for many. */
export const mayMiss = ({ stage }: Pick<ReplyExercise, "stage">): number => (replyElements[stage].length > 3 ? 2 : 1);

/**
 * What of a review counts: errors, and elements of the stage that are not seen, be they missing for sure or merely not to be
 * told from what is written. Warnings and style are advice.
 */
export const countedIn = ({ findings, stage, present }: ReplyReview) => ({
  errors: findings.filter(({ severity }) => severity === "error").length,
  unseen: replyElements[stage].length - present.length,
});

/**
 * What a reply is worth. Full marks where nothing in it is an error and every element of its stage is seen; half without an
 * error, where one element is not seen, or two where the stage asks for more than three. Our assumption: what is missing can be
 * sent after it, what hurt has been read; and what a review cannot see, a client in a hurry may not see either.
 */
function worthOf(exercise: ReplyExercise, review: ReplyReview): Omit<OptionWorth, "option"> {
  const { errors, unseen } = countedIn(review);
  if (errors) return { points: 0, overlooks: { code: "reply-errors", facts: { count: errors } } };
  if (!unseen) return { points: 1 };
  return { points: unseen > mayMiss(exercise) ? 0 : 0.5, overlooks: { code: "reply-unseen", facts: { count: unseen } } };
}

/** The key of a reply: one that holds all, in the language of the answer. */
export function replyKey({ id, stage, letters }: ReplyExercise, language: string): Expected {
  const [first = "", ...rest] = replyElements[stage].map((element) => `dialogue.element.${element}`);
  return settledKey(id, replyText(language, letters[language]?.model ?? ""), [first, ...rest]);
}

/** Grades a reply by its review. */
export function weighReply(exercise: ReplyExercise, item: string, answer: Partial<Answer> | undefined, lexicons: Lexicons): Graded {
  if (item !== exercise.id) return { status: "refused", code: "unknown-item", value: item };
  if (!ready(answer)) return { status: "not-ready" };
  const { option } = answer;
  const written = replyOf(option);
  if (!written || !Object.hasOwn(exercise.letters, written.language)) return { status: "refused", code: "unknown-option", value: option };
  if (written.text.length < shortestReply) return { status: "not-ready" };
  const review = reviewOf(exercise, option, lexicons);
  if (!review) return { status: "not-ready" };
  const { rule, ...key } = replyKey(exercise, written.language);
  const error = review.findings.find(({ severity }) => severity === "error");
  const unseen = replyElements[exercise.stage].find((element) => !(review.present as readonly string[]).includes(element));
  return gradeOf({ ...key, rule: error?.rule ?? (unseen ? `dialogue.element.${unseen}` : rule) }, option, worthOf(exercise, review));
}

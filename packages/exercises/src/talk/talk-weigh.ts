import type { TalkGrade } from "redress/dialogue";
import { gradeOf, ready } from "../grading.ts";
import type { Answer, Expected, Fields, Graded, OptionWorth, PublicExercise, Read, Unanswerable } from "../shape.ts";
import { settledKey } from "../source/settled-key.ts";
import { judgeTalk, playTalk } from "./talk-play.ts";
import { type DialogueExercise, seedsOf, talkOf, talkText } from "./talk-shape.ts";

/**
 * The talk in a form: what was said so far, the line chosen now, and whether to end there. Until it ends it is no answer yet:
 * what comes back is the talk with the new line.
 */
export function read({ talk }: PublicExercise, item: string, fields: Fields): Read {
  const before = fields(item);
  if (!talk || before === undefined) return { status: "none" };
  const standing = playTalk(talk, before) ? before : String(seedsOf(talk)[0]);
  const line = fields(`${item}.line`);
  const next = line === undefined ? standing : `${standing} ${line}`;
  const played = playTalk(talk, next);
  if (!played) return { status: "unread", text: standing };
  const ended = !played.lines.length || fields(`${item}.end`) !== undefined;
  return ended && played.turns.length ? { status: "answer", option: next } : { status: "unread", text: next };
}

/** Lines that harmed or came too early, made good or not, and those that were refused. */
export const wrongMoves = ({ moves }: TalkGrade<string>): number =>
  moves.filter(({ verdict }) => verdict !== "open" && verdict !== "idle").length;

/**
 * What a talk is worth. Full marks where the client is helped, no step that is owed is left out, and no line was wrong; half
 * where he is helped all the same; none otherwise. Our assumption: the documents grade no talk, and who was helped in the end
 * was helped.
 */
function worthOf(judged: TalkGrade<string>): Omit<OptionWorth, "option"> {
  if (judged.end === "left-angry") return { points: 0, overlooks: { code: "talk-left" } };
  if (judged.end === "unresolved") return { points: 0, overlooks: { code: "talk-unresolved" } };
  const wrong = wrongMoves(judged);
  if (wrong) return { points: 0.5, overlooks: { code: "talk-wrong-moves", facts: { count: wrong } } };
  const left = judged.steps.left.length;
  return left ? { points: 0.5, overlooks: { code: "talk-left-out", facts: { count: left } } } : { points: 1 };
}

/** The key of a conversation: a shortest talk without a fault, with the client of a seed. */
export function talkKey(exercise: DialogueExercise, seed = exercise.scene.client.seed): Expected {
  const best = judgeTalk(exercise, String(seed))?.better?.moves ?? [];
  return settledKey(exercise.id, talkText(seed, best), ["dialogue.end.resolved", "dialogue.end.left-angry", "dialogue.grade.points"]);
}

/** Grades a talk by playing it again. */
export function weighTalk(exercise: DialogueExercise, item: string, answer: Partial<Answer> | undefined): Graded | Unanswerable {
  if (item !== exercise.id) return { status: "refused", code: "unknown-item", value: item };
  if (!ready(answer)) return { status: "not-ready" };
  const { option } = answer;
  const judged = judgeTalk(exercise, option);
  if (!judged) return { status: "refused", code: "unknown-option", value: option };
  if (!judged.moves.length) return { status: "not-ready" };
  return gradeOf(talkKey(exercise, talkOf(option)?.seed), option, worthOf(judged));
}

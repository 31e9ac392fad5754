import { counted } from "@redress/exercises/hint-cost";
import type { Grade } from "@redress/exercises/shape";
import { fill } from "redress/locales";
import type { FeedbackPack } from "./pack.ts";

/** How one option looks once its statement is judged. */
export interface OptionMark {
  /** Class of the option; none: it recedes. */
  readonly tone?: "yes" | "no" | "half";
  readonly mark?: "right" | "wrong" | "open";
  readonly label?: keyof FeedbackPack["words"];
}

/** The mark on one option: what was chosen and what it is worth; and every option that would have been right. */
export function optionMark({ chosen, expected }: Grade, option: string): OptionMark {
  const points = expected.worth.find((worth) => worth.option === option)?.points;
  if (points === 1) return { tone: "yes", mark: "right", label: option === chosen ? "feedback.mark-right" : "feedback.mark-best" };
  if (option !== chosen) return {};
  return points ? { tone: "half", mark: "open", label: "feedback.mark-half" } : { tone: "no", mark: "wrong", label: "feedback.mark-wrong" };
}

/** The mark of a whole statement. */
export const statementMark = ({ verdict }: Pick<Grade, "verdict">) => (verdict === "half" ? "open" : verdict);

const quarters = ["", "¼", "½", "¾"];

/** Points as learners write them: 1½, ¾, 0. */
export const pointsText = (points: number): string => {
  const whole = Math.floor(points);
  const part = quarters[Math.round(4 * (points - whole))] ?? "";
  return whole || !part ? `${whole}${part}` : part;
};

/** One statement's points in words, with the hints that were paid from them. */
export function pointsWords(grade: Grade, { language, words }: FeedbackPack): string {
  const { points, hints: count } = grade;
  if (count) return fill(language, words["feedback.hinted"], { points: pointsText(counted(grade)), count });
  return fill(language, words[points === 1 ? "feedback.points-1" : points ? "feedback.points-half" : "feedback.points-0"]);
}

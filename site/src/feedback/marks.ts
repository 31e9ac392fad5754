import type { Grade } from "@redress/exercises/shape";
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

/** Points as learners write them: 1½, ½, 0. */
export const pointsText = (points: number): string => {
  const whole = Math.floor(points);
  const half = points > whole ? "½" : "";
  return whole || !half ? `${whole}${half}` : half;
};

/** Code of the words for one statement's points. */
export const pointsCode = (points: number) => (points === 1 ? "feedback.points-1" : points ? "feedback.points-half" : "feedback.points-0");

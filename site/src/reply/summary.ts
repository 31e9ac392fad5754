import type { ReplyReview } from "redress/dialogue";
import { fill, type MessageFacts } from "redress/locales";
import type { ReviewData } from "./data.ts";

/** A code of the words without their room. */
export type Short = keyof ReviewData["words"] extends `review.${infer Code}` ? Code : never;
export type Say = (code: Short, facts?: MessageFacts) => string;

export const sayOf =
  ({ language, words }: ReviewData): Say =>
  (code, facts) =>
    fill(language, words[`review.${code}`], facts);

/** How many of each weight, in one line. */
export function summary({ findings }: ReplyReview, say: Say): string {
  const faults = findings.filter(({ kind }) => kind === "fault");
  const counts = (["error", "warn", "info"] as const).map(
    (severity) => [`count-${severity}`, faults.filter((one) => one.severity === severity).length] as const,
  );
  const all = [...counts, ["count-missing", findings.length - faults.length] as const];
  const told = all.flatMap(([code, count]) => (count ? [say(code, { count })] : []));
  return told.length ? `${told.join(", ")}.` : say("clean");
}

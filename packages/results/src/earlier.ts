import { isPracticeGo } from "@redress/exercises/practice-go";
import type { GradedAttempt } from "./grade.ts";
import type { Database } from "./tables.ts";

/** What a learner has answered to an item before. */
interface Earlier {
  /** How often, in the lesson: practice is none of its goes. */
  answered: number;
  /** By go: the most hints an answer in it took. */
  readonly hints: Map<number, number>;
}

/** What a learner has stored of some exercises, item by item; more can be noted as it is stored. */
export async function earlierAnswers(db: Database, learner: string, exercises: readonly string[]) {
  const byItem = new Map<string, Earlier>();
  const of = ({ exercise, item }: Pick<GradedAttempt, "exercise" | "item">): Earlier => {
    const key = JSON.stringify([exercise, item]);
    const found = byItem.get(key) ?? { answered: 0, hints: new Map() };
    byItem.set(key, found);
    return found;
  };
  const note = (one: Pick<GradedAttempt, "exercise" | "item" | "round" | "hints">): void => {
    const earlier = of(one);
    if (!isPracticeGo(one.round)) earlier.answered++;
    earlier.hints.set(one.round, Math.max(one.hints, earlier.hints.get(one.round) ?? 0));
  };
  if (exercises.length) {
    const own = db.selectFrom("attempts").where("learner", "=", learner).where("exercise", "in", exercises);
    for (const row of await own.select(["exercise", "item", "round", "hints"]).execute()) note(row);
  }
  return { of, note };
}

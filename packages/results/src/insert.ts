import { mayAnswer, paid } from "@redress/exercises";
import { isPracticeGo } from "@redress/exercises/practice-go";
import type { AttemptResult } from "./attempt.ts";
import { type Context, instant } from "./context.ts";
import { earlierAnswers } from "./earlier.ts";
import type { GradedAttempt } from "./grade.ts";
import { policyNow } from "./policy.ts";
import type { AttemptRow, Database } from "./tables.ts";

/** Rows already stored under these ids. */
export async function storedById(db: Database, ids: readonly string[]): Promise<Map<string, AttemptRow>> {
  if (!ids.length) return new Map();
  const rows = await db.selectFrom("attempts").selectAll().where("id", "in", ids).execute();
  return new Map(rows.map((row) => [row.id, row as unknown as AttemptRow]));
}

/** Whether two attempts under one id are the same answer. Points, hints and pins are not compared: they are ours to say. */
export const sameAnswer = (a: GradedAttempt, b: GradedAttempt): boolean =>
  (["exercise", "item", "option", "round", "answered_at", "locale"] as const).every((field) => a[field] === b[field]);

/**
 * Which attempts may be stored, with their hints paid: in practice all, else no more than the goes that are allowed; and a hint once taken in a go
 * stays taken, whatever a later answer in that go says.
 */
async function allowed(db: Database, learner: string, attempts: readonly GradedAttempt[]): Promise<readonly GradedAttempt[]> {
  const policy = await policyNow(db);
  const earlier = await earlierAnswers(db, learner, [...new Set(attempts.map(({ exercise }) => exercise))]);
  return attempts.flatMap((attempt) => {
    const { answered, hints } = earlier.of(attempt);
    if (!isPracticeGo(attempt.round) && mayAnswer(policy, attempt.round, answered).status === "refused") return [];
    const taken = { ...attempt, hints: Math.max(attempt.hints, hints.get(attempt.round) ?? 0) };
    earlier.note(taken);
    return [{ ...taken, points: paid(taken.points, taken.hints) }];
  });
}

/**
 * Stores attempts of one learner, each id once, and says what became of each. Runs inside the caller's transaction: nothing
 * is promised before that one commits.
 */
export async function insertAttempts(
  { clock }: Context,
  db: Database,
  learner: string,
  attempts: readonly GradedAttempt[],
): Promise<AttemptResult[]> {
  const ids = [...new Set(attempts.map(({ id }) => id))];
  const before = await storedById(db, ids);
  const received_at = instant(clock());
  const firsts = ids.filter((id) => !before.has(id)).map((id) => attempts.find((attempt) => attempt.id === id) as GradedAttempt);
  const taken = await allowed(db, learner, firsts);
  const over = new Set(firsts.map(({ id }) => id).filter((id) => !taken.some((one) => one.id === id)));
  const inserted = taken.length
    ? await db
        .insertInto("attempts")
        .values(taken.map((attempt) => ({ ...attempt, learner, received_at })))
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returning("id")
        .execute()
    : [];
  const fresh = new Set(inserted.map(({ id }) => id));
  // Where another process was quicker, its rows are the ones to compare with.
  const after = await storedById(
    db,
    firsts.map(({ id }) => id),
  );
  return attempts.map((attempt) => {
    const { id } = attempt;
    if (over.has(id)) return { id, status: "refused", code: "no-goes-left", field: "round" };
    const row = before.get(id) ?? after.get(id);
    if (!row || row.learner !== learner || !sameAnswer(row, attempt)) return { id, status: "conflict" };
    return { id, status: fresh.delete(id) ? "stored" : "known", points: row.points, max: row.max };
  });
}

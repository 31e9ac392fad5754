import type { AttemptResult } from "./attempt.ts";
import { type Context, instant } from "./context.ts";
import type { GradedAttempt } from "./grade.ts";
import type { AttemptRow, Database } from "./tables.ts";

/** Rows already stored under these ids. */
export async function storedById(db: Database, ids: readonly string[]): Promise<Map<string, AttemptRow>> {
  if (!ids.length) return new Map();
  const rows = await db.selectFrom("attempts").selectAll().where("id", "in", ids).execute();
  return new Map(rows.map((row) => [row.id, row as unknown as AttemptRow]));
}

/** Whether two attempts under one id are the same answer. Points and pins are not compared: the rules may have changed since. */
export const sameAnswer = (a: GradedAttempt, b: GradedAttempt): boolean =>
  (["exercise", "item", "option", "round", "answered_at", "locale"] as const).every((field) => a[field] === b[field]);

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
  const inserted = firsts.length
    ? await db
        .insertInto("attempts")
        .values(firsts.map((attempt) => ({ ...attempt, learner, received_at })))
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
    const row = before.get(id) ?? after.get(id);
    if (!row || row.learner !== learner || !sameAnswer(row, attempt)) return { id, status: "conflict" };
    return { id, status: fresh.delete(id) ? "stored" : "known", points: row.points, max: row.max };
  });
}

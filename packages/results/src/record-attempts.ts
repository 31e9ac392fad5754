import type { AttemptResult } from "./attempt.ts";
import type { Context } from "./context.ts";
import { type GradedAttempt, gradeAttempt, type Refused } from "./grade.ts";
import { insertAttempts, sameAnswer, storedById } from "./insert.ts";
import { giveToken, type Learner, learnerByToken, newLearner } from "./learners.ts";
import { policyNow } from "./policy.ts";
import type { Database } from "./tables.ts";

/** What became of a request. */
export interface Recorded {
  /** Null where nothing was stored and the browser is not known. */
  readonly learner: Learner | null;
  /** A token the browser must be given: it is new, or its first one never reached it. */
  readonly token?: string;
  readonly results: readonly AttemptResult[];
  /** Goes at an exercise that are allowed; `null`: no limit. */
  readonly goes: number | null;
}

const isGraded = (one: GradedAttempt | Refused): one is GradedAttempt => !("status" in one);

/**
 * Whose attempts these are, for a browser without a token. When the answer to its very first request was lost on the way, so
 * was the token: then it sends the same attempts again, and their ids, which only it and we know, say who it is.
 */
async function whose(context: Context, db: Database, attempts: readonly GradedAttempt[]): Promise<Learner | undefined> {
  const stored = await storedById(
    db,
    attempts.map(({ id }) => id),
  );
  for (const attempt of attempts) {
    const row = stored.get(attempt.id);
    if (row && sameAnswer(row, attempt))
      return db.selectFrom("learners").select(["id", "pseudonym"]).where("id", "=", row.learner).executeTakeFirst();
  }
  return attempts.some(({ id }) => !stored.has(id)) ? newLearner(context, db) : undefined;
}

/**
 * Grades and stores attempts, inside the caller's transaction: the only way a learner's answers come into the database.
 *
 * @param token The browser's, if it has one.
 * @param attempts As they came; each is checked on its own, and a bad one does not hold up the others.
 */
export async function recordWithin(
  context: Context,
  db: Database,
  token: string | undefined,
  attempts: readonly unknown[],
): Promise<Recorded> {
  const checked = attempts.map((raw) => gradeAttempt(context.catalogue, raw));
  const graded = checked.filter(isGraded);
  const known = await learnerByToken(db, token);
  const learner = known ?? (await whose(context, db, graded));
  const stored = learner
    ? await insertAttempts(context, db, learner.id, graded)
    : graded.map(({ id }): AttemptResult => ({ id, status: "conflict" }));
  const results = checked.map((one) => (isGraded(one) ? (stored.shift() as AttemptResult) : one));
  const { goes } = await policyNow(db);
  if (!learner) return { learner: null, results, goes };
  return known ? { learner, results, goes } : { learner, token: await giveToken(context, db, learner.id), results, goes };
}

/** The same as a transaction of its own: when the promise is fulfilled, it is committed. */
export const recordAttempts = (context: Context, token: string | undefined, attempts: readonly unknown[]): Promise<Recorded> =>
  context.db.transaction().execute((db) => recordWithin(context, db, token, attempts));

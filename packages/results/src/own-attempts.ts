import type { Context } from "./context.ts";
import { type Learner, learnerByToken } from "./learners.ts";
import { policyNow } from "./policy.ts";
import type { Database } from "./tables.ts";

/** A learner's own stored attempt. */
export interface OwnAttempt {
  readonly id: string;
  readonly item: string;
  readonly option: string;
  readonly round: number;
  readonly points: number;
  readonly max: number;
  readonly hints: number;
  readonly answeredAt: string;
}

/** A learner's attempts at one exercise, oldest first. */
export const attemptsOf = (db: Database, learner: string, exercise: string): Promise<OwnAttempt[]> =>
  db
    .selectFrom("attempts")
    .where("learner", "=", learner)
    .where("exercise", "=", exercise)
    .orderBy("seq")
    .select(["id", "item", "option", "round", "points", "max", "hints", "answered_at as answeredAt"])
    .execute();

/** The attempts at one exercise of whoever holds the token; nobody's are an empty list. With the goes that are allowed. */
export async function ownAttempts({ db }: Context, token: string | undefined, exercise: string) {
  const learner: Learner | undefined = await learnerByToken(db, token);
  return { learner: learner ?? null, attempts: learner ? await attemptsOf(db, learner.id, exercise) : [], ...(await policyNow(db)) };
}

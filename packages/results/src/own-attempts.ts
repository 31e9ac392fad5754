import type { Context } from "./context.ts";
import { type Learner, learnerByToken } from "./learners.ts";
import { policyNow } from "./policy.ts";
import type { Database } from "./tables.ts";

/** A learner's own stored attempt. */
export interface OwnAttempt {
  readonly id: string;
  readonly exercise: string;
  readonly item: string;
  readonly option: string;
  readonly round: number;
  readonly points: number;
  readonly max: number;
  readonly hints: number;
  readonly answeredAt: string;
}

/** A learner's attempts, at one exercise or at all, oldest first. */
export const attemptsOf = (db: Database, learner: string, exercise?: string): Promise<OwnAttempt[]> => {
  const own = db.selectFrom("attempts").where("learner", "=", learner);
  return (exercise === undefined ? own : own.where("exercise", "=", exercise))
    .orderBy("seq")
    .select(["id", "exercise", "item", "option", "round", "points", "max", "hints", "answered_at as answeredAt"])
    .execute();
};

/** The attempts of whoever holds the token, at one exercise or at all; nobody's are an empty list. With the goes that are allowed. */
export async function ownAttempts({ db }: Context, token: string | undefined, exercise?: string) {
  const learner: Learner | undefined = await learnerByToken(db, token);
  return { learner: learner ?? null, attempts: learner ? await attemptsOf(db, learner.id, exercise) : [], ...(await policyNow(db)) };
}

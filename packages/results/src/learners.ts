import type { Context } from "./context.ts";
import { instant } from "./context.ts";
import { pseudonym } from "./pseudonym.ts";
import { hashOf, newToken, newUuid } from "./secret.ts";
import type { Database, LearnerRow } from "./tables.ts";

/** A learner as others may see him. */
export type Learner = Pick<LearnerRow, "id" | "pseudonym">;

const namesTried = 40;

/** The learner whose browser holds this token. */
export const learnerByToken = async (db: Database, token: string | undefined): Promise<Learner | undefined> =>
  token === undefined
    ? undefined
    : db
        .selectFrom("learner_tokens")
        .innerJoin("learners", "learners.id", "learner_tokens.learner")
        .where("learner_tokens.hash", "=", hashOf(token))
        .select(["learners.id", "learners.pseudonym"])
        .executeTakeFirst();

/** A new token for a learner; what is given back is stored nowhere. */
export async function giveToken({ clock, random }: Context, db: Database, learner: string): Promise<string> {
  const token = newToken(random);
  await db
    .insertInto("learner_tokens")
    .values({ hash: hashOf(token), learner, created_at: instant(clock()) })
    .execute();
  return token;
}

/** A new learner under a pseudonym nobody has. */
export async function newLearner({ clock, random }: Context, db: Database): Promise<Learner> {
  const id = newUuid(random);
  for (let taken = 0; taken < namesTried; taken++) {
    const learner = { id, pseudonym: pseudonym(random, taken), created_at: instant(clock()) };
    const { numInsertedOrUpdatedRows } = await db
      .insertInto("learners")
      .values(learner)
      .onConflict((conflict) => conflict.column("pseudonym").doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows) return { id, pseudonym: learner.pseudonym };
  }
  throw new Error(`No free pseudonym in ${namesTried} tries: the random source repeats itself`);
}

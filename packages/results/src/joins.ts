import { type Context, instant } from "./context.ts";
import { newJoinCode, readJoinCode } from "./join-code.ts";
import { giveToken, type Learner, learnerByToken } from "./learners.ts";
import { hashOf } from "./secret.ts";

/** How long a code can be used. */
export const joinMinutes = 15;

/** A code to be typed into another browser; ISO instant in UTC. */
export interface JoinCode {
  readonly code: string;
  readonly expiresAt: string;
}

/**
 * A new one-time code of whoever holds the token; an older one that was not used is taken back.
 *
 * @returns undefined where nobody holds it: there is nothing to take along yet.
 */
export const newJoin = ({ db, clock, random }: Context, token: string | undefined): Promise<JoinCode | undefined> =>
  db.transaction().execute(async (trx) => {
    const learner = await learnerByToken(trx, token);
    if (!learner) return undefined;
    const now = clock();
    const unused = trx
      .updateTable("join_codes")
      .where("learner", "=", learner.id)
      .where("used_at", "is", null)
      .where("revoked_at", "is", null);
    await unused.set({ revoked_at: instant(now) }).execute();
    const code = newJoinCode(random);
    const expiresAt = instant(new Date(now.getTime() + joinMinutes * 60_000));
    const row = {
      hash: hashOf(code),
      learner: learner.id,
      created_at: instant(now),
      expires_at: expiresAt,
      used_at: null,
      revoked_at: null,
    };
    await trx.insertInto("join_codes").values(row).execute();
    return { code, expiresAt };
  });

/**
 * Uses a code up and gives a browser its learner, both or neither; two at once make one. One answer for every code that cannot
 * be used (mistyped, invented, used, expired, taken back), so that nobody learns which codes there are.
 *
 * @returns undefined where the code cannot be used.
 */
export const join = (context: Context, typed: string): Promise<{ learner: Learner; token: string } | undefined> =>
  context.db.transaction().execute(async (trx) => {
    const code = readJoinCode(typed);
    if (code === undefined) return undefined;
    const now = instant(context.clock());
    const hash = hashOf(code);
    const { numUpdatedRows } = await trx
      .updateTable("join_codes")
      .set({ used_at: now })
      .where("hash", "=", hash)
      .where("used_at", "is", null)
      .where("revoked_at", "is", null)
      .where("expires_at", ">", now)
      .executeTakeFirstOrThrow();
    if (!numUpdatedRows) return undefined;
    const learner = await trx
      .selectFrom("join_codes")
      .innerJoin("learners", "learners.id", "join_codes.learner")
      .where("join_codes.hash", "=", hash)
      .select(["learners.id", "learners.pseudonym"])
      .executeTakeFirstOrThrow();
    return { learner, token: await giveToken(context, trx, learner.id) };
  });

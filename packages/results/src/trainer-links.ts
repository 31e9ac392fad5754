import { afterDays, type Context, instant } from "./context.ts";
import { hashOf, newToken } from "./secret.ts";
import type { Database } from "./tables.ts";

/** How long a link to the desk can be used, and how long the session lasts that it opens. */
export const linkDays = 7;
export const sessionDays = 30;

/** `ready`: can be used. `unknown`: never given out, expired, or replaced by a newer one. */
export type LinkState = "ready" | "used" | "unknown";

/** A new one-time token for the desk. */
export async function newLink({ db, clock, random }: Context): Promise<string> {
  const token = newToken(random);
  const now = clock();
  const link = { hash: hashOf(token), created_at: instant(now), expires_at: afterDays(now, linkDays), used_at: null, revoked_at: null };
  await db.insertInto("trainer_links").values(link).execute();
  return token;
}

/** Takes back every link not used yet. */
export async function revokeLinks({ db, clock }: Context): Promise<void> {
  const unused = db.updateTable("trainer_links").where("used_at", "is", null).where("revoked_at", "is", null);
  await unused.set({ revoked_at: instant(clock()) }).execute();
}

const stateOf = async (db: Database, hash: string, now: string): Promise<LinkState> => {
  const link = await db.selectFrom("trainer_links").selectAll().where("hash", "=", hash).executeTakeFirst();
  if (!link || link.revoked_at) return "unknown";
  if (link.used_at) return "used";
  return link.expires_at > now ? "ready" : "unknown";
};

/** Whether a link can be used; looking does not use it up. */
export const linkState = ({ db, clock }: Context, token: string): Promise<LinkState> => stateOf(db, hashOf(token), instant(clock()));

/** Uses a link up and opens a session, both or neither; two at once open one. */
export const enter = ({ db, clock, random }: Context, token: string): Promise<{ session: string } | { state: "used" | "unknown" }> =>
  db.transaction().execute(async (trx) => {
    const now = clock();
    const hash = hashOf(token);
    const { numUpdatedRows } = await trx
      .updateTable("trainer_links")
      .set({ used_at: instant(now) })
      .where("hash", "=", hash)
      .where("used_at", "is", null)
      .where("revoked_at", "is", null)
      .where("expires_at", ">", instant(now))
      .executeTakeFirstOrThrow();
    if (!numUpdatedRows) return { state: (await stateOf(trx, hash, instant(now))) === "used" ? "used" : "unknown" } as const;
    const session = newToken(random);
    const opened = { hash: hashOf(session), opened_at: instant(now), expires_at: afterDays(now, sessionDays), ended_at: null };
    await trx.insertInto("trainer_sessions").values(opened).execute();
    return { session };
  });

import { type Context, instant } from "./context.ts";
import { hashOf } from "./secret.ts";

/** Whether the token is that of an open session. */
export async function isTrainer({ db, clock }: Context, session: string | undefined): Promise<boolean> {
  if (session === undefined) return false;
  const open = db.selectFrom("trainer_sessions").where("hash", "=", hashOf(session)).where("ended_at", "is", null);
  return (await open.where("expires_at", ">", instant(clock())).select("hash").executeTakeFirst()) !== undefined;
}

/** Ends a session; an unknown or ended one stays as it is. */
export async function leave({ db, clock }: Context, session: string): Promise<void> {
  const open = db.updateTable("trainer_sessions").where("hash", "=", hashOf(session)).where("ended_at", "is", null);
  await open.set({ ended_at: instant(clock()) }).execute();
}

/** Whether a trainer has ever come in. */
export const everEntered = async ({ db }: Context): Promise<boolean> =>
  (await db.selectFrom("trainer_sessions").select("hash").limit(1).executeTakeFirst()) !== undefined;

import { type AttemptsPolicy, mostGoes, openPolicy } from "@redress/exercises";
import { type Context, instant } from "./context.ts";
import type { Database } from "./tables.ts";

/** Everybody; a group of learners will have a scope of its own. */
const everybody = "course";

/** What holds for everybody now. */
export async function policyNow(db: Database): Promise<AttemptsPolicy> {
  const set = db.selectFrom("attempt_policies").where("scope", "=", everybody).orderBy("seq", "desc");
  return (await set.select("goes").limit(1).executeTakeFirst()) ?? openPolicy;
}

/**
 * Sets how many goes at an exercise are allowed; `null` takes the limit away. Earlier settings stay on record.
 *
 * @throws RangeError where it is no whole number from 1 to `mostGoes`.
 */
export async function setPolicy({ db, clock }: Context, { goes }: AttemptsPolicy): Promise<void> {
  if (goes !== null && !(Number.isInteger(goes) && goes >= 1 && goes <= mostGoes)) throw new RangeError(`goes: 1 to ${mostGoes}, or null`);
  await db
    .insertInto("attempt_policies")
    .values({ scope: everybody, goes, set_at: instant(clock()) })
    .execute();
}

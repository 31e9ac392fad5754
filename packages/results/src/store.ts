import type { AttemptsPolicy, Exercise } from "@redress/exercises";
import { Kysely, sql } from "kysely";
import { type AnswersAsked, answersView } from "./answers-view.ts";
import { catalogueOf } from "./catalogue.ts";
import type { Clock, Context, Random } from "./context.ts";
import { deskView } from "./desk.ts";
import type { Engine } from "./engine.ts";
import { join, newJoin } from "./joins.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { ownAttempts } from "./own-attempts.ts";
import { setPolicy } from "./policy.ts";
import { recordAttempts } from "./record-attempts.ts";
import { type FormAnswers, recordForm } from "./record-form.ts";
import type { Tables } from "./tables.ts";
import { enter, linkState, newLink, revokeLinks } from "./trainer-links.ts";
import { everEntered, isTrainer, leave } from "./trainer-sessions.ts";

/** What a store is opened with. */
export interface StoreOptions {
  readonly engine: Engine;
  /** The exercises of the course, in its order: attempts are graded by them. */
  readonly exercises: readonly Exercise[];
  readonly clock: Clock;
  readonly random: Random;
}

/** The results, opened. A promise that writes is fulfilled after the commit, never before. */
export type Store = Awaited<ReturnType<typeof openStore>>;

/**
 * Opens the results and brings the database up to date.
 *
 * @throws StoreError where the database is newer than this program.
 */
export async function openStore({ engine, exercises, clock, random }: StoreOptions) {
  const db = new Kysely<Tables>({ dialect: engine.dialect });
  try {
    await migrate(db as unknown as Kysely<never>, migrations(engine));
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const context: Context = { db, clock, random, catalogue: catalogueOf(exercises) };
  return {
    /** Grades and stores attempts under the browser's token. */
    recordAttempts: (token: string | undefined, attempts: readonly unknown[]) => recordAttempts(context, token, attempts),
    /** The same for the answers of a plain form. */
    recordForm: (token: string | undefined, form: FormAnswers) => recordForm(context, token, form),
    ownAttempts: (token: string | undefined, exercise?: string) => ownAttempts(context, token, exercise),
    /** Codes by which another browser becomes a learner's too. */
    newJoin: (token: string | undefined) => newJoin(context, token),
    join: (code: string) => join(context, code),
    answersView: (token: string | undefined, asked: AnswersAsked) => answersView(context, token, asked),
    /** Sets how many goes at each exercise are allowed. */
    setPolicy: (policy: AttemptsPolicy) => setPolicy(context, policy),
    deskView: (now: Date) => deskView(context, now),
    /** Links to the desk, and the sessions they open. */
    trainers: {
      newLink: () => newLink(context),
      revokeLinks: () => revokeLinks(context),
      linkState: (token: string) => linkState(context, token),
      enter: (token: string) => enter(context, token),
      isTrainer: (session: string | undefined) => isTrainer(context, session),
      leave: (session: string) => leave(context, session),
      everEntered: () => everEntered(context),
    },
    /** Fulfilled when the database answers. */
    ping: async () => void (await sql`select 1`.execute(db)),
    close: () => db.destroy(),
  };
}

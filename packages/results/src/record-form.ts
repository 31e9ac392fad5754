import { type Context, instant } from "./context.ts";
import { learnerByToken } from "./learners.ts";
import { attemptsOf, type OwnAttempt } from "./own-attempts.ts";
import { type Recorded, recordWithin } from "./record-attempts.ts";
import { newUuid } from "./secret.ts";

/** A form's answers to one exercise. */
export interface FormAnswers {
  readonly exercise: string;
  /** Without one: the learner's latest round, or 1. */
  readonly round?: number | undefined;
  readonly locale: string;
  /** The option chosen per item; what was not answered is absent. */
  readonly answers: ReadonlyMap<string, string>;
}

/** The round a learner is in. */
export const latestRound = (attempts: readonly OwnAttempt[]): number => Math.max(1, ...attempts.map(({ round }) => round));

/**
 * Stores the answers of a plain form as attempts. A form has no ids of its own, so an answer equal to the learner's last one on
 * that item in that round is not stored again: reloading the page, or sending it by a double click, adds nothing.
 */
export const recordForm = (context: Context, token: string | undefined, form: FormAnswers): Promise<Recorded> =>
  context.db.transaction().execute(async (db) => {
    const learner = await learnerByToken(db, token);
    const earlier = learner ? await attemptsOf(db, learner.id, form.exercise) : [];
    const round = form.round ?? latestRound(earlier);
    const last = new Map(earlier.filter((attempt) => attempt.round === round).map(({ item, option }) => [item, option]));
    const changed = [...form.answers].filter(([item, option]) => option && last.get(item) !== option);
    if (!changed.length) return { learner: learner ?? null, results: [] };
    const answeredAt = instant(context.clock());
    const { exercise, locale } = form;
    const attempts = changed.map(([item, option]) => ({
      id: newUuid(context.random),
      ...{ exercise, item, option, round, answeredAt, locale },
    }));
    return recordWithin(context, db, token, attempts);
  });

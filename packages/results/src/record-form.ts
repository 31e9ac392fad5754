import { inRound, kindOf } from "@redress/exercises";
import { isPracticeGo } from "@redress/exercises/practice-go";
import type { Catalogue } from "./catalogue.ts";
import { type Context, instant } from "./context.ts";
import { learnerByToken } from "./learners.ts";
import { attemptsOf, type OwnAttempt } from "./own-attempts.ts";
import { policyNow } from "./policy.ts";
import { type Recorded, recordWithin } from "./record-attempts.ts";
import { newUuid } from "./secret.ts";

/** A form's answers to one exercise. */
export interface FormAnswers {
  readonly exercise: string;
  /** Without one: the learner's latest round, or 1. */
  readonly round?: number | undefined;
  readonly locale: string;
  /** The form's fields: an item's option or number by its id, several fields of one item as `item.part`. */
  readonly answers: ReadonlyMap<string, string>;
}

/** What became of a form. */
export interface RecordedForm extends Recorded {
  /** What stands in it and cannot be read, by item: no answer yet, and nothing was stored of it. */
  readonly unread: ReadonlyMap<string, string>;
}

/** The answers that a form holds, as its exercise's kind reads them; fields of no item of it stay what they are, and are refused. */
function readForm(catalogue: Catalogue, { exercise: id, locale, answers }: FormAnswers, round: number) {
  const entry = catalogue.get(id);
  if (!entry) return { given: [...answers], unread: new Map<string, string>() };
  const { items } = entry;
  const exercise = inRound(entry.exercise, round);
  const { publicPart, read } = kindOf(exercise);
  const shown = publicPart(exercise);
  const all = items.map((item) => ({ item, read: read(shown, item, (name) => answers.get(name), locale) }));
  const strange = [...answers].filter(([name]) => !items.some((item) => name === item || name.startsWith(`${item}.`)));
  return {
    given: [...strange, ...all.flatMap(({ item, read }): [string, string][] => (read.status === "answer" ? [[item, read.option]] : []))],
    unread: new Map(all.flatMap(({ item, read }): [string, string][] => (read.status === "unread" ? [[item, read.text]] : []))),
  };
}

/** The round a learner is in; practice is no round of the lesson. */
export const latestRound = (attempts: readonly OwnAttempt[]): number =>
  Math.max(1, ...attempts.map(({ round }) => (isPracticeGo(round) ? 1 : round)));

/**
 * Stores the answers of a plain form as attempts. A form has no ids of its own, so an answer equal to the learner's last one on
 * that item in that round is not stored again: reloading the page, or sending it by a double click, adds nothing.
 */
export const recordForm = (context: Context, token: string | undefined, form: FormAnswers): Promise<RecordedForm> =>
  context.db.transaction().execute(async (db) => {
    const learner = await learnerByToken(db, token);
    const earlier = learner ? await attemptsOf(db, learner.id, form.exercise) : [];
    const round = form.round ?? latestRound(earlier);
    const last = new Map(earlier.filter((attempt) => attempt.round === round).map(({ item, option }) => [item, option]));
    const { given, unread } = readForm(context.catalogue, form, round);
    const changed = given.filter(([item, option]) => option && last.get(item) !== option);
    if (!changed.length) return { learner: learner ?? null, results: [], unread, ...(await policyNow(db)) };
    const answeredAt = instant(context.clock());
    const { exercise, locale } = form;
    const attempts = changed.map(([item, option]) => ({
      id: newUuid(context.random),
      ...{ exercise, item, option, round, answeredAt, locale },
    }));
    return { ...(await recordWithin(context, db, token, attempts)), unread };
  });

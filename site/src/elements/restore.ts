import { noteGoes } from "./goes-kept.ts";
import type { KeptAnswer } from "./kept.ts";
import { add, read } from "./store.ts";

interface StoredAttempt {
  readonly id: string;
  readonly exercise: string;
  readonly item: string;
  readonly option: string;
  readonly round: number;
  readonly points: number;
  readonly answeredAt: string;
  readonly hints?: number;
}

/** This browser's own answers as the server keeps them, at one exercise or at all; rejects where it does not say. */
export async function ownAnswers(locale: string, exercise?: string): Promise<ReadonlyMap<string, readonly KeptAnswer[]>> {
  const answer = await fetch(`/api/attempts${exercise === undefined ? "" : `?exercise=${encodeURIComponent(exercise)}`}`);
  if (!answer.ok) throw new Error(String(answer.status));
  const { attempts, goes } = (await answer.json()) as { attempts: readonly StoredAttempt[]; goes: unknown };
  noteGoes(goes);
  const all = new Map<string, KeptAnswer[]>();
  for (const { exercise: of, id, item, option, round, points, answeredAt, hints } of attempts) {
    const own = all.get(of) ?? [];
    own.push({ id, item, option, round, points, answeredAt, locale, ...(hints && { hints }), fate: "kept" });
    all.set(of, own);
  }
  return all;
}

let asked = false;

/** Asks the server for this browser's own answers where nothing is kept here: the site's data were deleted, or no script ran. */
export async function restore(exercise: string, locale: string): Promise<void> {
  const some = read(exercise).answers.length > 0;
  // Once a page also where answers are kept: the trainer may have set another limit.
  if (some && asked) return;
  asked = true;
  try {
    const own = await ownAnswers(locale, exercise);
    if (!some) add(exercise, ...(own.get(exercise) ?? []));
  } catch {
    // No network: what is on the server will still be there.
  }
}

import type { Points } from "@redress/exercises/shape";
import type { KeptAnswer } from "./kept.ts";
import { add, read } from "./store.ts";

interface StoredAttempt {
  readonly id: string;
  readonly exercise: string;
  readonly item: string;
  readonly option: string;
  readonly round: number;
  readonly points: Points;
  readonly answeredAt: string;
}

/** This browser's own answers as the server keeps them, at one exercise or at all; rejects where it does not say. */
export async function ownAnswers(locale: string, exercise?: string): Promise<ReadonlyMap<string, readonly KeptAnswer[]>> {
  const answer = await fetch(`/api/attempts${exercise === undefined ? "" : `?exercise=${encodeURIComponent(exercise)}`}`);
  if (!answer.ok) throw new Error(String(answer.status));
  const { attempts } = (await answer.json()) as { attempts: readonly StoredAttempt[] };
  const all = new Map<string, KeptAnswer[]>();
  for (const { exercise: of, id, item, option, round, points, answeredAt } of attempts) {
    const own = all.get(of) ?? [];
    own.push({ id, item, option, round, points, answeredAt, locale, fate: "kept" });
    all.set(of, own);
  }
  return all;
}

/** Asks the server for this browser's own answers where nothing is kept here: the site's data were deleted, or no script ran. */
export async function restore(exercise: string, locale: string): Promise<void> {
  if (read(exercise).answers.length) return;
  try {
    add(exercise, ...((await ownAnswers(locale, exercise)).get(exercise) ?? []));
  } catch {
    // No network: what is on the server will still be there.
  }
}

import type { Catalogue } from "./catalogue.ts";
import type { LatestRow, PractisedRow } from "./desk-rows.ts";
import type { DeskLearner } from "./views.ts";

/** A learner is at work while the last attempt is younger than this. */
const workingMinutes = 5;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function learner(
  catalogue: Catalogue,
  now: Date,
  rows: readonly [LatestRow, ...LatestRow[]],
  practised: PractisedRow | undefined,
): DeskLearner {
  const [last] = rows;
  const { exercise, item, round } = last;
  // Instants sort as text.
  const at = practised && practised.at > last.at ? practised.at : last.at;
  const here = rows.filter((row) => row.exercise === exercise && row.round === round);
  // Of an exercise that has left the course we know only what was answered.
  const total = catalogue.get(exercise)?.items.length ?? here.length;
  const working = now.getTime() - Date.parse(at) < workingMinutes * 60_000;
  return {
    id: last.learner,
    pseudonym: last.pseudonym,
    state: here.length >= total ? "finished" : working ? "working" : "idle",
    exercise,
    item,
    round,
    answered: here.length,
    total,
    points: sum(here.map(({ points }) => points)),
    max: sum(here.map(({ max }) => max)),
    attempts: sum(rows.map(({ count }) => Number(count))),
    practised: Number(practised?.count ?? 0),
    lastSeen: at,
    items: rows.map((row) => ({
      exercise: row.exercise,
      item: row.item,
      option: row.option,
      points: row.points,
      hints: row.hints,
      round: row.round,
      at: row.at,
    })),
  };
}

/** Learners, last seen first. @param rows Newest first. */
export function deskLearners(
  catalogue: Catalogue,
  now: Date,
  rows: readonly LatestRow[],
  practised: readonly PractisedRow[] = [],
): DeskLearner[] {
  const byLearner = new Map<string, [LatestRow, ...LatestRow[]]>();
  for (const row of rows) {
    const found = byLearner.get(row.learner);
    if (found) found.push(row);
    else byLearner.set(row.learner, [row]);
  }
  const practice = new Map(practised.map((row) => [row.learner, row] as const));
  const all = [...byLearner.values()].map((own) => learner(catalogue, now, own, practice.get(own[0].learner)));
  return all.sort((a, b) => (a.lastSeen < b.lastSeen ? 1 : a.lastSeen > b.lastSeen ? -1 : 0));
}

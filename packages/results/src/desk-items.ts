import { wilson } from "redress/metrics";
import type { Catalogue, Entry } from "./catalogue.ts";
import type { FirstRow } from "./desk-rows.ts";
import type { DeskItem } from "./views.ts";

const count = (rows: readonly FirstRow[]): number => rows.reduce((total, row) => total + Number(row.count), 0);

function deskItem({ exercise, options }: Entry, item: string, rows: readonly FirstRow[]): DeskItem {
  const n = count(rows);
  const right = count(rows.filter(({ points, max }) => points === max));
  const half = count(rows.filter(({ points, max }) => points > 0 && points < max));
  const hinted = count(rows.filter(({ hints }) => hints > 0));
  const interval = wilson(right, n);
  const { share, low, high } = interval.status === "ok" ? interval : { share: null, low: null, high: null };
  const chosen = (option: string) => rows.filter((row) => row.option === option);
  const now = options(item);
  const old = rows.map(({ option }) => option).filter((option) => !now.includes(option));
  // Answers that are not listed come with the most frequent first.
  const others = [...new Set(old)].sort((a, b) => count(chosen(b)) - count(chosen(a)) || (a < b ? -1 : 1));
  const all = [...now, ...others];
  return {
    ...{ exercise: exercise.id, item, n, right, half, hinted, share, low, high },
    options: all.map((option) => ({
      option,
      n: count(chosen(option)),
      points: chosen(option).reduce((total, row) => total + row.points * Number(row.count), 0),
    })),
  };
}

/** Every item of the course, in its order; also those nobody has answered. */
export const deskItems = (catalogue: Catalogue, rows: readonly FirstRow[]): DeskItem[] =>
  [...catalogue.values()].flatMap((entry) =>
    entry.items.map((item) =>
      deskItem(
        entry,
        item,
        rows.filter((row) => row.exercise === entry.exercise.id && row.item === item),
      ),
    ),
  );

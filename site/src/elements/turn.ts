import { shownOf } from "@redress/exercises/generate";
import { caseWords } from "../generated/told.ts";
import type { Draws, ExerciseData } from "./data.ts";
import { drawing } from "./drawing.ts";
import { optionRow } from "./option-row.ts";

export { drawingOf } from "./drawing.ts";

/** Writes another case into a statement; its number stays. */
function write(row: HTMLElement, say: string): void {
  const legend = row.querySelector("legend") as HTMLElement;
  legend.replaceChildren(...legend.querySelectorAll(".vh"), say);
}

/** Fetches a go before anybody asks for it; where that fails it is tried again when it is asked for. */
export const ahead = (row: HTMLElement, draws: Draws, round: number): void =>
  void drawing(row, draws)
    .then(({ goOf }) => goOf(round))
    .catch(() => {});

/**
 * Writes the cases of a go into an exercise's statements, as the server draws them too, and gives what they are graded with.
 * Those of the first go stand in the page. Rejects where something must be fetched and cannot be.
 */
export async function turn(
  rows: readonly HTMLElement[],
  round: number,
  own: ExerciseData,
  draws: Draws,
  locale: string,
): Promise<ExerciseData> {
  const [first] = rows as readonly [HTMLElement];
  const { id, wording, goOf } = await drawing(first, draws);
  const drawn = await goOf(round);
  ahead(first, draws, round + 1);
  const words = drawn.map((one) => caseWords(wording, one));
  const shown = shownOf(id, drawn);
  for (const row of rows) {
    // In practice a statement stands alone, and need not be the first.
    const at = drawn.findIndex(({ item }) => item === row.dataset.item);
    write(row, words[at]?.say ?? "");
    const options = shown.own?.[row.dataset.item as string];
    if (options) optionRow(row, options, wording, locale);
  }
  return {
    ...{ ...own, shown, keys: Object.fromEntries(drawn.map(({ item, key }) => [item, key])) },
    hints: Object.fromEntries(drawn.map(({ item, hints }) => [item, hints])),
    whys: Object.fromEntries(drawn.map(({ item }, at) => [item, words[at]?.why ?? ""])),
  };
}

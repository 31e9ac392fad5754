import { shownOf, weighDrawn } from "@redress/exercises/generate";
import { withOverlooked } from "../feedback/overlooked.ts";
import { caseWords } from "../generated/told.ts";
import type { Draws, ExerciseData } from "./data.ts";
import { drawing } from "./drawing.ts";
import { part as numberPart } from "./number.ts";
import { optionRow } from "./option-row.ts";
import type { Part, Tools } from "./part.ts";

const asksNumber = ({ own }: Tools): boolean => own.shown?.units !== undefined;

/** Fetches a go before anybody asks for it; where that fails it is tried again when it is asked for. */
const ahead = (row: HTMLElement, { draws }: ExerciseData, round: number): void =>
  void drawing(row, draws as Draws)
    .then(({ goOf }) => goOf(round))
    .catch(() => {});

/** Writes another case into a statement. */
function write(row: HTMLElement, say: string): void {
  const legend = row.querySelector("legend") as HTMLElement;
  legend.replaceChildren(...legend.querySelectorAll(".vh"), say);
}

/** Cases that are drawn: those of the first go stand in the page, the others are drawn here as the server draws them. */
export function part(options: Part): Part {
  const numbers = numberPart();
  const of = (tools: Tools) => (asksNumber(tools) ? numbers : options);
  return {
    read: (row, tools) => of(tools).read(row, tools),
    grade({ keys, shown }, item, option) {
      const key = keys?.[item];
      return key ? weighDrawn(key, shown?.units !== undefined, { option }) : { status: "not-ready" };
    },
    show: (row, grade, tools) => of(tools).show(row, grade, tools),
    reset: (row, tools) => of(tools).reset(row, tools),
    // Fetched before anybody asks for the next go, so that it can begin without network too.
    begin: (row, { own }) => ahead(row, own, 2),
    async turn(rows, round, { own, data }) {
      const [first] = rows;
      if (!first || !own.draws) return own;
      const { id, wording, goOf } = await drawing(first, own.draws);
      const drawn = await goOf(round);
      ahead(first, own, round + 1);
      const words = drawn.map((one) => caseWords(wording, one));
      const shown = shownOf(id, drawn);
      for (const [at, row] of rows.entries()) {
        write(row, words[at]?.say ?? "");
        const item = row.dataset.item as string;
        if (shown.own) optionRow(row, shown.own[item] ?? [], wording, data.locale);
      }
      const turned: ExerciseData = {
        ...own,
        ...{ shown, keys: Object.fromEntries(drawn.map(({ item, key }) => [item, key])) },
        whys: Object.fromEntries(drawn.map(({ item }, at) => [item, words[at]?.why ?? ""])),
      };
      return turned;
    },
    missing: (read, tools) => of(tools).missing?.(read, tools) ?? tools.say("exercise.choose"),
    reason: withOverlooked,
  };
}

import type { TableExercise } from "@redress/exercises";
import type { PublicExercise } from "@redress/exercises/shape";
import { choicesOf, read, weighTable } from "@redress/exercises/table";
import { withOverlooked } from "../feedback/overlooked.ts";
import { toldProof } from "../feedback/table-told.ts";
import { make, mark } from "./dom.ts";
import type { Part, Tools } from "./part.ts";

type Choice = HTMLInputElement | HTMLSelectElement;

const choices = (row: HTMLElement) => [...row.querySelectorAll<Choice>("[data-part]")];
const chosenIn = (choice: Choice) => (choice instanceof HTMLInputElement ? (choice.checked ? "on" : "") : choice.value);

/** Puts a repair into its choices. */
function put(row: HTMLElement, answer: string, still: boolean): void {
  const chosen = choicesOf(answer);
  for (const choice of choices(row)) {
    const value = chosen.get(choice.dataset.part as string) ?? "";
    if (choice instanceof HTMLInputElement) choice.checked = value === "on";
    else choice.value = value;
    choice.disabled = still;
  }
}

function readRow(row: HTMLElement, { own }: Tools) {
  const item = row.dataset.item as string;
  const fields = new Map(choices(row).map((choice) => [`${item}.${choice.dataset.part}`, chosenIn(choice)]));
  return read(own.shown as PublicExercise, item, (name) => fields.get(name));
}

/** Proves the table as it stands, and shows what is left; the sentence with the counts is read out. */
function prove(row: HTMLElement, tools: Tools): void {
  const { own, data, say } = tools;
  const place = row.querySelector<HTMLElement>("[data-proof]");
  const now = readRow(row, tools);
  const shown = own.shown?.repair;
  if (!place || !shown) return;
  const told = toldProof(own.exercise as TableExercise, shown, now.status === "answer" ? now.option : "", data.pack);
  const { green, cases, gaps, overlaps, lost, circular } = told;
  const verdict = green ? say("table.green", { cases }) : say("table.red", { cases, gaps, overlaps });
  const kept = circular ? say("table.circle") : lost ? say("table.lost", { count: lost }) : say("table.kept");
  place.hidden = false;
  place.classList.toggle("green", green && !lost);
  place.querySelector("[data-verdict]")?.replaceChildren(mark(green ? "right" : "wrong"), make("b", {}, verdict), ` ${kept}`);
  const examples = (["gap", "overlap"] as const).flatMap((kind) => {
    const lines = told[kind];
    return lines
      ? [make("p", {}, make("span", { className: "note", lang: data.locale }, say(`table.${kind}`)), ` ${lines.join(" ")}`)]
      : [];
  });
  place.querySelector("[data-examples]")?.replaceChildren(...examples);
}

/** A decision table to be mended, with its proof beside. */
export const part = (): Part => ({
  begin(row, tools) {
    row.addEventListener("input", () => prove(row, tools));
    prove(row, tools);
  },
  read: readRow,
  grade: ({ exercise }, item, option) => weighTable(exercise as TableExercise, item, { option }),
  show(row, { chosen }, tools) {
    put(row, chosen, true);
    prove(row, tools);
  },
  reset(row, tools) {
    put(row, "", false);
    prove(row, tools);
  },
  missing: (_, { say }) => say("table.first"),
  reason: withOverlooked,
});

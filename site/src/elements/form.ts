import type { FormExercise } from "@redress/exercises";
import { entriesOf, formHints, nextOf, nextPlace, read, weighForm } from "@redress/exercises/form";
import type { Expected, PublicExercise } from "@redress/exercises/shape";
import { placeState, toldPlaces } from "../feedback/form-told.ts";
import { withOverlooked } from "../feedback/overlooked.ts";
import { make, mark } from "./dom.ts";
import type { Part, Tools } from "./part.ts";

type Field = HTMLInputElement | HTMLSelectElement;

const places = (row: HTMLElement) => [...row.querySelectorAll<HTMLElement>("[data-place]")];
const fieldOf = (place: HTMLElement) => place.querySelector("input, select") as Field;

/** A key as the page writes it: by its option where it is chosen, else as it was said. */
function written(place: HTMLElement, key: string): string {
  const field = fieldOf(place);
  return (field instanceof HTMLSelectElement && [...field.options].find(({ value }) => value === key)?.text) || key;
}

function judgePlace(place: HTMLElement, judged: ReturnType<typeof toldPlaces>[number], { data: { locale }, say }: Tools): void {
  const { tone, mark: name, word } = placeState(judged);
  place.classList.add(tone);
  const note = make("p", { className: "note key" }, make("span", { lang: locale }, `${say(word)}.`));
  note.prepend(mark(name));
  if (tone === "no" && judged.key) {
    const [before, after] = say(judged.place === nextPlace ? "form.ask" : "form.said").split("*");
    note.append(make("span", {}, ` ${before}`, make("b", {}, written(place, judged.key)), after ?? ""));
  }
  place.append(note);
}

function readRow(row: HTMLElement, { own }: Tools) {
  const item = row.dataset.item as string;
  const fields = new Map(places(row).map((place) => [`${item}.${place.dataset.place}`, fieldOf(place).value]));
  return read(own.shown as PublicExercise, item, (name) => fields.get(name));
}

/** A form to be filled in from a call, place by place. */
export const part = (): Part => ({
  read: readRow,
  grade: ({ exercise, keys }, item, option) => weighForm(exercise as FormExercise, keys?.[item] as Expected, { option }),
  show(row, grade, tools) {
    const entered = entriesOf(grade.chosen);
    const told = toldPlaces(tools.own.exercise as FormExercise, grade);
    for (const place of places(row)) {
      const field = fieldOf(place);
      field.value = entered.get(place.dataset.place as string) ?? "";
      field.disabled = true;
      const judged = told.find((one) => one.place === place.dataset.place);
      if (judged) judgePlace(place, judged, tools);
    }
  },
  reset(row) {
    for (const place of places(row)) {
      const field = fieldOf(place);
      field.value = "";
      field.disabled = false;
      place.classList.remove("yes", "no");
      place.querySelector(".key")?.remove();
    }
  },
  hints(row, tools) {
    const { exercise, keys } = tools.own;
    const now = readRow(row, tools);
    const draft = now.status === "answer" ? now.option : now.status === "unread" ? now.text : "";
    return formHints(exercise as FormExercise, nextOf(keys?.[row.dataset.item as string] as Expected), draft);
  },
  missing: (_, { say }) => say("form.first"),
  reason: withOverlooked,
});

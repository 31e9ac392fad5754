import type { OrderExercise } from "@redress/exercises";
import { follows, read, rightOrder, weighOrder } from "@redress/exercises/order";
import type { PublicExercise } from "@redress/exercises/shape";
import { fill } from "redress/locales";
import { withOverlooked } from "../feedback/overlooked.ts";
import { make, mark } from "./dom.ts";
import { draggable } from "./order-drag.ts";
import type { Part, Tools } from "./part.ts";

const listOf = (row: HTMLElement) => row.querySelector("[data-order]") as HTMLElement;
const stepsIn = (row: HTMLElement) => [...listOf(row).children] as HTMLElement[];
const placeOf = (step: HTMLElement) => step.querySelector("select") as HTMLSelectElement;
const idOf = (step: HTMLElement) => step.dataset.step as string;

/** Puts the steps into an order; the fields without a script follow, and are what is read. */
function arrange(row: HTMLElement, order: readonly string[]): void {
  const byId = new Map(stepsIn(row).map((step) => [idOf(step), step]));
  listOf(row).append(...order.flatMap((id) => byId.get(id) ?? []));
}

/** Writes the places that the steps stand at into their fields, or empties them: nobody has moved anything yet. */
function number(row: HTMLElement, touched = true): void {
  const steps = stepsIn(row);
  for (const [at, step] of steps.entries()) {
    placeOf(step).value = touched ? String(at + 1) : "";
    for (const button of step.querySelectorAll("button")) {
      const end = button.dataset.by === "-1" ? at === 0 : at === steps.length - 1;
      button.setAttribute("aria-disabled", String(end));
    }
  }
}

/** What every move ends with: fields, the form's own event, and where the step stands now, aloud. */
function moved(row: HTMLElement, step: HTMLElement, { own, say, tell }: Tools): void {
  number(row);
  step.dispatchEvent(new Event("input", { bubbles: true }));
  const steps = stepsIn(row);
  tell(say("order.moved", { step: own.labels?.[idOf(step)] ?? "", place: steps.indexOf(step) + 1, count: steps.length }));
}

function button(row: HTMLElement, step: HTMLElement, by: -1 | 1, tools: Tools): HTMLButtonElement {
  const label = tools.say(by < 0 ? "order.up" : "order.down", { step: tools.own.labels?.[idOf(step)] ?? "" });
  const made = make("button", { type: "button", className: "move", ariaLabel: label });
  made.dataset.by = String(by);
  made.addEventListener("click", () => {
    const other = by < 0 ? step.previousElementSibling : step.nextElementSibling;
    if (!other || made.getAttribute("aria-disabled") === "true") return;
    if (by < 0) other.before(step);
    else other.after(step);
    made.focus();
    moved(row, step, tools);
  });
  return made;
}

/** Steps to be put into their order: buttons and dragging over the numbered fields that work without a script. */
export const part = (): Part => ({
  begin(row, tools) {
    listOf(row).classList.add("moving");
    for (const step of stepsIn(row)) {
      placeOf(step).hidden = true;
      step.append(make("span", { className: "moves" }, button(row, step, -1, tools), button(row, step, 1, tools)));
    }
    draggable(listOf(row), (step) => moved(row, step, tools));
    number(row, false);
  },
  read(row, { own }) {
    const fields = new Map(stepsIn(row).map((step) => [`${row.dataset.item}.${idOf(step)}`, placeOf(step).value]));
    return read(own.shown as PublicExercise, row.dataset.item as string, (name) => fields.get(name));
  },
  grade: ({ exercise }, item, option) => weighOrder(exercise as OrderExercise, item, { option }),
  show(row, { chosen, verdict }, { own, data: { pack }, say }) {
    const exercise = own.exercise as OrderExercise;
    const order = chosen.split(" ");
    arrange(row, order);
    number(row);
    const right = follows(exercise, order);
    for (const [at, step] of stepsIn(row).entries()) {
      step.classList.add(right[at] ? "yes" : "no");
      const label = fill(pack.language, pack.words[right[at] ? "feedback.mark-right" : "feedback.mark-wrong"]);
      step.append(mark(right[at] ? "right" : "wrong", label));
    }
    if (verdict === "right") return;
    const steps = rightOrder(exercise, order).map((id) => make("li", {}, own.labels?.[id] ?? id));
    listOf(row).after(make("div", { className: "note key" }, make("p", {}, say("order.key")), make("ol", {}, ...steps)));
  },
  reset(row, { own }) {
    for (const step of stepsIn(row)) step.classList.remove("yes", "no");
    row.querySelector(".key")?.remove();
    arrange(row, own.shown?.steps ?? []);
    number(row, false);
  },
  missing: (_, { say }) => say("order.move-first"),
  reason: withOverlooked,
});

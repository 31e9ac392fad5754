import type { BuildExercise } from "@redress/exercises";
import { piecesOf, read, weighPlan } from "@redress/exercises/plan";
import type { PublicExercise } from "@redress/exercises/shape";
import { withOverlooked } from "../feedback/overlooked.ts";
import { toldFaults } from "../feedback/plan-told.ts";
import { make } from "./dom.ts";
import type { Part, Tools } from "./part.ts";

const boxes = (row: HTMLElement) => [...row.querySelectorAll<HTMLInputElement>("[data-piece]")];
const dueOf = (box: HTMLInputElement) => box.closest("li")?.querySelector("select");
const exerciseOf = ({ own }: Tools) => own.exercise as BuildExercise;

/** Puts a plan into the boxes. */
function put(row: HTMLElement, answer: string, still: boolean): void {
  const chosen = piecesOf(answer);
  for (const box of boxes(row)) {
    const id = box.dataset.piece as string;
    box.checked = chosen.has(id);
    box.disabled = still;
    const due = dueOf(box);
    if (!due) continue;
    const [first] = due.options;
    due.value = chosen.get(id) ?? first?.value ?? "";
    due.disabled = still;
  }
}

function readRow(row: HTMLElement, { own }: Tools) {
  const item = row.dataset.item as string;
  const fields = new Map(
    boxes(row).flatMap((box): [string, string][] => {
      const name = `${item}.${box.dataset.piece}`;
      return [...(box.checked ? [[name, "on"] as [string, string]] : []), [`${name}.due`, dueOf(box)?.value ?? ""]];
    }),
  );
  return read(own.shown as PublicExercise, item, (name) => fields.get(name));
}

/** What the lint says of the plan as it stands; its count is read out, not all of it. */
function lint(row: HTMLElement, tools: Tools): void {
  const { own, data, say } = tools;
  const now = readRow(row, tools);
  const faults = toldFaults(exerciseOf(tools), now.status === "answer" ? now.option : "", own.labels ?? {}, data.pack);
  const list = row.querySelector("[data-findings]");
  const items = faults.map(({ finding, tasks, rule }) =>
    make("li", {}, make("b", {}, finding), tasks.length > 0 && ` ${tasks.join(", ")}.`, make("p", { className: "note" }, rule)),
  );
  list?.replaceChildren(...items);
  const count = row.querySelector("[data-count]");
  if (count) count.textContent = faults.length ? say("plan.count", { count: faults.length }) : say("plan.clean");
}

/** Tasks put into a plan and taken out of it, with the lint beside. */
export const part = (): Part => ({
  begin(row, tools) {
    const place = row.querySelector<HTMLElement>("[data-lint]");
    if (place) place.hidden = false;
    row.addEventListener("input", () => lint(row, tools));
    lint(row, tools);
  },
  read: readRow,
  grade: ({ exercise }, item, option) => weighPlan(exercise as BuildExercise, item, { option }),
  show(row, { chosen, verdict, expected }, tools) {
    put(row, chosen, true);
    lint(row, tools);
    const [model] = expected.worth;
    if (verdict === "right" || !model) return;
    const { own, data, say } = tools;
    const pieces = [...piecesOf(model.option).keys()].map((id) => make("li", {}, own.labels?.[id] ?? id));
    const title = make("summary", { lang: data.locale }, say("plan.model"));
    row.querySelector("fieldset")?.append(make("details", { className: "better" }, title, make("ul", {}, ...pieces)));
  },
  reset(row, tools) {
    put(row, exerciseOf(tools).start, false);
    row.querySelector(".better")?.remove();
    lint(row, tools);
  },
  missing: (_, { say }) => say("plan.first"),
  reason: withOverlooked,
});

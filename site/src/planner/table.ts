import { make, mark } from "../elements/dom.ts";
import { remembering } from "./redraw.ts";
import { markOf, numbersOf, ownerOf, progressOf, titleOf, type View } from "./view.ts";

/** What the timeline shows, as a table: for those who do not see it, and for paper. */
export class Table {
  readonly node = make("details", { className: "more" });
  readonly #table = make("table", { className: "planner-table" });
  readonly #draw = remembering(this.#table);

  constructor(summary: string) {
    this.node.append(make("summary", {}, summary), this.#table);
    // Paper gets it open.
    matchMedia("print").addEventListener("change", ({ matches }) => {
      this.node.open = matches;
    });
  }

  show(view: View): void {
    const { plan, progress, template } = view.told;
    this.#draw(JSON.stringify([plan, progress, template.tasks.map(({ title }) => title)]), () => this.#nodes(view));
  }

  #nodes(view: View): HTMLElement[] {
    const { told, speech } = view;
    const { say, sentence, day } = speech;
    const [numbers, known] = [numbersOf(told), progressOf(told)];
    const names = ["number", "task", "who", "earliest", "due-day", "room", "state"] as const;
    const head = make("thead", {}, make("tr", {}, ...names.map((name) => make("th", { scope: "col" }, say(`column-${name}`)))));
    const inOrder = [...told.plan.tasks].sort((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0));
    const rows = inOrder.flatMap((one) => {
      const at = known.get(one.id);
      if (!at) return [];
      const state = [sentence(`state.offboarding.${at.state}`), ...(at.late ? [say("late-days", { count: at.lateDays })] : [])];
      const cell = (name: (typeof names)[number], ...content: readonly (Node | string)[]) => {
        const td = make("td", { className: `c-${name}` }, ...content);
        td.dataset.label = say(`column-${name}`);
        return td;
      };
      return [
        make(
          "tr",
          { className: at.state === "skipped" ? "off" : "" },
          cell("number", String(numbers.get(one.id))),
          make("th", { scope: "row" }, titleOf(view, one.id)),
          cell("who", ownerOf(view, one.id)),
          cell("earliest", day(one.earliest.start)),
          cell("due-day", day(at.due)),
          cell("room", `${one.slackDays}${one.critical ? `, ${say("critical")}` : ""}`),
          cell("state", mark(markOf(at, one.critical)), ` ${state.join(", ")}`),
        ),
      ];
    });
    return [make("caption", {}, say("table-caption")), head, make("tbody", {}, ...rows)];
  }
}

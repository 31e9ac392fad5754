import { make, mark } from "../elements/dom.ts";
import { remembering } from "./redraw.ts";
import { markOf, progressOf, titleOf, type View } from "./view.ts";

const shown = 5;

/** What each can do now, the first due first; and what is late. */
export class Next {
  readonly node = make("div", { className: "next-actions" });
  readonly #draw = remembering(this.node);

  show(view: View): void {
    this.#draw(JSON.stringify([view.told.progress, view.told.plan.tasks.map(({ task }) => task.title)]), () => this.#nodes(view));
  }

  #nodes(view: View): HTMLElement[] {
    const { told, speech } = view;
    const { say, role, day } = speech;
    const known = progressOf(told);
    const critical = new Set(told.plan.tasks.filter((one) => one.critical).map(({ id }) => id));
    if (!told.progress.next.length) return [make("p", {}, say(told.progress.complete ? "complete-note" : "nothing-now"))];
    return told.progress.next.map((own) => {
      const items = own.tasks.slice(0, shown).flatMap((id) => {
        const task = known.get(id);
        if (!task) return [];
        const due = task.late ? say("late-by", { count: task.lateDays, due: day(task.due) }) : say("due", { due: day(task.due) });
        const to = make("a", { href: `#task-${id}` }, titleOf(view, id));
        return make("li", {}, mark(markOf(task, critical.has(id))), " ", to, " ", make("span", { className: "sub" }, due));
      });
      const rest = own.tasks.length - shown;
      if (rest > 0) items.push(make("li", { className: "sub" }, say("more-tasks", { count: rest })));
      return make("section", {}, make("h3", {}, own.owner ?? role(own.role ?? "")), make("ul", {}, ...items));
    });
  }
}

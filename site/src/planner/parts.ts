import { make } from "../elements/dom.ts";
import { uuid } from "../elements/uuid.ts";
import { Findings } from "./findings.ts";
import { Form } from "./form.ts";
import { Keep } from "./keep.ts";
import { Messages } from "./messages.ts";
import { Next } from "./next.ts";
import { OwnTask } from "./own-task.ts";
import { Plans, type Shelving } from "./plans.ts";
import type { Speech } from "./speech.ts";
import type { PlannerState } from "./state.ts";
import { Table } from "./table.ts";
import type { Doing } from "./task-panel.ts";
import { Tasks } from "./tasks.ts";
import { Timeline } from "./timeline.ts";
import { Verdict } from "./verdict.ts";
import type { Put, View } from "./view.ts";

/** What the parts of the page act by. */
export interface Acting {
  readonly view: () => View;
  readonly put: Put;
  readonly doing: Doing;
  readonly shelving: Shelving;
}

const sections = ["given", "timeline", "now", "tasks", "mistakes", "messages", "keep"] as const;

const section = (speech: Speech, name: (typeof sections)[number], ...content: readonly Node[]): HTMLElement => {
  const { say } = speech;
  const node = make(
    "section",
    { className: "row sec", id: `planner-${name}` },
    make("h2", { id: `head-${name}`, tabIndex: -1 }, say(`section-${name}`)),
  );
  node.setAttribute("aria-labelledby", `head-${name}`);
  node.append(...content);
  return node;
};

/** The parts of the planner in their order on the page. */
export class Parts {
  readonly nodes: readonly HTMLElement[];
  readonly tasks: Tasks;
  readonly form: Form;
  readonly #plans: Plans;
  readonly #shown: readonly { readonly show: (view: View) => void }[];

  constructor(view: View, { view: current, put, doing, shelving }: Acting) {
    const { speech } = view;
    const { say } = speech;
    const state = () => current().state;
    this.#plans = new Plans(speech, shelving);
    this.form = new Form(speech, state, put);
    this.tasks = new Tasks(doing);
    const verdict = new Verdict(put);
    const timeline = new Timeline();
    const table = new Table(say("as-table"));
    const next = new Next();
    const own = new OwnTask(doing, uuid);
    const findings = new Findings(doing);
    const messages = new Messages(view, state, put);
    this.#shown = [verdict, this.form, timeline, table, next, this.tasks, own, findings, messages];
    const links = sections.map((name) => make("li", {}, make("a", { href: `#planner-${name}` }, say(`section-${name}`))));
    const nav = make("nav", { className: "within" }, make("ul", {}, ...links));
    nav.setAttribute("aria-label", say("within"));
    const note = (text: string) => make("p", { className: "note" }, text);
    addEventListener("hashchange", () => this.follow());
    this.nodes = [
      this.#plans.node,
      verdict.node,
      nav,
      section(speech, "given", this.form.node),
      section(speech, "timeline", timeline.node, table.node),
      section(speech, "now", next.node),
      section(speech, "tasks", note(say("tasks-note")), this.tasks.filter, this.tasks.node, own.node),
      section(speech, "mistakes", findings.node),
      section(speech, "messages", note(say("messages-note")), messages.node),
      section(speech, "keep", note(say("keep-note")), new Keep(speech, current).node),
    ];
  }

  /** Goes where the address points: to a part of the page, or to a task, shown or not. */
  follow(): void {
    const place = location.hash.slice(1);
    if (place.startsWith("task-")) this.tasks.find(place.slice("task-".length));
    if (/^(task|planner|head|step)-/.test(place)) document.getElementById(place)?.scrollIntoView();
  }

  show(view: View): void {
    for (const part of this.#shown) part.show(view);
  }

  list(all: readonly PlannerState[], current: PlannerState): void {
    this.#plans.show(all, current);
  }
}

import { type OffboardingStep, offboardingSteps, type PlannedTask, type TaskProgress } from "redress/offboarding";
import { make, mark } from "../elements/dom.ts";
import { keyed } from "./field.ts";
import { Filter } from "./filter.ts";
import { redraw } from "./redraw.ts";
import { type Doing, panelOf } from "./task-panel.ts";
import { markOf, numbersOf, ownerOf, progressOf, titleOf, type View } from "./view.ts";

/** The tasks of the plan by step. Each tells where it stands and what it waits for, and opens to be worked on. */
export class Tasks {
  readonly node = make("div", { className: "steps-of row" });
  /** Which tasks are shown. */
  readonly filter = make("div", { className: "set filter" });
  readonly #open = new Set<string>();
  readonly #doing: Doing;
  readonly #which = new Filter(this.filter, () => this.#view && this.show(this.#view));
  #shown = "";
  #view: View | undefined;

  constructor(doing: Doing) {
    this.#doing = doing;
  }

  show(view: View): void {
    this.#view = view;
    const { told, state, today } = view;
    this.#which.show(view);
    const shown = JSON.stringify([told.plan, told.progress, told.template, state.events, today, this.#which.value]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const steps = offboardingSteps.flatMap((step) => this.#step(step, view));
    redraw(this.node, ...(steps.length ? steps : [make("p", {}, view.speech.say("none-shown"))]));
  }

  /** Shows all tasks where the one that is looked for is not shown. */
  find(id: string): void {
    if (!this.#view || document.getElementById(`task-${id}`)) return;
    this.#which.clear();
    this.show(this.#view);
  }

  /** Opens a task, where there is more to say of it. */
  open(id: string): void {
    this.find(id);
    const box = this.node.querySelector<HTMLDetailsElement>(`[data-panel="${CSS.escape(id)}"]`);
    if (box) box.open = true;
    box?.querySelector<HTMLElement>("input, button")?.focus();
  }

  #step(step: OffboardingStep, view: View): HTMLElement[] {
    const { speech, told } = view;
    const [numbers, known] = [numbersOf(told), progressOf(told)];
    const own = told.plan.tasks.filter(({ task }) => task.step === step);
    const done = own.filter(({ id }) => known.get(id)?.state === "done").length;
    const count = own.length ? speech.say("step-count", { done, of: own.length }) : speech.say("step-empty");
    const items = own.flatMap((one) => {
      const progress = known.get(one.id);
      return progress && this.#which.takes(progress) ? [this.#task(one, progress, numbers.get(one.id) ?? 0, view)] : [];
    });
    if (!items.length && this.#which.value) return [];
    return [
      make("p", { className: "m long" }, speech.say("step", { step })),
      make("h3", { id: `step-${step}` }, speech.sentence(`step.offboarding.${step}`), " ", make("small", { className: "sub" }, count)),
      make("ol", { className: "row tasks" }, ...items),
    ];
  }

  #task(planned: PlannedTask, progress: TaskProgress, number: number, view: View): HTMLElement {
    const { say, sentence } = view.speech;
    const { id } = planned;
    const title = titleOf(view, id);
    const box = keyed(
      make("input", { type: "checkbox", checked: progress.state === "done", disabled: progress.state === "skipped" }),
      `tick/${id}`,
    );
    box.indeterminate = progress.state === "reported";
    box.setAttribute("aria-describedby", `meta-${id}`);
    box.addEventListener("change", () => {
      const wanted = box.checked;
      box.checked = progress.state === "done";
      if (wanted) this.#doing.done(id);
      else this.#doing.open(id);
    });
    const stands = `${sentence(`state.offboarding.${progress.state}`)}${progress.late ? `, ${say("mark-late")}` : ""}`;
    const state = make("span", { className: "st" }, mark(markOf(progress, planned.critical)), stands);
    const head = make("div", { className: "task-head" }, make("label", { className: "tick" }, box, make("span", {}, title)), state);
    const meta = make("p", { className: "sub", id: `meta-${id}` }, this.#meta(planned, progress, view).join(" · "));
    const waits = this.#waits(progress, view);
    const panel = make(
      "details",
      { className: "more", open: this.#open.has(id) },
      keyed(make("summary", {}, say("task-more"), make("span", { className: "vh" }, `: ${title}`)), `open/${id}`),
    );
    panel.dataset.panel = id;
    const fill = () => {
      if (panel.open && panel.children.length === 1 && this.#view) panel.append(panelOf(planned, progress, this.#view, this.#doing));
      if (panel.open) this.#open.add(id);
      else this.#open.delete(id);
    };
    panel.addEventListener("toggle", fill);
    fill();
    const kind = `task is-${progress.state}${progress.late ? " is-late" : ""}`;
    const li = make(
      "li",
      { className: "row", id: `task-${id}` },
      make("span", { className: "m" }, String(number)),
      make("div", { className: kind }, head, meta, ...waits, panel),
    );
    return li;
  }

  #meta({ id, critical, slackDays, task }: PlannedTask, progress: TaskProgress, view: View): string[] {
    const { say, sentence, day } = view.speech;
    const needed = progress.missing.map((kind) => sentence(`evidence.offboarding.${kind}`)).join(", ");
    const over = progress.state === "done" || progress.state === "skipped";
    const room = slackDays < 0 ? say("short-days", { count: -slackDays }) : say("room-days", { count: slackDays });
    return [
      ownerOf(view, id),
      progress.late ? say("late-by", { count: progress.lateDays, due: day(progress.due) }) : say("due", { due: day(progress.due) }),
      ...(progress.doneOn ? [say("done-on", { day: day(progress.doneOn) })] : []),
      ...(progress.skippedBecause ? [say("skipped-because", { reason: progress.skippedBecause })] : []),
      ...(over || progress.late ? [] : [`${room}${critical ? `, ${say("critical")}` : ""}`]),
      ...(over || !needed ? [] : [say("needs", { evidence: needed })]),
      ...(task.required ? [] : [say("optional")]),
      ...(progress.waitsUntil ? [say("waits-until", { day: day(progress.waitsUntil) })] : []),
    ];
  }

  #waits({ waitsFor, blockedBy }: TaskProgress, view: View): HTMLElement[] {
    if (!waitsFor.length) return [];
    const { say } = view.speech;
    const link = (id: string) => make("a", { href: `#task-${id}` }, titleOf(view, id));
    const all = waitsFor.flatMap((id, at) => [...(at ? ["; "] : []), link(id)]);
    const first = blockedBy[0];
    const begin = first && !waitsFor.includes(first) ? [` ${say("first-do")} `, link(first)] : [];
    return [make("p", { className: "sub" }, `${say("waits-for")} `, ...all, ...begin)];
  }
}

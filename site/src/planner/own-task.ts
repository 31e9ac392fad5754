import { type Dependency, type EvidenceKind, evidenceKinds, offboardingSteps, type TaskSpec } from "redress/offboarding";
import { make } from "../elements/dom.ts";
import { dueFields } from "./due-rule.ts";
import { choice, labelled, press, ticked } from "./field.ts";
import type { Doing } from "./task-panel.ts";
import { titleOf, type View } from "./view.ts";

const lastDay = { anchor: "end", offset: 0, unit: "working-days", direction: "before" } as const;

/** The form with which a task of one's own comes into the plan. */
export class OwnTask {
  readonly node = make("details", { className: "more own" });
  readonly #doing: Doing;
  readonly #newId: () => string;
  #shown = "";

  constructor(doing: Doing, newId: () => string) {
    [this.#doing, this.#newId] = [doing, newId];
  }

  show(view: View): void {
    const { say } = view.speech;
    const tasks = view.told.template.tasks;
    const shown = JSON.stringify(tasks.map(({ id, title }) => [id, title]));
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.node.replaceChildren(make("summary", {}, say("add-task")), this.#form(view));
  }

  #form(view: View): HTMLElement {
    const { say, sentence, role } = view.speech;
    const { tasks } = view.told.template;
    const title = make("input", { type: "text", required: true, autocomplete: "off", name: "own-title" });
    const step = choice(
      offboardingSteps.map((one) => [String(one), `${one}: ${sentence(`step.offboarding.${one}`)}`] as const),
      "1",
    );
    const roles = [...new Set(tasks.map(({ raci }) => raci.responsible))];
    const who = choice(
      roles.map((one) => [one, role(one)] as const),
      roles[0] ?? "",
    );
    const none = [["", say("none")] as const];
    const proof = choice([...none, ...evidenceKinds.map((kind) => [kind, sentence(`evidence.offboarding.${kind}`)] as const)], "");
    const waits = choice([...none, ...tasks.map(({ id }) => [id, titleOf(view, id)] as const)], "");
    const days = make("input", { type: "number", min: "0", max: "400", value: "0" });
    const due = dueFields(lastDay, "own", view);
    let required = true;
    const add = press(
      say("add"),
      () => {
        const rule = due.read();
        if (!title.value.trim()) return title.focus();
        if (!rule || !days.validity.valid) return;
        const id = `own-${this.#newId().slice(0, 8)}`;
        const task: TaskSpec = {
          id,
          step: Number(step.value) as TaskSpec["step"],
          title: title.value.trim(),
          deed: "other",
          raci: { responsible: who.value, accountable: who.value },
          due: rule,
          durationDays: Number(days.value),
          clientFacing: false,
          required,
          ...(waits.value && { dependsOn: [{ id: waits.value, type: "FS" } satisfies Dependency] }),
          ...(proof.value && { evidence: [{ kind: proof.value as EvidenceKind, required: true }] }),
        };
        title.value = "";
        this.#doing.patch(say("added-task", { task: task.title }), { do: "add-task", task });
      },
      "btn",
    );
    return make(
      "div",
      { className: "panel" },
      make(
        "div",
        { className: "set" },
        labelled(say("own-title"), title),
        labelled(say("own-step"), step),
        labelled(say("own-who"), who),
        labelled(say("own-days"), days),
        labelled(say("own-evidence"), proof),
        labelled(say("own-waits"), waits),
        make(
          "div",
          { className: "ticks full" },
          ticked(say("own-required"), true, (checked) => (required = checked)),
        ),
      ),
      due.node,
      make("div", { className: "acts" }, add),
    );
  }
}

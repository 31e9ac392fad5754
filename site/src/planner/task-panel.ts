import type { EvidenceKind, PlannedTask, TaskProgress, TemplatePatch } from "redress/offboarding";
import { make } from "../elements/dom.ts";
import { evidenceOf } from "./act.ts";
import { dueFields, dueWords } from "./due-rule.ts";
import { keyed, labelled, press, ticked } from "./field.ts";
import { historyOf } from "./history.ts";
import { titleOf, type View } from "./view.ts";

/** What can be done with a task. Each says by itself what came of it. */
export interface Doing {
  readonly done: (id: string, on?: string) => void;
  readonly started: (id: string, on: string) => void;
  readonly proved: (id: string, evidence: EvidenceKind, where: string, on: string) => void;
  readonly skipped: (id: string, reason: string, on: string) => void;
  readonly reopened: (id: string, reason: string, on: string) => void;
  readonly given: (id: string, to: string) => void;
  /** Takes an entry out of the log. */
  readonly takenBack: (event: string) => void;
  readonly patch: (said: string, ...patches: readonly TemplatePatch[]) => void;
  readonly open: (id: string) => void;
}

const has = (field: HTMLInputElement) => {
  const text = field.value.trim();
  if (!text) field.focus();
  return text;
};

/** All that can be done with one task, and why it is there. */
export function panelOf(planned: PlannedTask, progress: TaskProgress, view: View, doing: Doing): HTMLElement {
  const { say } = view.speech;
  const { id, task } = planned;
  const key = `panel/${id}`;
  const on = keyed(make("input", { type: "date", value: view.today, max: view.today }), `${key}/on`, true);
  const day = () => on.value || view.today;
  const title = titleOf(view, id);
  const owner = keyed(make("input", { type: "text", value: progress.owner ?? "", autocomplete: "off" }), `${key}/owner`);
  const give = press(say("give"), () => {
    const to = has(owner);
    if (to) doing.given(id, to);
  });
  const rule = dueFields(task.due, key, view, (due) =>
    doing.patch(say("moved", { task: title }), { do: "set", task: id, fields: { due } }),
  );
  const remove = press(say("remove-task"), () => doing.patch(say("removed-task", { task: title }), { do: "remove-task", task: id }));
  return make(
    "div",
    { className: "panel" },
    ...why(planned, view),
    ...stepsOf(progress, view, doing, key, day, on),
    ...(progress.state === "done" || progress.state === "skipped" ? [] : [evidence(planned, progress, view, doing, key, day)]),
    ...historyOf(id, view, doing),
    make("div", { className: "set" }, labelled(say("owner"), owner), keyed(give, `${key}/give`)),
    rule.node,
    make("p", { className: "note" }, say("due-rule-now", { rule: dueWords(task.due, view) })),
    make("div", { className: "acts" }, keyed(remove, `${key}/remove`)),
  );
}

/** What happened to it: begun, done, left out, begun anew. */
function stepsOf(
  { id, state }: TaskProgress,
  { speech: { say } }: View,
  doing: Doing,
  key: string,
  day: () => string,
  on: HTMLInputElement,
): HTMLElement[] {
  const reason = keyed(make("input", { type: "text", autocomplete: "off" }), `${key}/reason`, true);
  const why = (act: (id: string, reason: string, on: string) => void) => () => {
    const text = has(reason);
    if (text) act(id, text, day());
  };
  const dayField = labelled(say("on"), on);
  if (state === "skipped") return [];
  if (state === "done")
    return [
      make(
        "div",
        { className: "set" },
        dayField,
        labelled(say("reopen-reason"), reason),
        keyed(press(say("reopen"), why(doing.reopened)), `${key}/reopen`),
      ),
    ];
  const begin =
    state === "ready"
      ? [
          keyed(
            press(say("start"), () => doing.started(id, day())),
            `${key}/start`,
          ),
        ]
      : [];
  return [
    make(
      "div",
      { className: "set" },
      dayField,
      ...begin,
      keyed(
        press(say("done"), () => doing.done(id, day())),
        `${key}/done`,
      ),
    ),
    make("div", { className: "set" }, labelled(say("skip-reason"), reason), keyed(press(say("skip"), why(doing.skipped)), `${key}/skip`)),
  ];
}

/** What proves it, to be ticked as it comes. */
function evidence(planned: PlannedTask, progress: TaskProgress, view: View, doing: Doing, key: string, day: () => string): HTMLElement {
  const { say, sentence } = view.speech;
  const kinds = planned.task.evidence ?? [];
  if (!kinds.length) return make("p", { className: "note" }, say("no-evidence"));
  const held = evidenceOf(view.state, planned.id);
  const where = keyed(make("input", { type: "text", autocomplete: "off" }), `${key}/where`, true);
  const boxes = kinds.map(({ kind, required }) => {
    const there = held.has(kind) && !progress.missing.includes(kind);
    const place = held.get(kind);
    const name = sentence(`evidence.offboarding.${kind}`);
    const words = `${required ? name : say("evidence-optional", { evidence: name })}${there && place ? `: ${place}` : ""}`;
    const box = ticked(words, there, () => doing.proved(planned.id, kind, where.value.trim(), day()));
    const input = box.querySelector("input") as HTMLInputElement;
    input.disabled = there;
    keyed(input, `${key}/evidence/${kind}`);
    return box;
  });
  return make(
    "fieldset",
    { className: "set" },
    make("legend", {}, say("evidence")),
    labelled(say("where"), where),
    make("div", { className: "ticks full" }, ...boxes),
  );
}

/** Where the task comes from, and why it is there. */
function why({ task }: PlannedTask, { speech: { sentence, say } }: View): HTMLElement[] {
  const standing = task.standing && sentence(`standing.${task.standing}`);
  const source = task.source && standing ? say("source", { at: task.source.at, standing }) : "";
  const law = task.law ? sentence("law.pointer", { law: task.law.name, section: task.law.section, asOf: task.law.asOf }) : "";
  const text = [source, task.why ?? "", law].filter((part) => part).join(" ");
  return text ? [make("p", { className: "note" }, text)] : [];
}

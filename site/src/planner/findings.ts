import { type LintFinding, offboardingMistakes, offboardingTemplate, type TemplatePatch } from "redress/offboarding";
import { make, mark } from "../elements/dom.ts";
import { keyed, press } from "./field.ts";
import { redraw } from "./redraw.ts";
import type { Doing } from "./task-panel.ts";
import { titleOf, type View } from "./view.ts";

/** The five mistakes, each with whether the plan makes it and a button that puts it right; then other faults and practices. */
export class Findings {
  readonly node = make("div", { className: "findings" });
  readonly #doing: Doing;
  #shown = "";

  constructor(doing: Doing) {
    this.#doing = doing;
  }

  show(view: View): void {
    const shown = JSON.stringify([view.findings, view.told.template]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const { say, sentence } = view.speech;
    const mistakes = offboardingMistakes.map((number) => {
      const own = view.findings.filter(({ mistake }) => mistake === number);
      const head = make("h3", {}, mark(own.length ? "wrong" : "right"), ` ${number}. ${sentence(`mistake.offboarding.${number}`)}`);
      if (own.length) return make("li", {}, head, this.#list(own, view));
      head.append(" ", make("small", { className: "sub" }, say("not-made")));
      return make("li", {}, head);
    });
    const group = (kind: "check" | "practice") => {
      const own = view.findings.filter((one) => one.kind === kind);
      return own.length ? [make("h3", {}, say(`findings-${kind}`)), this.#list(own, view)] : [];
    };
    const count = view.findings.filter(({ kind }) => kind === "mistake").length;
    const head = make("p", {}, say(count ? "mistakes-made" : "no-mistakes", { count }));
    redraw(this.node, head, make("ol", { className: "mistakes" }, ...mistakes), ...group("check"), ...group("practice"));
  }

  #list(findings: readonly LintFinding[], view: View): HTMLElement {
    return make("ul", { className: "faults" }, ...findings.map((finding) => this.#finding(finding, view)));
  }

  #finding(finding: LintFinding, view: View): HTMLElement {
    const { say, sentence } = view.speech;
    const { code, rule, tasks, fix } = finding;
    const named = tasks.map((id) => `“${titleOf(view, id)}”`).join(", ");
    const text = sentence(`finding.offboarding.${code}`, factsOf(finding, view));
    const button = press(say("put-right"), () => this.#doing.patch(say("put-right-done"), ...fix));
    button.setAttribute("aria-label", `${say("put-right")}: ${text}`);
    return make(
      "li",
      {},
      make("p", {}, make("b", {}, text), named ? ` ${named}` : ""),
      make("p", { className: "src" }, say("rule", { rule, sentence: sentence(`rule.${rule}`) })),
      ...(fix.length
        ? [
            make("ul", { className: "sub" }, ...fix.map((patch) => make("li", {}, patchWords(patch, view)))),
            keyed(button, `fix/${code}/${tasks.join()}`),
          ]
        : [make("p", { className: "sub" }, say("people-decide"))]),
    );
  }
}

/** Facts of a finding in the reader's words: ids of tasks, roles and topics by name. */
function factsOf({ facts }: LintFinding, view: View): Readonly<Record<string, string | number>> {
  const { say, sentence, role, day } = view.speech;
  const name = (part: string): string => {
    if (view.told.template.tasks.some(({ id }) => id === part)) return `“${titleOf(view, part)}”`;
    const topic = sentence(`topic.offboarding.${part}`);
    if (!topic.startsWith("topic.")) return topic;
    return /^\d{4}-\d\d-\d\d$/.test(part) ? day(part) : role(part);
  };
  const said = (value: string | number) =>
    typeof value === "number"
      ? value
      : value
          .split(/( → |, )/)
          .map((part) => (part === " → " ? say("then") : part === ", " ? part : name(part)))
          .join("");
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, key === "person" ? value : said(value)]));
}

/** What a change does, in words. */
function patchWords(patch: TemplatePatch, view: View): string {
  const { say, sentence } = view.speech;
  const title = (id: string) => {
    const own = titleOf(view, id);
    const shipped = own === id && offboardingTemplate.tasks.find((task) => task.id === id);
    return shipped ? sentence(shipped.title) : own;
  };
  switch (patch.do) {
    case "add-task":
      return say("patch-add", { task: sentence(patch.task.title) });
    case "remove-task":
      return say("patch-remove", { task: title(patch.task) });
    case "set":
      return say("patch-set", {
        task: title(patch.task),
        fields: Object.keys(patch.fields)
          .map((field) => say(`patch-field-${patchField(field)}`))
          .join(", "),
      });
    case "add-dependency":
      return say("patch-wait", { task: title(patch.task), on: title(patch.on) });
    case "remove-dependency":
      return say("patch-no-wait", { task: title(patch.task), on: title(patch.on) });
  }
}

const patchFields = [
  "due",
  "notBefore",
  "evidence",
  "raci",
  "topics",
  "asks",
  "confidential",
  "personal",
  "automated",
  "clientFacing",
] as const;
const patchField = (field: string) => patchFields.find((one) => one === field) ?? "other";

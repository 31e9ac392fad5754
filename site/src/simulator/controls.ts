import { make } from "../elements/dom.ts";
import type { Problem } from "./given.ts";
import { withMoment } from "./grips.ts";
import { hoursIds, policyChoices } from "./presets.ts";
import { labelOf, problemText } from "./problem.ts";
import type { Speech } from "./speech.ts";
import { mostPauses, type SimulatorState } from "./state.ts";
import { stageName } from "./status.ts";

type Change = (state: SimulatorState) => void;
type Field = HTMLInputElement | HTMLSelectElement;

const isMoment = (name: string) => name === "registered" || name === "now" || name === "answered" || name.startsWith("pause-");
const textOf = (state: SimulatorState, name: string): string => {
  const [, at, end] = name.split("-");
  return name.startsWith("pause-")
    ? (state.pauses[Number(at)]?.[end as "from" | "to"] ?? "")
    : String(state[name as keyof SimulatorState] ?? "");
};

/** The fields of what is given. They are made once, so that the focus stays; only pauses come and go. */
export class Controls {
  readonly form: HTMLFormElement;
  readonly #speech: Speech;
  readonly #change: Change;
  readonly #state: () => SimulatorState;
  readonly #pauses = make("div", { className: "pauses" });
  readonly #error = make("p", { className: "problem", id: "sim-problem" });
  readonly #stage: HTMLSelectElement;
  readonly add: HTMLButtonElement;
  readonly reset: HTMLButtonElement;

  constructor(speech: Speech, state: () => SimulatorState, change: Change) {
    this.#speech = speech;
    this.#state = state;
    this.#change = change;
    const { say, sentence } = speech;
    const policy = (id: string) => (id === "pausing" ? say("policy-pausing") : sentence(`policy.sla.${id}`));
    this.#stage = this.#select("stage", []);
    this.add = make("button", { type: "button", className: "btn quiet" }, say("add-pause"));
    this.reset = make("button", { type: "button", className: "btn quiet" }, say("reset"));
    const sets = [
      this.#label(
        "policy",
        this.#select(
          "policy",
          policyChoices.map((id) => [id, policy(id)] as const),
        ),
      ),
      this.#label("stage", this.#stage),
      this.#label("registered", this.#input("registered")),
      this.#label("now", this.#input("now")),
      this.#label("answered", this.#input("answered"), say("answered-note")),
      this.#label(
        "hours",
        this.#select(
          "hours",
          hoursIds.map((id) => [id, say(`hours-${id}`)] as const),
        ),
      ),
      this.#label("zone", this.#input("zone")),
      this.#label("holidays", this.#input("holidays")),
    ];
    const acts = make("div", { className: "acts" }, this.add, this.reset);
    this.form = make("form", { className: "set", noValidate: true }, ...sets, this.#pauses, acts, this.#error);
    this.form.setAttribute("aria-label", say("given"));
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.#error.setAttribute("role", "alert");
  }

  /** Shows a state, and what cannot be read of it. */
  show(state: SimulatorState, stages: readonly string[], stage: string, problem: Problem | undefined): void {
    this.#showStages(stages, stage);
    if (this.#pauses.children.length !== state.pauses.length) this.#pauses.replaceChildren(...state.pauses.map((_, at) => this.#pause(at)));
    const open = state.pauses.at(-1);
    this.add.disabled = state.pauses.length >= mostPauses || open?.to === "";
    for (const field of this.form.querySelectorAll<Field>("input, select")) {
      const value = field === this.#stage ? stage : textOf(state, field.name);
      // A date half typed has no value yet: it is the reader's, and stays.
      if (field.value !== value && !(field === document.activeElement && problem)) field.value = value;
      const wrong = problem?.control === field.name;
      field.toggleAttribute("aria-invalid", wrong);
      if (wrong) field.setAttribute("aria-invalid", "true");
      if (wrong) field.setAttribute("aria-describedby", this.#error.id);
      else field.removeAttribute("aria-describedby");
    }
    const text = problem ? `${problemText(problem, this.#speech)} ${this.#speech.say("stands")}` : "";
    if (this.#error.textContent !== text) this.#error.textContent = text;
    this.#error.hidden = !problem;
  }

  #showStages(stages: readonly string[], stage: string): void {
    const same = stages.length === this.#stage.options.length && stages.every((id, at) => this.#stage.options[at]?.value === id);
    if (!same) this.#stage.replaceChildren(...stages.map((id) => new Option(stageName(id, this.#speech), id)));
    this.#stage.value = stage;
  }

  #pause(at: number): HTMLElement {
    const { say } = this.#speech;
    const remove = make("button", { type: "button", className: "btn quiet" }, say("remove-pause", { number: at + 1 }));
    remove.addEventListener("click", () => {
      const state = this.#state();
      this.#pauses.replaceChildren();
      this.#change({ ...state, pauses: state.pauses.filter((_, place) => place !== at) });
      this.add.focus();
    });
    const names = [`pause-${at}-from`, `pause-${at}-to`] as const;
    const fields = names.map((name) => this.#label(name, this.#input(name), name.endsWith("to") ? say("pause-to-note") : undefined));
    return make("div", { className: "set" }, ...fields, remove);
  }

  #label(name: string, field: Field, note?: string): HTMLElement {
    return make("label", {}, make("span", {}, labelOf(name, this.#speech), !!note && make("small", {}, ` (${note})`)), field);
  }

  #select(name: string, options: readonly (readonly [value: string, label: string])[]): HTMLSelectElement {
    const field = make("select", { name }, ...options.map(([value, label]) => new Option(label, value)));
    field.addEventListener("change", () => this.#change({ ...this.#state(), [name]: field.value }));
    return field;
  }

  #input(name: string): HTMLInputElement {
    const moment = isMoment(name);
    const field = make("input", { name, type: moment ? "datetime-local" : "text", autocomplete: "off", spellcheck: false });
    const take = () => this.#change(moment ? withMoment(this.#state(), name, field.value) : { ...this.#state(), [name]: field.value });
    // A moment is taken as soon as it is whole; a text, and an emptied moment, when the reader has done.
    if (moment) field.addEventListener("input", () => field.value && take());
    field.addEventListener("change", take);
    return field;
  }
}

import { make } from "../elements/dom.ts";
import { keyed, labelled, press } from "./field.ts";
import { redraw } from "./redraw.ts";
import type { Speech } from "./speech.ts";
import { nobody, type PersonText, type PlannerState } from "./state.ts";
import type { Put, View } from "./view.ts";

/** Who fills each role of the plan, when they are away, and who does it meanwhile. */
export class People {
  readonly node: HTMLDetailsElement;
  readonly #room = make("div", { className: "people" });
  readonly #state: () => PlannerState;
  readonly #put: Put;
  readonly #speech: Speech;
  #shape = "";

  constructor(speech: Speech, state: () => PlannerState, put: Put) {
    [this.#speech, this.#state, this.#put] = [speech, state, put];
    this.node = make(
      "details",
      { className: "more" },
      make("summary", {}, speech.say("people")),
      make("p", { className: "note" }, speech.say("people-note")),
      this.#room,
    );
  }

  show({ state, told, problem }: View): void {
    const roles = [...new Set([...told.plan.tasks.map(({ task }) => task.raci.responsible), ...Object.keys(state.people)])];
    const shape = JSON.stringify(roles.map((role) => [role, state.people[role]?.away.length ?? 0]));
    if (shape !== this.#shape) redraw(this.#room, ...roles.map((role) => this.#role(role)));
    this.#shape = shape;
    if (problem?.control.startsWith("away-")) this.node.open = true;
    for (const field of this.#room.querySelectorAll("input")) {
      const [role, name, at, end] = (field.dataset.key ?? "").split("/") as [string, "person" | "fallback" | "away", string?, string?];
      const person = state.people[role] ?? nobody;
      const value = name === "away" ? (person.away[Number(at)]?.[end as "from" | "to"] ?? "") : person[name];
      if (field.value !== value && field !== document.activeElement) field.value = value;
    }
  }

  #change(role: string, change: (person: PersonText) => PersonText): void {
    const state = this.#state();
    this.#put({ ...state, people: { ...state.people, [role]: change(state.people[role] ?? nobody) } });
  }

  #role(role: string): HTMLElement {
    const { say } = this.#speech;
    const name = this.#speech.role(role);
    const add = press(say("add-away"), () => {
      this.#change(role, (person) => ({ ...person, away: [...person.away, { from: "", to: "" }] }));
      const at = (this.#state().people[role]?.away.length ?? 1) - 1;
      this.#room.querySelector<HTMLElement>(`[data-key="${role}/away/${at}/from"]`)?.focus();
    });
    add.setAttribute("aria-label", say("add-away-of", { role: name }));
    const spans = (this.#state().people[role]?.away ?? []).map((_, at) => this.#span(role, at));
    return make(
      "fieldset",
      { className: "set" },
      make("legend", {}, name),
      labelled(say("person"), this.#text(role, "person")),
      labelled(say("fallback"), this.#text(role, "fallback")),
      keyed(add, `${role}/add`),
      ...spans,
    );
  }

  #text(role: string, name: "person" | "fallback"): HTMLInputElement {
    const field = keyed(make("input", { autocomplete: "off", type: "text" }), `${role}/${name}`);
    field.addEventListener("input", () => this.#change(role, (person) => ({ ...person, [name]: field.value })));
    return field;
  }

  #span(role: string, at: number): HTMLElement {
    const { say } = this.#speech;
    const day = (end: "from" | "to") => {
      const field = keyed(make("input", { type: "date" }), `${role}/away/${at}/${end}`);
      field.addEventListener("change", () =>
        this.#change(role, (person) => ({
          ...person,
          away: person.away.map((span, place) => (place === at ? { ...span, [end]: field.value } : span)),
        })),
      );
      return labelled(say(`away-${end}`), field);
    };
    const remove = press(say("remove-away"), () => {
      this.#change(role, (person) => ({ ...person, away: person.away.toSpliced(at, 1) }));
      this.#room.querySelector<HTMLElement>(`[data-key="${role}/add"]`)?.focus();
    });
    return make("div", { className: "set full" }, day("from"), day("to"), remove);
  }
}

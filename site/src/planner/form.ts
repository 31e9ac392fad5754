import { clientFlags, clientTypes, endReasons } from "redress/offboarding";
import { make } from "../elements/dom.ts";
import { choice, labelled, ticked } from "./field.ts";
import { People } from "./people.ts";
import { problemText } from "./problem.ts";
import type { Speech } from "./speech.ts";
import { type PlannerState, weekdays } from "./state.ts";
import type { Put, View } from "./view.ts";

type Field = HTMLInputElement | HTMLSelectElement;
type TextField = "client" | "work" | "notice" | "end" | "asOf" | "closed" | "worked";

/** What is given. The fields are made once, so that the focus stays where it is. */
export class Form {
  readonly node: HTMLFormElement;
  readonly #state: () => PlannerState;
  readonly #put: Put;
  readonly #speech: Speech;
  readonly #people: People;
  readonly #error = make("p", { className: "problem", id: "planner-problem" });
  readonly #flags = make("div", { className: "ticks" });
  readonly #week = make("div", { className: "ticks" });
  readonly #days: HTMLDetailsElement;

  constructor(speech: Speech, state: () => PlannerState, put: Put) {
    [this.#speech, this.#state, this.#put] = [speech, state, put];
    const { say, sentence } = speech;
    this.#people = new People(speech, state, put);
    const name = (code: string) => {
      const said = sentence(code);
      return said.charAt(0).toLocaleUpperCase() + said.slice(1);
    };
    const types = clientTypes.map((type) => [type, name(`client-type.${type}`)] as const);
    const reasons = endReasons.map((reason) => [reason, name(`end-reason.${reason}`)] as const);
    const group = (legend: string, room: HTMLElement, className = "") => make("fieldset", { className }, make("legend", {}, legend), room);
    this.#days = make(
      "details",
      { className: "more" },
      make("summary", {}, say("working-days")),
      make(
        "div",
        { className: "set" },
        group(say("week"), this.#week, "full"),
        labelled(say("closed"), this.#input("closed"), say("dates-note")),
        labelled(say("worked"), this.#input("worked"), say("worked-note")),
      ),
    );
    this.node = make(
      "form",
      { className: "planner-form", noValidate: true },
      make(
        "div",
        { className: "set" },
        labelled(say("client"), this.#input("client"), say("kept-here")),
        labelled(say("work"), this.#input("work")),
        labelled(say("type"), this.#select("type", types)),
        labelled(say("reason"), this.#select("reason", reasons)),
        labelled(say("notice"), this.#input("notice", "date")),
        labelled(say("end"), this.#input("end", "date")),
        labelled(say("asOf"), this.#input("asOf", "date"), say("asOf-note")),
        group(say("flags"), this.#flags, "full"),
      ),
      this.#days,
      this.#people.node,
      this.#error,
    );
    this.node.setAttribute("aria-label", say("given"));
    this.node.addEventListener("submit", (event) => event.preventDefault());
    this.#error.setAttribute("role", "alert");
  }

  show(view: View): void {
    const { state, problem } = view;
    this.#ticks(this.#flags, clientFlags, state.flags, "flags", (flag) => this.#speech.sentence(`client-flag.${flag}`));
    this.#ticks(this.#week, weekdays, state.week, "week", (day) => this.#speech.weekday(`2026-11-${23 + weekdays.indexOf(day)}`));
    this.#people.show(view);
    if (problem && ["week", "closed", "worked"].includes(problem.control)) this.#days.open = true;
    for (const field of this.node.querySelectorAll<Field>("[name]")) {
      const value = state[field.name as TextField];
      // A date half typed has no value yet: it is the reader's, and stays.
      if (typeof value === "string" && field.value !== value && !(field === document.activeElement && problem)) field.value = value;
      const wrong = problem?.control === field.name;
      field.toggleAttribute("aria-invalid", wrong);
      if (wrong) field.setAttribute("aria-invalid", "true");
      if (wrong) field.setAttribute("aria-describedby", this.#error.id);
      else field.removeAttribute("aria-describedby");
    }
    const text = problem ? `${problemText(problem, view)} ${this.#speech.say("stands")}` : "";
    if (this.#error.textContent !== text) this.#error.textContent = text;
    this.#error.hidden = !problem;
  }

  focus(name: TextField): void {
    this.node.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  }

  #ticks<T extends string>(
    room: HTMLElement,
    all: readonly T[],
    on: readonly T[],
    name: "flags" | "week",
    words: (one: T) => string,
  ): void {
    if (!room.children.length)
      for (const one of all)
        room.append(
          ticked(words(one), false, (checked) => {
            const state = this.#state();
            const chosen: readonly string[] = state[name];
            this.#put({ ...state, [name]: all.filter((other) => (other === one ? checked : chosen.includes(other))) });
          }),
        );
    for (const [at, box] of [...room.querySelectorAll("input")].entries()) box.checked = on.includes(all[at] as T);
  }

  #select(name: "type" | "reason", options: readonly (readonly [string, string])[]): HTMLSelectElement {
    const field = choice(options, "");
    field.name = name;
    field.addEventListener("change", () => this.#put({ ...this.#state(), [name]: field.value }));
    return field;
  }

  #input(name: TextField, type = "text"): HTMLInputElement {
    const field = make("input", { name, type, autocomplete: "off" });
    const take = () => field.value !== this.#state()[name] && this.#put({ ...this.#state(), [name]: field.value });
    // A day is taken as soon as it is whole; dates in a row, and an emptied day, when the reader has done.
    const waits = name === "closed" || name === "worked";
    if (!waits) field.addEventListener("input", () => (type !== "date" || field.value) && take());
    field.addEventListener("change", take);
    return field;
  }
}

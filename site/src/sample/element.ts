import { make } from "../elements/dom.ts";
import { whiskers } from "../lesson/whisker.ts";
import { writeAddress } from "../tools/address.ts";
import { drawn } from "./drawn.ts";
import { found } from "./found.ts";
import { plan } from "./plan.ts";
import type { Refused } from "./refused.ts";
import { fieldNames, firstState, type SampleField, type SampleState, sampleFields, stateFrom } from "./state.ts";
import { tellingOf } from "./telling.ts";
import { problemOf, type SampleData, type Telling, toldFound, toldPlan } from "./told.ts";

/** Said when nothing was typed for so many ms. */
const quiet = 600;
type Name = SampleField | "of" | "sure";

/** The reckoning of samples on a page: what is typed is reckoned at once, put into the address, and said when it has settled. */
export class RedressSample extends HTMLElement {
  readonly #form = this.querySelector("form") as HTMLFormElement;
  #telling: Telling | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Begins with the words fetched, and what the address gives. */
  begin(data: SampleData): void {
    this.#telling = tellingOf(data);
    const given = stateFrom(location.search);
    // What was typed while the code was on its way counts, and is not overwritten by the address.
    const typed = fieldNames.some((name) => this.#field(name).value !== (this.#field(name) as HTMLInputElement).defaultValue);
    if (given && !typed) this.#fill(given);
    this.#form.addEventListener("input", () => this.#changed());
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    this.#place("reset").addEventListener("click", () => {
      this.#fill(firstState);
      this.#changed();
      this.#field("of").focus();
    });
    if (typed) this.#changed();
    else this.#show();
  }

  #place = (name: string): HTMLElement => this.querySelector(`[data-${name}]`) as HTMLElement;
  #field = (name: Name) => this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

  #fill(state: SampleState): void {
    for (const [name, value] of Object.entries(state)) this.#field(name as Name).value = value;
  }

  #state = () => Object.fromEntries(["of", "sure", ...fieldNames].map((name) => [name, this.#field(name as Name).value])) as SampleState;

  #changed(): void {
    const state = this.#state();
    writeAddress(state);
    const said = this.#show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const live = this.#place("live");
      if (live.textContent !== said) live.textContent = said;
    }, quiet);
  }

  /** Shows both answers, and gives them in sentences. */
  #show(): string {
    const [state, telling] = [this.#state(), this.#telling as Telling];
    for (const kind of ["share", "score"] as const)
      for (const part of this.querySelectorAll<HTMLElement>(`[data-of="${kind}"]`)) part.hidden = state.of !== kind;
    const [planned, told] = [plan(state), found(state)];
    const refused = [planned, told].flatMap((one) => (one.status === "refused" ? [one] : []));
    for (const name of fieldNames) this.#mark(name, refused);
    const wrong = (group: "plan" | "found", problem: Refused | undefined) => {
      const said = problem ? problemOf(problem, telling) : "";
      this.#place(`${group}-problem`).textContent = said;
      this.#place(`${group}-problem`).hidden = !problem;
      this.#place(`${group}-result`).hidden = !!problem;
      return said ? [said] : [];
    };
    const said = [...wrong("plan", planned.status === "refused" ? planned : undefined)];
    if (planned.status === "ok") {
      const { sentences, formula } = toldPlan(planned, state, telling);
      this.#write("plan", sentences);
      this.#place("formula").textContent = formula.join(" ");
      said.push(...sentences);
    }
    said.push(...wrong("found", told.status === "refused" ? told : undefined));
    if (told.status === "refused") return said.join(" ");
    const sentences = toldFound(told, state, telling);
    this.#write("found", sentences);
    this.#place("figure").hidden = told.status !== "ok";
    if (told.status === "ok") {
      const { shares, label, caption } = drawn(told, telling);
      // Numbers and classes only; nothing that was typed comes in as it is.
      this.#place("chart").innerHTML = whiskers(shares);
      this.#place("chart").setAttribute("aria-label", label);
      this.#place("caption").textContent = caption;
    }
    return [...said, ...sentences].join(" ");
  }

  #mark(name: SampleField, refused: readonly Refused[]): void {
    const shown = [...sampleFields.about, ...sampleFields.plan[this.#state().of], ...sampleFields.found[this.#state().of]] as SampleField[];
    const wrong = shown.includes(name) && refused.some(({ field, code }) => field === name && code !== "empty");
    if (wrong) this.#field(name).setAttribute("aria-invalid", "true");
    else this.#field(name).removeAttribute("aria-invalid");
  }

  #write(group: "plan" | "found", sentences: readonly string[]): void {
    this.#place(`${group}-said`).replaceChildren(...sentences.map((text, at) => make("p", { className: at ? "" : "rate" }, text)));
  }
}

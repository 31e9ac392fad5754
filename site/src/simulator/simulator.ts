import { make } from "../elements/dom.ts";
import { writeAddress } from "../tools/address.ts";
import { offerLink } from "../tools/copy-link.ts";
import { Controls } from "./controls.ts";
import type { SimulatorData } from "./data.ts";
import { Figure } from "./figure.ts";
import { isProblem, type Problem } from "./given.ts";
import { hour } from "./grips.ts";
import { addressed, keep, keptState } from "./kept-state.ts";
import { noteOf } from "./note.ts";
import { labelOf } from "./problem.ts";
import { speechOf } from "./speech.ts";
import { stageRows } from "./stages.ts";
import { firstState, type SimulatorState } from "./state.ts";
import { dueLines, stageName, statusOf } from "./status.ts";
import { type Told, tell } from "./told.ts";
import { traceTable } from "./trace.ts";

/** Said when nothing has moved for so many ms. */
const quiet = 500;

/** The simulator of deadlines in its place on the page. */
export class Simulator {
  readonly #data: SimulatorData;
  readonly #controls: Controls;
  readonly #figure = new Figure((state, dragging) => this.#put(state, dragging));
  readonly #frame = make("figure", { className: "tl" });
  readonly #caption = make("p", { className: "note" });
  readonly #stages = make("ul", { className: "stages" });
  readonly #trace = make("div", {});
  readonly #note = make("div", { className: "fb open" });
  readonly #live = make("p", { className: "vh" });
  /** Whether the state stands in the address, as on a page of its own. */
  readonly #addressed: boolean;
  #state: SimulatorState;
  #told: Told;
  #all = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(room: HTMLElement, data: SimulatorData) {
    this.#data = data;
    this.#addressed = room.dataset.address !== undefined;
    if (this.#addressed) offerLink();
    this.#state = keptState(this.#addressed ? location.search : "");
    const told = tell(this.#state);
    // What was kept may be half typed; then there is nothing to show yet but the first case.
    const first = isProblem(told) ? tell(firstState) : told;
    if (isProblem(first)) throw new Error("The first state cannot be told");
    this.#told = first;
    const speech = this.#speech();
    const { say } = speech;
    this.#controls = new Controls(
      speech,
      () => this.#state,
      (state) => this.#put(state, false),
    );
    this.#controls.add.addEventListener("click", () => this.#addPause());
    this.#controls.reset.addEventListener("click", () => {
      this.#all = false;
      this.#put(firstState, false);
    });
    this.#live.setAttribute("role", "status");
    this.#frame.setAttribute("role", "group");
    this.#frame.append(this.#caption, this.#figure.svg);
    const head = make("p", { className: "note head", id: "sim-stages" }, say("stages"));
    this.#stages.setAttribute("aria-labelledby", head.id);
    const keys = make("p", { className: "note keys" }, say("keys"));
    room.replaceChildren(this.#controls.form, this.#frame, keys, head, this.#stages, this.#trace, this.#note, this.#live);
    this.#show(isProblem(told) ? told : undefined);
    new ResizeObserver(([entry]) => this.#figure.show(this.#shown(), Math.floor(entry?.contentRect.width ?? 0))).observe(this.#frame);
  }

  #speech = () => speechOf(this.#data, this.#told.given.calendar.zone);

  #shown() {
    const speech = this.#speech();
    return { state: this.#state, told: this.#told, speech, label: (grip: string) => labelOf(grip, speech) };
  }

  #put(state: SimulatorState, dragging: boolean): void {
    this.#state = state;
    const told = tell(state);
    if (!isProblem(told)) this.#told = told;
    this.#show(isProblem(told) ? told : undefined);
    clearTimeout(this.#timer);
    if (dragging) return;
    keep(state);
    if (this.#addressed) writeAddress(addressed(state));
    this.#timer = setTimeout(() => this.#announce(), quiet);
  }

  #show(problem: Problem | undefined): void {
    const [told, speech] = [this.#told, this.#speech()];
    const { focus } = told;
    this.#controls.show(this.#state, [...new Set(told.deadlines.map(({ stage }) => stage))], focus.stage, problem);
    const [first, last] = [told.given.registered, Math.max(focus.due ?? 0, told.given.now)];
    this.#frame.setAttribute("aria-label", speech.say("figure", { from: speech.when(first), to: speech.when(last) }));
    this.#caption.textContent = `${stageName(focus.stage, speech)}: ${[statusOf(focus, speech), ...dueLines(focus, speech)].join("; ")}`;
    this.#stages.replaceChildren(...stageRows(told, speech));
    const more = () => {
      this.#all = true;
      this.#show(problem);
    };
    this.#trace.replaceChildren(...traceTable(told, speech, this.#all, more));
    this.#note.replaceChildren(...noteOf(this.#state, told, speech));
    // A state with a problem is not drawn: its grips would lie where nothing is.
    if (!problem) this.#figure.show(this.#shown());
  }

  /** An hour's pause after an hour of work, behind the last one. */
  #addPause(): void {
    const { given } = this.#told;
    const { plain, pauses, registered } = given;
    const from = plain.add(pauses.at(-1)?.to ?? registered, { milliseconds: hour });
    const to = plain.add(from, { milliseconds: hour });
    const place = this.#state.pauses.length;
    this.#put({ ...this.#state, pauses: [...this.#state.pauses, { from: plain.wall(from), to: plain.wall(to) }] }, false);
    this.#controls.form.querySelector<HTMLInputElement>(`[name="pause-${place}-from"]`)?.focus();
  }

  #announce(): void {
    const speech = this.#speech();
    const { focus } = this.#told;
    const status = [statusOf(focus, speech), ...dueLines(focus, speech)].join("; ");
    const text = speech.say("announce", { stage: stageName(focus.stage, speech), status });
    if (this.#live.textContent !== text) this.#live.textContent = text;
  }
}

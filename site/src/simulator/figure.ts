import { type Axis, axisOf, tallLength } from "./axis.ts";
import type { Frame } from "./bars.ts";
import { draw, hatches } from "./draw.ts";
import { dragStep, type Grip, gripsOf, keySteps, limitsOf, minute, momentOf, moved, shiftStep } from "./grips.ts";
import { breadthLying, lying, lyingAcross, lyingHeight } from "./lying.ts";
import { type Picture, pictureOf } from "./picture.ts";
import type { Speech } from "./speech.ts";
import { breadthStanding, standing, standingAcross } from "./standing.ts";
import type { SimulatorState } from "./state.ts";
import type { Told } from "./told.ts";

/** From this width on, in px, the figure lies. */
const wide = 540;

/** What the figure shows now. */
interface Shown {
  readonly state: SimulatorState;
  readonly told: Told;
  readonly speech: Speech;
  readonly label: (grip: Grip) => string;
}

/** The figure with its grips. It knows no rule: it shows what it is given, and says where a grip was put. */
export class Figure {
  readonly svg: SVGSVGElement = draw("svg", { class: "fig" }) as SVGSVGElement;
  readonly #still = draw("g", { "aria-hidden": "true" });
  readonly #grips = draw("g", {});
  readonly #put: (state: SimulatorState, dragging: boolean) => void;
  #width = 0;
  #axis: Axis | undefined;
  #dragged: Grip | undefined;
  #shown: Shown | undefined;

  constructor(put: (state: SimulatorState, dragging: boolean) => void) {
    this.#put = put;
    this.svg.append(hatches(), this.#still, this.#grips);
  }

  /** Draws for a width in px. While a grip is dragged the scale stays, or it would run away under the finger. */
  show(shown: Shown, width = this.#width): void {
    this.#shown = shown;
    this.#width = width;
    if (!width) return;
    const picture = pictureOf(shown.told);
    const lies = width >= wide;
    const parts = picture.parts;
    if (!this.#axis || !this.#dragged) this.#axis = axisOf(parts, lies ? width - 2 : tallLength(parts));
    const frame = { axis: this.#axis, lies, across: lies ? lyingAcross : standingAcross, breadth: lies ? breadthLying : breadthStanding };
    this.#draw(frame, picture, shown);
    this.#place(frame, shown);
  }

  #draw(frame: Frame, picture: Picture, { speech, told }: Shown): void {
    const { lies, axis } = frame;
    const height = lies ? lyingHeight(picture) : axis.length + 44;
    const pad = lies ? [1, 0] : [0, 12];
    this.svg.setAttribute("viewBox", `${-(pad[0] as number)} ${-(pad[1] as number)} ${this.#width} ${height}`);
    this.svg.setAttribute("width", String(this.#width));
    this.svg.setAttribute("height", String(height));
    this.svg.classList.toggle("tall", !lies);
    this.#still.replaceChildren(...(lies ? lying : standing)(frame, picture, speech, told));
  }

  #place({ axis, lies, across, breadth }: Frame, { state, told, speech, label }: Shown): void {
    const wanted = gripsOf(state);
    for (const node of [...this.#grips.children]) if (!wanted.includes(node.getAttribute("data-grip") ?? "")) node.remove();
    for (const grip of wanted) {
      const at = momentOf(told.given, grip);
      const low = grip === "now";
      const [along, off] = [axis.at(at), low ? across + breadth + (lies ? 8 : 0) : across - (lies ? 8 : 0)];
      const node = this.#grips.querySelector(`[data-grip="${grip}"]`) ?? this.#grips.appendChild(this.#make(grip));
      const [from, to] = limitsOf(told.given, grip);
      const minutes = (moment: number) => String(Math.round((moment - axis.drawn[0]) / minute));
      const facts = {
        transform: lies ? `translate(${along} ${off})` : `translate(${off} ${along})`,
        "aria-label": label(grip),
        "aria-orientation": lies ? "horizontal" : "vertical",
        "aria-valuemin": minutes(Math.min(Math.max(from, axis.drawn[0]), at)),
        "aria-valuemax": minutes(Math.max(Math.min(to, axis.drawn[1]), at)),
        "aria-valuenow": minutes(at),
        "aria-valuetext": speech.spoken(at),
      };
      for (const [name, value] of Object.entries(facts)) node.setAttribute(name, value);
    }
  }

  #make(grip: Grip): SVGElement {
    const target = draw("rect", { x: -16, y: -16, width: 32, height: 32, class: "hit" });
    const node = draw("g", { role: "slider", tabindex: 0, "data-grip": grip }, target, draw("circle", { r: 7, class: "grip" }));
    node.addEventListener("keydown", (event) => this.#key(event, grip));
    node.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      event.preventDefault();
      node.focus();
      node.setPointerCapture(event.pointerId);
      this.#dragged = grip;
    });
    // A finger on a grip moves it, and not the page; beside the grips the page scrolls as ever.
    node.addEventListener("touchstart", (event) => event.preventDefault(), { passive: false });
    node.addEventListener("pointermove", (event) => this.#drag(event, grip));
    for (const end of ["pointerup", "pointercancel"]) node.addEventListener(end, () => this.#drop());
    return node;
  }

  #key(event: KeyboardEvent, grip: Grip): void {
    const step = keySteps[event.key];
    if (step === undefined || !this.#shown || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const { state, told } = this.#shown;
    const far = event.shiftKey && Number.isFinite(step) ? Math.sign(step) * shiftStep : step;
    this.#put(
      moved(state, told.given, grip, momentOf(told.given, grip) + far, Number.isFinite(step) ? undefined : this.#axis?.drawn),
      false,
    );
  }

  #drag(event: PointerEvent, grip: Grip): void {
    if (this.#dragged !== grip || !this.#shown || !this.#axis) return;
    const place = this.svg.getBoundingClientRect();
    const { x, y, width } = this.svg.viewBox.baseVal;
    const scale = width / place.width;
    const px = this.#width >= wide ? (event.clientX - place.left) * scale + x : (event.clientY - place.top) * scale + y;
    const { state, told } = this.#shown;
    const to = Math.round(this.#axis.moment(px) / dragStep) * dragStep;
    if (to !== momentOf(told.given, grip)) this.#put(moved(state, told.given, grip, to, this.#axis.drawn), true);
  }

  #drop(): void {
    if (!this.#dragged || !this.#shown) return;
    this.#dragged = undefined;
    this.#put(this.#shown.state, false);
  }
}

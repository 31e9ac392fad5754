import { make, mark } from "../elements/dom.ts";
import { draw, hatches } from "../simulator/draw.ts";
import { lying, lyingHeight } from "./lying.ts";
import { type Picture, pictureOf } from "./picture.ts";
import { standing } from "./standing.ts";
import { titleOf, type View } from "./view.ts";

/** From this width on, in px, the figure lies. */
const wide = 700;
/** How wide the names of tasks are beside it, and from which width on there is room for more of each. */
const [narrowNames, wideNames, roomy] = [300, 390, 900];

/** The plan over time. The table below it says the same in words. */
export class Timeline {
  readonly node = make("figure", { className: "tl" });
  readonly #svg = draw("svg", { class: "fig", "aria-hidden": "true" }) as SVGSVGElement;
  readonly #still = draw("g", {});
  readonly #names = make("ol", { className: "names" });
  readonly #key = make("p", { className: "note key" });
  #view: View | undefined;
  #width = 0;

  constructor() {
    this.#svg.append(hatches(), this.#still);
    this.#names.setAttribute("aria-hidden", "true");
    this.node.setAttribute("role", "group");
    this.node.append(make("div", { className: "chart" }, this.#names, this.#svg), this.#key);
    new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.#width) return;
      this.#width = width;
      if (this.#view) this.show(this.#view);
    }).observe(this.node);
  }

  show(view: View): void {
    this.#view = view;
    if (!this.#width) return;
    const picture = pictureOf(view.told, view.today);
    const lies = this.#width >= wide;
    this.node.classList.toggle("lies", lies);
    this.node.classList.toggle("roomy", this.#width >= roomy);
    const { say, date } = view.speech;
    const { notice, end } = view.told.plan.dates;
    this.node.setAttribute("aria-label", say("figure", { notice: date(notice), end: date(end), count: picture.rows.length }));
    this.#names.replaceChildren(...(lies ? this.#rows(picture, view) : []));
    this.#key.replaceChildren(...this.#legend(view, lies));
    const width = lies ? this.#width - (this.#width >= roomy ? wideNames : narrowNames) : this.#width;
    const drawn = lies
      ? { nodes: lying(picture, width, view.speech), height: lyingHeight(picture) }
      : standing(picture, width, view.speech);
    this.#svg.setAttribute("viewBox", `0 0 ${width} ${drawn.height}`);
    this.#svg.setAttribute("width", String(width));
    this.#svg.setAttribute("height", String(drawn.height));
    this.#still.replaceChildren(...drawn.nodes);
  }

  #rows({ rows }: Picture, view: View): HTMLElement[] {
    return rows.map((row) =>
      make("li", {}, make("span", { className: "n" }, String(row.number)), mark(row.mark), make("span", {}, titleOf(view, row.id))),
    );
  }

  #legend({ speech }: View, lies: boolean): (Node | string)[] {
    const { say } = speech;
    const marks = (["critical", "late", "right", "now", "open", "closed"] as const).map((name) =>
      make("span", {}, mark(name), ` ${say(`mark-${name}`)}`),
    );
    return [...marks, make("span", {}, say(lies ? "key-lying" : "key-standing"))];
  }
}

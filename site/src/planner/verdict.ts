import type { PlanConflict } from "redress/offboarding";
import { make, mark } from "../elements/dom.ts";
import { press } from "./field.ts";
import { remembering } from "./redraw.ts";
import { firstEndThatFits } from "./told.ts";
import { type Put, titleOf, type View } from "./view.ts";

const shown = 3;

function conflictLine(conflict: PlanConflict, view: View): HTMLElement {
  const { say, sentence, day } = view.speech;
  const { code, path, due, earliestFinish, shortByDays } = conflict;
  const chain = path.map((id) => `“${titleOf(view, id)}”`).join(say("then"));
  const facts = { path: chain, days: shortByDays, due: day(due), earliestFinish: day(earliestFinish) };
  return make("li", {}, sentence(`conflict.offboarding.${code}`, facts));
}

/** Whether all fits, by when to begin, and what is behind: the first thing that is read. */
export class Verdict {
  readonly node = make("div", { className: "verdict" });
  readonly #put: Put;
  readonly #draw = remembering(this.node);

  constructor(put: Put) {
    this.#put = put;
  }

  show(view: View): void {
    const { state, told, today } = view;
    const { plan, progress } = told;
    this.#draw(JSON.stringify([plan, progress, state.client, state.work, today]), () => [
      this.#head(view),
      this.#fit(view),
      this.#far(view),
    ]);
  }

  #head({ state, told, speech }: View): HTMLElement {
    const { say, date, sentence } = speech;
    const { type, reason } = told.client;
    const { notice, end } = told.plan.dates;
    const facts = { type: sentence(`client-type.${type}`), reason: sentence(`end-reason.${reason}`), notice: date(notice), end: date(end) };
    const name = [state.client.trim() || say("unnamed"), state.work.trim()].filter((part) => part).join(", ");
    return make("div", {}, make("h2", { id: "planner-plan" }, name), make("p", { className: "note" }, say("about", facts)));
  }

  #fit(view: View): HTMLElement {
    const { told, speech } = view;
    const { say, date, day } = speech;
    const { plan } = told;
    const { verdict, startBy, finish, criticalPath, conflicts } = plan;
    const chain = criticalPath.map((id) => `“${titleOf(view, id)}”`).join(say("then"));
    if (verdict === "fits") {
      const facts = { startBy: date(startBy), finish: day(finish.latest) };
      return make(
        "div",
        { className: "fb" },
        make("p", {}, make("b", {}, say("fits")), ` ${say("start-by", facts)}`),
        make("p", { className: "src" }, say("critical-path", { chain })),
      );
    }
    const rest = conflicts.length - shown;
    const later = firstEndThatFits(told);
    const move = later
      ? [make("p", { className: "then" }, say("fits-later", { end: date(later) })), this.#move(view, later)]
      : [make("p", { className: "then" }, say("never-fits"))];
    return make(
      "div",
      { className: "fb no" },
      make("p", {}, make("b", {}, say("does-not-fit", { count: conflicts.length }))),
      make("ul", {}, ...conflicts.slice(0, shown).map((one) => conflictLine(one, view))),
      rest > 0 && make("p", { className: "src" }, say("more-conflicts", { count: rest })),
      ...move,
    );
  }

  #move({ state, speech }: View, end: string): HTMLElement {
    return press(speech.say("move-end", { end: speech.day(end) }), () => this.#put({ ...state, end }, speech.say("moved-end")));
  }

  #far({ told, speech }: View): HTMLElement {
    const { say } = speech;
    const { all, required, late, complete, gaps } = told.progress;
    const facts = { done: required.done, of: required.of, allDone: all.done, allOf: all.of };
    const lines = [
      make("li", {}, mark(complete ? "right" : "now"), ` ${say(complete ? "complete" : "far", facts)}`),
      ...(late.length ? [make("li", {}, mark("late"), ` ${say("late-count", { count: late.length })}`)] : []),
      ...(gaps.length ? [make("li", {}, mark("closed"), ` ${say("gap-count", { count: gaps.length })}`)] : []),
    ];
    return make("ul", { className: "standing" }, ...lines);
  }
}

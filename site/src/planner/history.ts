import type { OffboardingEvent } from "redress/offboarding";
import { make } from "../elements/dom.ts";
import { keyed, press } from "./field.ts";
import type { Doing } from "./task-panel.ts";
import type { View } from "./view.ts";

function wordsOf(event: OffboardingEvent, { speech }: View): string {
  const { say, sentence, day } = speech;
  const on = day(event.on);
  switch (event.type) {
    case "evidence-added": {
      const evidence = sentence(`evidence.offboarding.${event.evidence}`);
      return say("log-evidence-added", { on, evidence: event.where ? `${evidence}: ${event.where}` : evidence });
    }
    case "skipped":
    case "reopened":
      return say(`log-${event.type}`, { on, reason: event.reason });
    case "reassigned":
      return say("log-reassigned", { on, to: event.to });
    default:
      return say(`log-${event.type}`, { on });
  }
}

/** What happened to a task; an entry made by mistake can be taken back. What does not count is said to. */
export function historyOf(id: string, view: View, doing: Doing): HTMLElement[] {
  const { say, sentence } = view.speech;
  const ignored = new Map(view.told.progress.ignored.map(({ event, because }) => [event, because]));
  const own = view.state.events.filter(({ task }) => task === id);
  if (!own.length) return [];
  const items = own.map((event) => {
    const because = ignored.get(event.id);
    const words = `${wordsOf(event, view)}${because ? ` ${say("does-not-count", { because: sentence(`ignored.offboarding.${because}`) })}` : ""}`;
    const back = press(say("take-back"), () => doing.takenBack(event.id));
    back.setAttribute("aria-label", `${say("take-back")}: ${words}`);
    return make("li", {}, make("span", {}, words), keyed(back, `back/${event.id}`));
  });
  return [make("div", {}, make("p", { className: "note" }, say("history")), make("ul", { className: "history" }, ...items))];
}

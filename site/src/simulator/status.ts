import type { Deadline } from "redress/sla";
import type { Speech } from "./speech.ts";

/** The mark of a clock's state. */
export const stateMarks = {
  met: "right",
  breached: "late",
  running: "now",
  paused: "pause",
  "not-started": "none",
  cancelled: "closed",
} as const satisfies Record<Deadline["state"], string>;

/** How a clock stands, in words. */
export function statusOf({ state, stop, remainingMs = 0, overdueMs }: Deadline, { say, length, when }: Speech): string {
  switch (state) {
    case "met":
      return say("in-time", { when: stop ? when(stop.at) : "" });
    case "breached":
      return say("late-by", { length: length(overdueMs) });
    case "running":
    case "paused":
      return say(state, { length: length(remainingMs) });
    default:
      return say(state);
  }
}

/** A stage by name, as a line begins. */
export function stageName(stage: string, { sentence }: Speech): string {
  const name = sentence(`stage.sla.${stage}`);
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

/** By when it is due and aimed at, where that is known. */
export function dueLines({ due, target }: Deadline, { say, by }: Speech): string[] {
  const aim = target?.due === undefined ? [] : [say(target.state === "breached" ? "aim-missed" : "aim", { when: by(target.due) })];
  return [...(due === undefined ? [] : [say("due", { when: by(due) })]), ...aim];
}

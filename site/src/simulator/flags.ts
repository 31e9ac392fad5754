import type { Part } from "./parts.ts";
import type { Flag } from "./picture.ts";
import type { Speech } from "./speech.ts";
import type { Told } from "./told.ts";

/** Longer than this outside hours is a night, in ms. */
const night = 6 * 3_600_000;
const telling = ["holiday", "override", "weekend", "break", "outside-hours"] as const;

/** One word for closed time: its most telling reason. */
export function closedWord({ closed, from, to }: Part, { say }: Speech): string {
  const reason = telling.find((one) => closed.includes(one));
  if (reason === "outside-hours") return to - from > night ? say("night") : "";
  return reason ? say(`closed-${reason}`) : "";
}

/** Which ink a line across the figure has. */
export const flagKind = ({ kind, late }: Flag): string => (kind === "due" ? (late ? "red" : "grn") : kind === "now" ? "pen" : "ink");

/** What stands at the line, and what is owed there. */
export function flagWords(flag: Flag, speech: Speech, { focus }: Told): { readonly words: string; readonly more: string } {
  const time = flag.kind === "due" ? speech.end.time(flag.at) : speech.time(flag.at);
  const words = flag.kind === "due" ? speech.say("due", { when: time }) : `${speech.say(flag.kind)} ${time}`;
  const more = flag.late && flag.kind !== "due" ? speech.say("late-by", { length: speech.length(focus.overdueMs) }) : "";
  return { words, more };
}

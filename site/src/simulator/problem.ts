import type { Problem } from "./given.ts";
import type { Speech } from "./speech.ts";

/** What a control is called. */
export function labelOf(control: string, { say }: Speech): string {
  const [name, at, end] = control.split("-");
  if (name === "pause") return say(end === "to" ? "pause-to" : "pause-from", { number: Number(at) + 1 });
  return say(control as Parameters<typeof say>[0]);
}

/** Why what was typed cannot be read or cannot be. */
export function problemText({ control, code, value }: Problem, speech: Speech): string {
  const label = labelOf(control, speech);
  const { say, sentence } = speech;
  if (code === "not-registered") return say("problem-now", { control: label });
  if (code === "order")
    return say(control === "answered" ? "problem-answered" : control.endsWith("-to") ? "problem-pause-end" : "problem-pause", {
      control: label,
    });
  if (code === "bad-instant") return say("problem-moment", { control: label });
  return sentence(`refusal.calendar.${code}`, { field: value ? `${label}, ${value}` : label });
}

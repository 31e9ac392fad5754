import type { Problem } from "./calendar-of.ts";
import type { Short } from "./speech.ts";
import { titleOf, type View } from "./view.ts";

/** Why there is no plan of what is given. */
export function problemText({ control, code, value }: Problem, view: Pick<View, "told" | "speech">): string {
  const { say, sentence } = view.speech;
  if (code === "template") return say("no-template", { task: titleOf(view, value) });
  if (code === "refusal.offboarding.plan.no-such-day" && !value) return say("no-day", { field: say(control as Short) });
  if (!code.startsWith("refusal.calendar.")) return sentence(code, { value });
  const label = say(control as Short);
  return sentence(code, { field: value ? `${label}, ${value}` : label });
}

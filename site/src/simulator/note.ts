import { make } from "../elements/dom.ts";
import { choices } from "./presets.ts";
import type { Speech } from "./speech.ts";
import type { SimulatorState } from "./state.ts";
import type { Told } from "./told.ts";

const beforeContact = ["acceptance", "first-contact"];

/** The rule that decides what is seen, with its standing; of a law, that it is only a pointer. */
export function noteOf(state: SimulatorState, { focus }: Told, { say, sentence, standing }: Speech): HTMLElement[] {
  const policy = choices[state.policy];
  const stage = policy?.stages.find(({ id }) => id === focus.stage);
  const basis = stage?.basis;
  const unpaused = stage?.pausedBy === "nothing" && state.pauses.length > 0;
  const lines: string[] = [];
  let rule: string | undefined;
  if (state.policy === "pausing") lines.push(say("comparing"));
  if (unpaused) lines.push(say("not-stopped"));
  if (basis && "law" in basis) lines.push(sentence("law.pointer", { law: basis.law, section: basis.section, asOf: basis.asOf }));
  else if (focus.state === "paused") rule = "sla.pause.waits";
  else if (unpaused && beforeContact.includes(focus.stage)) rule = "sla.pause.not-before-contact";
  else rule = basis?.rule;
  if (rule) lines.push(sentence(`rule.${rule}`));
  const source = rule && make("p", { className: "src" }, say("rule", { rule, standing: standing(rule) }));
  return [make("p", {}, lines.join(" ")), ...(source ? [source] : [])];
}

import { readText } from "../elements/kept.ts";
import { hoursIds, policyChoices } from "./presets.ts";
import { firstState, mostPauses, type PauseText, type SimulatorState } from "./state.ts";

// Not under the prefix of answers: those are read and sent by exercise.
const key = "redress.simulator.1";
const texts = ["zone", "holidays", "stage", "registered", "answered", "now"] as const;
const isPause = (value: PauseText | null) => typeof value?.from === "string" && typeof value.to === "string";

/** Reads a kept state; anything that is not ours, or damaged, is the first state. */
export function parseState(text: string | null): SimulatorState {
  try {
    const kept = JSON.parse(text ?? "") as SimulatorState;
    const good =
      kept.v === 1 &&
      texts.every((field) => typeof kept[field] === "string" && kept[field].length < 2000) &&
      hoursIds.includes(kept.hours) &&
      policyChoices.includes(kept.policy) &&
      Array.isArray(kept.pauses) &&
      kept.pauses.length <= mostPauses &&
      kept.pauses.every(isPause);
    if (good) return kept;
  } catch {
    // Damaged: as if empty.
  }
  return firstState;
}

export const keptState = (): SimulatorState => parseState(readText(key));

/** Keeps a state in this browser, where it allows that. */
export function keep(state: SimulatorState): void {
  try {
    localStorage.setItem(key, JSON.stringify(state));
  } catch {
    // Then it lasts as long as the page.
  }
}

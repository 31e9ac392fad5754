import { readText } from "../elements/kept.ts";
import { readAddress } from "../tools/address.ts";
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

const named = ["hours", "policy", ...texts, "pauses"] as const;

/** The state that an address gives, where it gives one: pauses as `from/to`, with commas between them. */
export function stateFrom(query: string): SimulatorState | undefined {
  const { pauses, ...given } = readAddress(query, named);
  if (pauses === undefined && !Object.keys(given).length) return undefined;
  const told = (pauses ?? "").split(",").flatMap((one): PauseText[] => {
    const [from = "", to = ""] = one.split("/");
    return one ? [{ from, to }] : [];
  });
  return parseState(JSON.stringify({ ...firstState, ...given, pauses: told }));
}

/** A state as an address gives it. */
export const addressed = ({ v: _, pauses, ...state }: SimulatorState): Readonly<Record<string, string>> => ({
  ...state,
  pauses: pauses.map(({ from, to }) => `${from}/${to}`).join(","),
});

/** What the address gives on a page of its own, else what this browser keeps. */
export const keptState = (query = ""): SimulatorState => stateFrom(query) ?? parseState(readText(key));

/** Keeps a state in this browser, where it allows that. */
export function keep(state: SimulatorState): void {
  try {
    localStorage.setItem(key, JSON.stringify(state));
  } catch {
    // Then it lasts as long as the page.
  }
}

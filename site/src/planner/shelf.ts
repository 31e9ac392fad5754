import { readText } from "../elements/kept.ts";
import { parseState } from "./parse-state.ts";
import type { PlannerState } from "./state.ts";

// Not under the prefix of answers: those are read and sent by exercise.
const prefix = "redress.planner.1.";
const lastKey = "redress.planner.last";

/** What became of a plan that was to be kept: another tab had written meanwhile, it was gone, or the browser refused. */
export type Fate = "kept" | "changed" | "restored" | "refused";

/** The plans that this browser keeps, each under a key of its own. This tab writes only over what it has read. */
export class Shelf {
  /** What the browser kept when this tab last looked. */
  readonly #seen = new Map<string, string | null>();
  /** What this tab has written, so that nothing is lost where the browser stores nothing. */
  readonly #written = new Map<string, string>();

  #ids(): string[] {
    try {
      const stored = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
      return [...new Set([...stored.map((key) => key.slice(prefix.length)), ...this.#written.keys()])];
    } catch {
      return [...this.#written.keys()];
    }
  }

  /** The text that counts: what another tab has written meanwhile, else what this one did. */
  #text(id: string): string | null {
    const stored = readText(prefix + id);
    return stored !== null && stored !== this.#seen.get(id) ? stored : (this.#written.get(id) ?? stored);
  }

  /** Every plan that can be read, by client. */
  all(): PlannerState[] {
    return this.#ids()
      .flatMap((id) => parseState(this.#text(id)) ?? [])
      .sort((a, b) => a.client.localeCompare(b.client) || a.end.localeCompare(b.end));
  }

  read(id: string): PlannerState | undefined {
    const text = this.#text(id);
    const state = parseState(text);
    if (state && text) {
      this.#seen.set(id, readText(prefix + id));
      this.#written.set(id, text);
    }
    return state;
  }

  /** Keeps a plan. `over` writes over what another tab has written. */
  write(state: PlannerState, over = false): Fate {
    const { id } = state;
    const [seen, stored, text] = [this.#seen.get(id), readText(prefix + id), JSON.stringify(state)];
    if (!over && stored !== null && stored !== (seen ?? null)) return "changed";
    this.#written.set(id, text);
    try {
      localStorage.setItem(prefix + id, text);
    } catch {
      return "refused";
    }
    this.#seen.set(id, text);
    return seen && stored === null ? "restored" : "kept";
  }

  remove(id: string): void {
    this.#seen.delete(id);
    this.#written.delete(id);
    try {
      localStorage.removeItem(prefix + id);
    } catch {
      // Nothing was stored.
    }
  }

  last = (): string => readText(lastKey) ?? "";

  remember(id: string): void {
    try {
      localStorage.setItem(lastKey, id);
    } catch {
      // Then the first plan of the list is opened.
    }
  }

  /** Calls back where another tab has written a plan, has deleted it (`null`), or all data of the site were cleared. */
  watch(seen: (id: string | undefined, text: string | null) => void): void {
    addEventListener("storage", ({ key, newValue }) => {
      if (key === null) seen(undefined, null);
      else if (key.startsWith(prefix)) seen(key.slice(prefix.length), newValue);
    });
  }
}

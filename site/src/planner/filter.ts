import type { TaskProgress } from "redress/offboarding";
import { choice, labelled } from "./field.ts";
import type { View } from "./view.ts";

const kinds = ["", "open", "now", "late"] as const;
const canGoOn = ["ready", "started", "reported"];

/** Which tasks of the list are shown: all, open ones, those that can be done now, late ones, or those of one owner. */
export class Filter {
  readonly #room: HTMLElement;
  readonly #changed: () => void;
  #shown = "";
  value = "";

  constructor(room: HTMLElement, changed: () => void) {
    [this.#room, this.#changed] = [room, changed];
  }

  show({ told, speech }: View): void {
    const { say } = speech;
    const owners = [...new Set(told.progress.tasks.flatMap(({ owner }) => owner ?? []))].sort((a, b) => a.localeCompare(b));
    const shown = JSON.stringify([owners, this.value]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const options = [
      ...kinds.map((kind) => [kind, say(`show-${kind || "all"}`)] as const),
      ...owners.map((owner) => [`of ${owner}`, say("show-of", { owner })] as const),
    ];
    if (!options.some(([value]) => value === this.value)) this.value = "";
    const focused = this.#room.contains(document.activeElement);
    const field = choice(options, this.value);
    field.name = "show";
    field.addEventListener("change", () => {
      this.value = field.value;
      this.#changed();
    });
    this.#room.replaceChildren(labelled(say("show"), field));
    if (focused) field.focus();
  }

  clear(): void {
    this.value = "";
  }

  takes({ state, late, owner }: TaskProgress): boolean {
    if (this.value === "late") return late;
    if (this.value === "now") return canGoOn.includes(state);
    if (this.value === "open") return state !== "done" && state !== "skipped";
    return !this.value || this.value === `of ${owner}`;
  }
}

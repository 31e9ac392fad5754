import { make } from "../elements/dom.ts";
import { press } from "./field.ts";

/** A button under a notice. */
export interface Choice {
  readonly words: string;
  readonly act: () => void;
}

/** What has to be said of keeping the plan, until it is settled; and what was just done, with the way back. */
export class Notices {
  readonly node = make("div", { className: "notices" });
  readonly #lasting = make("div", {});
  readonly #done = make("div", {});

  constructor() {
    this.#lasting.setAttribute("role", "alert");
    this.#done.setAttribute("role", "status");
    this.node.append(this.#lasting, this.#done);
  }

  /** Says something that stays, or nothing. */
  warn(text: string, ...choices: readonly Choice[]): void {
    this.#lasting.replaceChildren(...this.#notice(text, "notice", choices));
  }

  tell(text: string, ...choices: readonly Choice[]): void {
    this.#done.replaceChildren(...this.#notice(text, "done", choices));
  }

  #notice(text: string, className: string, choices: readonly Choice[]): HTMLElement[] {
    if (!text) return [];
    const buttons = choices.map(({ words, act }) => press(words, act));
    return [make("div", { className }, make("p", {}, text), buttons.length > 0 && make("div", { className: "acts" }, ...buttons))];
  }
}

import { make } from "./dom.ts";
import { hintsIn, keepHint, type TakenHint } from "./hints-kept.ts";
import type { Part, Tools } from "./part.ts";

/** More hints than these would be the answer; the server holds to the same. */
const most = 2;

/** The hints of an exercise: a quiet button beside each statement. What answers it is fetched when it is first asked for. */
export class Hints {
  readonly #id: string;
  readonly #rows: readonly HTMLElement[];
  readonly #part: Part;
  readonly #tools: () => Tools;

  constructor(id: string, rows: readonly HTMLElement[], part: Part, tools: () => Tools) {
    this.#id = id;
    this.#rows = rows;
    this.#part = part;
    this.#tools = tools;
    const { own, say, data } = tools();
    if (own.hintless) return;
    for (const row of rows) {
      const button = make("button", { type: "button", className: "hint", lang: data.locale }, say("exercise.hint"));
      button.addEventListener("click", () => void this.#ask(row, button));
      const told = make("div", { role: "status", tabIndex: -1 });
      row.querySelector("fieldset")?.append(make("div", { className: "hints" }, told, button));
    }
  }

  /** How many hints were taken to a statement in this go. */
  taken(row: HTMLElement): number {
    return Math.min(most, this.#of(row).length);
  }

  #of(row: HTMLElement): readonly TakenHint[] {
    return hintsIn(this.#id, this.#tools().round()).filter(({ item }) => item === row.dataset.item);
  }

  async #ask(row: HTMLElement, button: HTMLButtonElement): Promise<void> {
    const { round, say, tell } = this.#tools();
    const taken = this.#of(row);
    if (button.ariaBusy || taken.length >= most) return;
    button.ariaBusy = "true";
    try {
      const { nextHint } = await import("./hint.ts");
      const hint = await nextHint(row, this.#part, this.#tools(), taken);
      if (hint) keepHint(this.#id, { item: row.dataset.item as string, round: round(), ...hint });
      else tell(say("exercise.hint-none"));
    } catch {
      tell(say("exercise.hint-offline"));
    }
    button.ariaBusy = null;
    // The last hint takes the button away: the focus goes to what was told.
    if (button.hidden) row.querySelector<HTMLElement>(".hints [role=status]")?.focus();
  }

  /** Shows what was taken in this go, and the button where there may be more. */
  show(judged: (row: HTMLElement) => boolean): void {
    const { say } = this.#tools();
    for (const row of this.#rows) {
      const place = row.querySelector<HTMLElement>(".hints");
      const [told, button] = (place?.children ?? []) as unknown as [HTMLElement, HTMLButtonElement];
      if (!place) continue;
      const taken = this.#of(row);
      const [last] = taken.slice(-1);
      const shown = told.querySelectorAll("p");
      if (shown.length > taken.length || shown[0]?.textContent !== taken[0]?.text) told.replaceChildren();
      // Only what is new is added, so that it alone is read out.
      for (const { text, language } of taken.slice(told.children.length)) told.append(make("p", { lang: language }, text));
      for (const label of row.querySelectorAll(".struck")) label.classList.remove("struck");
      for (const { strike } of taken)
        if (strike)
          row
            .querySelector(`:is([value="${CSS.escape(strike)}"], [data-mark="${CSS.escape(strike)}"])`)
            ?.parentElement?.classList.add("struck");
      button.textContent = say(last ? "exercise.hint-more" : "exercise.hint");
      button.hidden = judged(row) || taken.length >= most;
    }
  }
}

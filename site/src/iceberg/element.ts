import { make } from "../elements/dom.ts";
import { readAddress, writeAddress } from "../tools/address.ts";
import { offerLink } from "../tools/copy-link.ts";
import { count } from "../tools/number.ts";
import { icebergKey } from "./key.ts";
import type { IcebergData } from "./language.ts";
import { picture } from "./picture.ts";
import { type NotReckoned, type Reckoned, reckon } from "./reckon.ts";
import { fieldNames, firstCounts, type IcebergField, type IcebergState, parseCounts } from "./state.ts";
import { tellingOf } from "./telling.ts";
import { lineOf, problemOf, rowsOf, type Telling } from "./told.ts";

/** Said when nothing was typed for so many ms. */
const quiet = 600;

/** The reckoning on a page: what is typed is reckoned at once, kept, and said when it has settled. */
export class RedressIceberg extends HTMLElement {
  readonly #form = this.querySelector("form") as HTMLFormElement;
  #telling: Telling | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Begins with the words fetched, and what this browser keeps. */
  begin(data: IcebergData, kept: string | null): void {
    this.#telling = tellingOf(data);
    // What was typed while the code was on its way counts, and is not overwritten by what was kept.
    const typed = fieldNames.some((name) => this.#field(name).value !== this.#field(name).defaultValue);
    const before = typed ? undefined : (this.#fromAddress() ?? parseCounts(kept));
    if (before) this.#fill(before);
    this.#form.addEventListener("input", () => this.#changed());
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#changed();
    });
    this.#place("reset").addEventListener("click", () => {
      this.#fill(firstCounts);
      this.#changed();
      this.#field("complaints").focus();
    });
    if (this.hasAttribute("data-address")) offerLink();
    if (typed) this.#changed();
    else this.#show();
  }

  /** On a page of its own the counts stand in the address; what it leaves out is empty. */
  #fromAddress(): IcebergState | undefined {
    const given = this.hasAttribute("data-address") ? readAddress(location.search, fieldNames) : {};
    if (!Object.keys(given).length) return undefined;
    return parseCounts(JSON.stringify({ ...Object.fromEntries(fieldNames.map((name) => [name, ""])), ...given }));
  }

  #place = (name: string): HTMLElement => this.querySelector(`[data-${name}]`) as HTMLElement;
  #field = (name: IcebergField) => this.#form.elements.namedItem(name) as HTMLInputElement;

  #fill(state: IcebergState): void {
    for (const name of fieldNames) this.#field(name).value = state[name];
  }

  #state = () => Object.fromEntries(fieldNames.map((name) => [name, this.#field(name).value])) as unknown as IcebergState;

  #changed(): void {
    try {
      localStorage.setItem(icebergKey, JSON.stringify(this.#state()));
    } catch {
      // Then it lasts as long as the page.
    }
    if (this.hasAttribute("data-address")) writeAddress({ ...this.#state() });
    const said = this.#show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const live = this.#place("live");
      if (live.textContent !== said) live.textContent = said;
    }, quiet);
  }

  /** Shows what the counts come to, and gives it in a sentence. */
  #show(): string {
    const reckoned = reckon(this.#state());
    const refused = reckoned.status === "refused" ? reckoned : undefined;
    for (const name of fieldNames) {
      const wrong = refused?.field === name && refused.code !== "empty";
      if (wrong) this.#field(name).setAttribute("aria-invalid", "true");
      else this.#field(name).removeAttribute("aria-invalid");
    }
    this.#place("results").hidden = !!refused;
    this.#place("problem").hidden = !refused;
    return reckoned.status === "ok" ? this.#showResult(reckoned) : this.#showProblem(reckoned);
  }

  #showProblem(refused: NotReckoned): string {
    const text = problemOf(refused, this.#telling as Telling);
    this.#place("problem").textContent = text;
    return text;
  }

  #showResult(reckoned: Reckoned): string {
    const telling = this.#telling as Telling;
    // Numbers and classes only; nothing that was typed comes in as it is.
    this.#place("picture").innerHTML = picture(reckoned, telling.language);
    const rows = rowsOf(reckoned, telling);
    this.#place("rows").replaceChildren(
      ...rows.map(({ id, name, note, about, range }) => {
        const head = make("th", { scope: "row" }, name, note !== undefined && make("span", { className: "sub" }, note));
        const row = make("tr", {}, head, make("td", { className: "num" }, about), make("td", { className: "num" }, range));
        row.dataset.row = id;
        if (id === "claim") row.className = "off";
        return row;
      }),
    );
    const line = lineOf(reckoned, count(this.#field("followed").value), telling);
    this.#place("rate").textContent = line;
    const all = rows.find(({ id }) => id === "all");
    return `${line} ${all?.name}: ${all?.about}, ${all?.range}.`;
  }
}

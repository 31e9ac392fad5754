import { optionIn, type Wording } from "../generated/told.ts";
import { isTime, wallTime } from "../words/wall-time.ts";
import { make } from "./dom.ts";

/** Writes the options of another case into a statement, as the page writes them. */
export function optionRow(row: HTMLElement, options: readonly string[], wording: Wording, locale: string): void {
  const name = `item.${row.dataset.item}`;
  const labels = options.map((option) => {
    // A time is in the reader's language, whatever the lesson's is.
    const chrome = wording.language === locale ? "" : locale;
    const text = isTime(option) ? make("time", { dateTime: option, lang: chrome }, wallTime(locale, option)) : optionIn(wording, option);
    const radio = make("input", { type: "radio", name, value: option });
    return make("label", { className: option === "ask" ? "opt ask" : "opt" }, radio, make("span", {}, text));
  });
  row.querySelector(".opts")?.replaceChildren(...labels);
}

import { fill, type Messages } from "redress/locales";
import { make } from "../elements/dom.ts";
import type { Result } from "./found.ts";
import type { SearchKind } from "./kinds.ts";

/** The sentences that the results need. */
export type SearchWords = Messages<
  | "search.loading"
  | "search.none"
  | "search.found"
  | "search.failed"
  | "search.more"
  | "search.in-english"
  | "search.within"
  | `search.kind.${SearchKind}`
>;

/** How many of each kind are shown at first. */
const atFirst = 5;

function row({ href, title, titleIn, excerpt, excerptIn, within }: Result, words: SearchWords, locale: string): HTMLLIElement {
  const lang = titleIn === undefined ? {} : { lang: titleIn };
  const sections = within.flatMap((one, at) => [at > 0 && ", ", make("a", { href: one.href, ...lang }, one.title)]);
  const text = excerpt.map(({ text, found }) => (found ? make("mark", {}, text) : text));
  return make(
    "li",
    {},
    make("a", { href, ...lang }, title),
    titleIn === "en" && make("span", { className: "note" }, ` ${fill(locale, words["search.in-english"])}`),
    make("p", { className: "note", lang: excerptIn ?? locale }, ...text),
    within.length > 0 && make("p", { className: "note" }, `${fill(locale, words["search.within"])} `, ...sections),
  );
}

/** The results of one kind under their heading; the rest come at a press, and the focus goes to the first of them. */
export function section(kind: SearchKind, results: readonly Result[], words: SearchWords, locale: string): HTMLElement {
  const rows = results.map((result) => row(result, words, locale));
  const list = make("ol", {}, ...rows.slice(0, atFirst));
  const title = make("h2", { id: `found-${kind}` }, fill(locale, words[`search.kind.${kind}`]));
  const part = make("section", { className: "row sec" }, make("p", { className: "m" }, String(results.length)), title, list);
  part.setAttribute("aria-labelledby", title.id);
  if (results.length > atFirst) {
    const more = make("button", { type: "button", className: "btn quiet" }, fill(locale, words["search.more"], { count: results.length }));
    more.addEventListener("click", () => {
      more.remove();
      list.append(...rows.slice(atFirst));
      rows[atFirst]?.querySelector("a")?.focus();
    });
    part.append(more);
  }
  return part;
}

import { fill } from "redress/locales";
import { byKind } from "./found.ts";
import { find, prepare } from "./indexes.ts";
import { type SearchWords, section } from "./shown.ts";

/** How long to wait for another letter, in milliseconds. */
const pause = 200;

/** Makes the search of a page work: it searches while one types, and keeps what was asked in the address. */
export function begin(room: HTMLElement): void {
  const locale = document.documentElement.lang;
  const words = JSON.parse(room.dataset.search as string) as SearchWords;
  const form = room.querySelector("form") as HTMLFormElement;
  const field = form.querySelector("input") as HTMLInputElement;
  const said = room.querySelector("[data-said]") as HTMLElement;
  const found = room.querySelector("[data-found]") as HTMLElement;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = async (): Promise<void> => {
    clearTimeout(timer);
    const turn = ++latest;
    const query = field.value.trim();
    history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (!query) {
      said.textContent = "";
      return found.replaceChildren();
    }
    if (!found.childElementCount) said.textContent = fill(locale, words["search.loading"]);
    try {
      const results = await find(query, locale);
      // What was asked meanwhile is shown instead.
      if (turn !== latest) return;
      said.textContent = fill(locale, words[results.length ? "search.found" : "search.none"], { count: results.length, query });
      found.replaceChildren(...byKind(results).map(([kind, own]) => section(kind, own, words, locale)));
    } catch {
      if (turn !== latest) return;
      said.textContent = fill(locale, words["search.failed"]);
      found.replaceChildren();
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, pause);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void show();
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked && !field.value) field.value = asked;
  if (field.value) void show();
  else prepare(locale);
}

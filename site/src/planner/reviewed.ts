import { make } from "../elements/dom.ts";
import type { Speech } from "./speech.ts";

/** What a message had better not say, told as it is written. The code that reads it comes once the messages are seen. */
export class Reviewed {
  readonly node = make("div", { className: "reviewed" });
  readonly #speech: Speech;
  #asked: { readonly text: string; readonly language: string } | undefined;
  #seen = false;

  constructor(speech: Speech, where: HTMLElement) {
    this.#speech = speech;
    this.node.setAttribute("role", "status");
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      this.#seen = true;
      void this.#tell();
    });
    watch.observe(where);
  }

  show(text: string, language: string): void {
    if (this.#asked?.text === text && this.#asked.language === language) return;
    this.#asked = { text, language };
    if (this.#seen) void this.#tell();
  }

  async #tell(): Promise<void> {
    const asked = this.#asked;
    if (!asked) return;
    const { say, sentence } = this.#speech;
    const faults = await import("./review.ts").then(
      ({ faultsOf }) => faultsOf(asked.text, asked.language),
      () => undefined,
    );
    // What was written meanwhile is read by a later call.
    if (asked !== this.#asked) return;
    if (!faults) return this.node.replaceChildren(make("p", { className: "note" }, say("review-failed")));
    const items = faults.map(({ text, code, why, better }) =>
      make(
        "li",
        {},
        make("p", {}, make("q", { lang: asked.language }, text), " ", make("b", {}, sentence(code))),
        make("p", { className: "sub" }, sentence(why), ` ${say("better")} `, make("q", { lang: asked.language }, better)),
      ),
    );
    if (items.length) this.node.replaceChildren(make("ul", { className: "faults" }, ...items));
    else this.node.replaceChildren(make("p", { className: "note" }, say("nothing-found")));
  }
}

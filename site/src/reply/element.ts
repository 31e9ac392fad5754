import { lexiconOf } from "../elements/lexicons.ts";
import { writeAddress } from "../tools/address.ts";
import type { Locale } from "../words/locale.ts";
import type { ReviewData } from "./data.ts";
import { reviewed } from "./reviewed.ts";
import { shown } from "./shown.ts";
import { givenFrom, givenNames, type ReplyGiven } from "./state.ts";
import { type Say, sayOf, summary } from "./summary.ts";

/** Reviewed anew when nothing was typed for so many ms. */
const quiet = 700;
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The review of a reply on its page. Stage and facts stand in the address; what is written stays in the fields and nowhere else. */
export class RedressReview extends HTMLElement {
  readonly #form = this.querySelector("form") as HTMLFormElement;
  #data: ReviewData | undefined;
  #say: Say = String;
  #reviewed = false;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  begin(data: ReviewData): void {
    this.#data = data;
    this.#say = sayOf(data);
    if (location.search)
      for (const [name, value] of Object.entries(givenFrom(location.search, data.language as Locale))) this.#put(name, value);
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#review(true);
    });
    this.#form.addEventListener("input", (event) => {
      if ((givenNames as readonly string[]).includes((event.target as Field).name)) writeAddress({ ...this.#given() });
      if (!this.#reviewed) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#review(false), quiet);
    });
    this.#place("example").addEventListener("click", () => {
      for (const [name, value] of Object.entries({ language: "en", stage: "first-contact", fault: "unknown", jurisdiction: "" }))
        this.#put(name, value);
      this.#put("text", this.#say("example-reply"));
      this.#put("complaint", this.#say("example-complaint"));
      void this.#review(true);
    });
    this.#place("clear").addEventListener("click", () => {
      for (const name of ["text", "complaint"]) this.#put(name, "");
      this.#reviewed = false;
      this.#asked++;
      this.#place("result").hidden = true;
      this.#problem("");
      this.#field("text").focus();
    });
  }

  #place = (name: string): HTMLElement => this.querySelector(`[data-${name}]`) as HTMLElement;
  #field = (name: string) => this.#form.elements.namedItem(name) as Field;
  #given = () => Object.fromEntries(givenNames.map((name) => [name, this.#field(name).value])) as unknown as ReplyGiven;

  /** A value that the field does not offer leaves it as it is. */
  #put(name: string, value: string): void {
    const field = this.#field(name);
    const before = field.value;
    field.value = value;
    if (field.value !== value && field instanceof HTMLSelectElement) field.value = before;
  }

  #problem(text: string): void {
    this.#place("problem").textContent = text;
    this.#place("problem").hidden = !text;
    if (text) this.#field("text").setAttribute("aria-invalid", "true");
    else this.#field("text").removeAttribute("aria-invalid");
  }

  async #review(asked: boolean): Promise<void> {
    clearTimeout(this.#timer);
    const data = this.#data as ReviewData;
    const [given, written] = [this.#given(), { text: this.#field("text").value, complaint: this.#field("complaint").value }];
    const turn = ++this.#asked;
    const lexicon = await lexiconOf(given.language)?.catch(() => undefined);
    // What was asked meanwhile is answered by a later call.
    if (turn !== this.#asked) return;
    const result = this.#place("result");
    if (!lexicon) return this.#refuse(this.#say("failed"));
    const review = reviewed(written, given, lexicon);
    if (review.status === "refused") {
      const field = this.#say(review.field === "case.complaint" ? "complaint" : "text");
      return this.#refuse((data.sentences[`refusal.reply.${review.code}`] ?? review.code).replace("{field}", field));
    }
    this.#problem("");
    this.#reviewed = true;
    this.#place("found").replaceChildren(...shown(written.text, review, data, written.complaint.trim() !== ""));
    result.hidden = false;
    this.#place("live").textContent = summary(review, this.#say);
    if (asked) (result.querySelector("h2") as HTMLElement).focus();
  }

  #refuse(text: string): void {
    this.#place("result").hidden = true;
    this.#problem(text);
    this.#place("live").textContent = "";
  }
}

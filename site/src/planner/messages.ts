import { composeMessage, type OffboardingMessageId, offboardingMessages } from "redress/offboarding";
import { make } from "../elements/dom.ts";
import { copyText } from "./copy.ts";
import { choice, labelled, press } from "./field.ts";
import { type Letters, lettersIn } from "./letters.ts";
import { fieldsOf } from "./prefill.ts";
import { Reviewed } from "./reviewed.ts";
import { datesIn, type Short } from "./speech.ts";
import type { PlannerState } from "./state.ts";
import type { Put, View } from "./view.ts";

const languages = { en: "English", ru: "Русский", hu: "Magyar", pl: "Polski" };
const ids = Object.keys(offboardingMessages) as OffboardingMessageId[];
/** Fields in which a sentence or a list is written. */
const long = ["remainder", "documents", "closing", "staying", "moment", "result"];

/** The messages to the client, filled in from the plan; a person completes, copies and sends them. */
export class Messages {
  readonly node = make("div", { className: "messages" });
  readonly #state: () => PlannerState;
  readonly #put: Put;
  readonly #fields = make("div", { className: "set" });
  readonly #letter = make("div", { className: "letter" });
  readonly #missing = make("p", { className: "note" });
  readonly #copy: HTMLButtonElement;
  readonly #copied = make("span", { className: "note" });
  readonly #reviewed: Reviewed;
  #letters: Letters;
  #id: OffboardingMessageId = "end-notice";
  #shown: string | undefined;
  #view: View | undefined;

  constructor(view: View, state: () => PlannerState, put: Put) {
    [this.#state, this.#put] = [state, put];
    const { say } = view.speech;
    const which = choice(
      ids.map((id) => [id, say(`message-${id}`)] as const),
      this.#id,
    );
    which.name = "message";
    which.addEventListener("change", () => {
      this.#id = which.value as OffboardingMessageId;
      if (this.#view) this.show(this.#view);
    });
    this.#letters = { language: view.speech.language, say: view.speech.sentence };
    const language = choice(Object.entries(languages), this.#letters.language);
    language.name = "letter-language";
    for (const option of language.options) option.lang = option.value;
    language.addEventListener("change", () => this.#speak(language));
    this.#reviewed = new Reviewed(view.speech, this.#letter);
    this.#copied.setAttribute("role", "status");
    this.#copy = press(say("copy"), () => this.#copyAll(say), "btn");
    const acts = make("div", { className: "acts" }, this.#copy, this.#copied);
    const head = make("div", { className: "set" }, labelled(say("message"), which), labelled(say("letter-language"), language));
    this.node.append(
      head,
      make("div", { className: "letters" }, this.#fields, make("div", {}, this.#letter, this.#missing, acts, this.#reviewed.node)),
    );
  }

  show(view: View): void {
    this.#view = view;
    const { speech, state, told } = view;
    const values = fieldsOf(this.#id, state, told.plan, datesIn(this.#letters.language));
    if (this.#shown !== this.#id) this.#fields.replaceChildren(...Object.keys(values).map((field) => this.#field(field, view)));
    this.#shown = this.#id;
    for (const field of this.#fields.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[name]"))
      if (field !== document.activeElement) field.value = values[field.name] ?? "";
    // Blanks show where they will stand, until they are filled in.
    const gaps = Object.entries(values).flatMap(([field, value]) => (value.trim() ? [] : [field]));
    const filled = Object.fromEntries(
      Object.entries(values).map(([field, value]) => [field, value.trim() || `[${speech.say(`field-${field}` as Short)}]`]),
    );
    const written = composeMessage(this.#id, filled as Parameters<typeof composeMessage>[1], this.#letters.say);
    if (written.status !== "ok") throw new Error(`${written.code}: ${written.field}`);
    this.#letter.replaceChildren(make("p", { className: "subject" }, written.subject), make("p", { className: "body" }, written.body));
    this.#letter.setAttribute("lang", this.#letters.language);
    this.#reviewed.show(written.body, this.#letters.language);
    const names = gaps.map((field) => speech.say(`field-${field}` as Short)).join(", ");
    this.#missing.textContent = gaps.length ? speech.say("still-blank", { fields: names }) : "";
    this.#copy.disabled = gaps.length > 0;
    this.#copied.textContent = "";
  }

  /** Writes in another language; where its words do not come, in the one before. */
  async #speak(field: HTMLSelectElement): Promise<void> {
    try {
      this.#letters = await lettersIn(field.value);
    } catch {
      field.value = this.#letters.language;
      this.#copied.textContent = this.#view?.speech.say("letters-failed") ?? "";
      return;
    }
    if (this.#view) this.show(this.#view);
  }

  #field(name: string, view: View): HTMLElement {
    const field = long.includes(name) ? make("textarea", { name, rows: 2 }) : make("input", { name, type: "text", autocomplete: "off" });
    field.addEventListener("input", () => {
      const state = this.#state();
      const own = { ...state.messages[this.#id], [name]: field.value };
      this.#put({ ...state, messages: { ...state.messages, [this.#id]: own } });
    });
    return labelled(view.speech.say(`field-${name}` as Short), field);
  }

  async #copyAll(say: View["speech"]["say"]): Promise<void> {
    const text = [...this.#letter.children].map((part) => part.textContent).join("\n\n");
    this.#copied.textContent = say((await copyText(text, this.#letter)) ? "copied" : "not-copied");
  }
}

/** Where what learners write for themselves is kept; no part of this is ever sent. */
const prefix = "redress.own.1.";

const stored = (key: string): string => {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
};

/** Fields to write for oneself: kept in this browser as they are written, and saved as a file on demand. */
class RedressReflect extends HTMLElement {
  readonly #fields = [...this.querySelectorAll("textarea")];

  connectedCallback(): void {
    for (const field of this.#fields) {
      const key = `${prefix}${this.dataset.name}.${field.dataset.own}`;
      field.hidden = false;
      field.value ||= stored(key);
      field.addEventListener("input", () => this.#keep(key, field.value));
    }
    (this.querySelector("[data-acts]") as HTMLElement).hidden = false;
    this.querySelector("[data-save]")?.addEventListener("click", () => this.#save());
  }

  #keep(key: string, text: string): void {
    const { kept = "", memory = "" } = this.dataset;
    let said = kept;
    try {
      if (text) localStorage.setItem(key, text);
      else localStorage.removeItem(key);
    } catch {
      said = memory;
    }
    const place = this.querySelector("[data-own-say]");
    if (place && place.textContent !== said) place.textContent = said;
  }

  #save(): void {
    const lines = this.#fields.map((field) => `${field.labels?.[0]?.textContent?.trim() ?? ""}\n\n${field.value}\n`);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([lines.join("\n")], { type: "text/plain" }));
    link.download = `${this.dataset.name}.txt`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}

customElements.define("redress-reflect", RedressReflect);

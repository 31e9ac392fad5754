import { make } from "../elements/dom.ts";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A field with its label above it, and a note where one helps. */
export const labelled = (label: string, field: Field, note?: string): HTMLLabelElement =>
  make("label", {}, make("span", {}, label, !!note && make("small", {}, ` (${note})`)), field);

/** A select with its choices. */
export function choice(options: readonly (readonly [value: string, label: string])[], value: string): HTMLSelectElement {
  const field = make("select", {}, ...options.map(([one, label]) => new Option(label, one)));
  field.value = value;
  return field;
}

/** A box to tick, with its words beside it. */
export function ticked(words: string, checked: boolean, change: (checked: boolean) => void): HTMLLabelElement {
  const box = make("input", { type: "checkbox", checked });
  box.addEventListener("change", () => change(box.checked));
  return make("label", { className: "tick" }, box, make("span", {}, words));
}

/** A button that does something when it is pressed. */
export function press(words: string, act: () => void, className = "btn quiet"): HTMLButtonElement {
  const button = make("button", { type: "button", className }, words);
  button.addEventListener("click", act);
  return button;
}

/** Gives a node a key, by which it keeps the focus when it is drawn anew. */
export function keyed<N extends HTMLElement>(node: N, key: string, draft = false): N {
  node.dataset.key = key;
  if (draft) node.dataset.draft = "";
  return node;
}

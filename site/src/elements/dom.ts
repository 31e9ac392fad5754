/** Makes an element; children that are false or empty are left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly (Node | string | false)[]
): HTMLElementTagNameMap[K] {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children.filter((child) => child !== false));
  return node as HTMLElementTagNameMap[K];
}

const svg = "http://www.w3.org/2000/svg";

/** A mark from the page's sprite; with a label where no word stands beside it. */
export function mark(name: string, label?: string): SVGElement {
  const node = document.createElementNS(svg, "svg");
  node.setAttribute("class", `k k-${name}`);
  if (label) {
    node.setAttribute("role", "img");
    node.setAttribute("aria-label", label);
  } else node.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(svg, "use");
  use.setAttribute("href", `#${name}`);
  node.append(use);
  return node;
}

/** Puts the focus into the first control of a statement. */
export const focusIn = (row: HTMLElement | undefined): void =>
  row?.querySelector<HTMLElement>("fieldset :is(input:not([type=hidden]), textarea, button.move):enabled")?.focus();

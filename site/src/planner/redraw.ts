type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const isField = (node: Element): node is Field => /^(INPUT|SELECT|TEXTAREA)$/.test(node.tagName);

/** Puts new nodes in the place of old ones; what has the same `data-key` keeps the focus, and a draft what was typed. */
export function redraw(room: HTMLElement, ...nodes: readonly Node[]): void {
  const active = document.activeElement as HTMLElement | null;
  const focused = active && room.contains(active) ? active.dataset.key : undefined;
  const drafts = new Map(
    [...room.querySelectorAll<HTMLElement>("[data-draft]")].filter(isField).map((field) => [field.dataset.key, field.value]),
  );
  room.replaceChildren(...nodes);
  for (const field of room.querySelectorAll<HTMLElement>("[data-draft]")) {
    const draft = isField(field) ? drafts.get(field.dataset.key) : undefined;
    if (draft !== undefined && isField(field)) field.value = draft;
  }
  if (focused) room.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

/** The same nodes as before where nothing that they show has changed. */
export function remembering(room: HTMLElement) {
  let shown = "";
  return (key: string, nodes: () => readonly Node[]): void => {
    if (key === shown) return;
    shown = key;
    redraw(room, ...nodes());
  };
}

/** Which step of a list a height belongs to: the one after which nothing begins lower. */
const stepAt = (list: HTMLElement, y: number): Element | undefined =>
  [...list.children].find((step) => {
    const { top, bottom } = step.getBoundingClientRect();
    return y >= top && y <= bottom;
  });

/**
 * Lets the steps of a list be dragged by pointer, mouse or finger: by their number with a finger, so that the page can still be
 * scrolled, and anywhere with a mouse. Only on top: the buttons do the same.
 */
export function draggable(list: HTMLElement, dropped: (step: HTMLElement) => void): void {
  let held: HTMLElement | undefined;
  let before: Element | null = null;
  const end = (commit: boolean) => {
    const step = held;
    held = undefined;
    step?.classList.remove("held");
    if (!step || step.nextElementSibling === before) return;
    if (commit) dropped(step);
    else list.insertBefore(step, before);
  };
  list.addEventListener("pointerdown", (event) => {
    const target = event.target as Element;
    const step = target.closest<HTMLElement>("[data-step]");
    if (!step || event.button !== 0 || target.closest("button") || list.closest(".judged")) return;
    if (event.pointerType === "touch" && !target.closest(".place")) return;
    event.preventDefault();
    held = step;
    before = step.nextElementSibling;
    step.classList.add("held");
    list.setPointerCapture(event.pointerId);
  });
  list.addEventListener("pointermove", ({ clientY }) => {
    const other = held && stepAt(list, clientY);
    if (!held || !other || other === held) return;
    const { top, height } = other.getBoundingClientRect();
    const down = other.compareDocumentPosition(held) & Node.DOCUMENT_POSITION_PRECEDING;
    // Past its middle only, or two steps of different height would change places without end.
    if (down && clientY > top + height / 2) other.after(held);
    else if (!down && clientY < top + height / 2) other.before(held);
  });
  list.addEventListener("pointerup", () => end(true));
  list.addEventListener("pointercancel", () => end(false));
}

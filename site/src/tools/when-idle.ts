import { idly } from "../elements/idly.ts";

/** Begins once: when the page is touched, or when it is idle. */
export function whenIdle(begin: () => void): void {
  let begun = false;
  const once = () => {
    if (begun) return;
    begun = true;
    begin();
  };
  addEventListener("pointerdown", once, { once: true, passive: true });
  addEventListener("keydown", once, { once: true });
  idly(once);
}

import { whenIdle } from "./when-idle.ts";

/**
 * Begins a tool that is a form on its page when the page is idle or touched; where its code does not come, says so. What was
 * pressed while it was on its way is done then.
 */
export function open(selector: string, load: () => Promise<{ readonly begin: (box: HTMLElement) => Promise<void> }>): void {
  const box = document.querySelector(selector) as HTMLElement;
  let pressed: HTMLButtonElement | null = null;
  const waiting = new AbortController();
  const until = { signal: waiting.signal };
  box.addEventListener(
    "click",
    ({ target }) => (pressed = (target as Element).closest<HTMLButtonElement>("form button") ?? pressed),
    until,
  );
  box.addEventListener("submit", (event) => event.preventDefault(), until);
  whenIdle(() => {
    load()
      .then(async ({ begin }) => {
        await begin(box);
        waiting.abort();
        pressed?.click();
      })
      // A browser may not ask again for code that it once failed to get: only loading the page anew helps.
      .catch(() => {
        const problem = box.querySelector("[data-failed-here]") as HTMLElement;
        problem.textContent = box.dataset.failed as string;
        problem.hidden = false;
      });
  });
}

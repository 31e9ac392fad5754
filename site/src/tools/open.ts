import { whenIdle } from "./when-idle.ts";

/** Begins a tool that is a form on its page when the page is idle or touched; where its code does not come, says so. */
export function open(selector: string, load: () => Promise<{ readonly begin: (box: HTMLElement) => Promise<void> }>): void {
  const box = document.querySelector(selector) as HTMLElement;
  box.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    box.dataset.submitted = "";
  });
  whenIdle(() => {
    load()
      .then(({ begin }) => begin(box))
      // A browser may not ask again for code that it once failed to get: only loading the page anew helps.
      .catch(() => {
        const problem = box.querySelector("[data-failed-here]") as HTMLElement;
        problem.textContent = box.dataset.failed as string;
        problem.hidden = false;
      });
  });
}

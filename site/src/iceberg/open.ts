import { icebergKey } from "./key.ts";

/** The little that a page with the iceberg loads before a count is touched. */
function kept(): string | null {
  try {
    return localStorage.getItem(icebergKey);
  } catch {
    return null;
  }
}

for (const box of document.querySelectorAll<HTMLElement>("redress-iceberg")) {
  const form = box.querySelector("form") as HTMLFormElement;
  let begun: Promise<void> | undefined;
  const start = () => {
    begun ??= import("./begin.ts")
      .then(({ begin }) => begin(box, kept()))
      .catch(() => {
        // A browser may not ask again for code that it once failed to get: only loading the page anew helps.
        const problem = box.querySelector("[data-problem]") as HTMLElement;
        problem.textContent = box.dataset.failed as string;
        problem.hidden = false;
      });
    return begun;
  };
  const submitted = (event: SubmitEvent) => {
    event.preventDefault();
    form.removeEventListener("submit", submitted);
    void start().then(() => form.requestSubmit());
  };
  form.addEventListener("submit", submitted);
  form.addEventListener("focusin", () => void start(), { once: true });
  // On a page of its own the counts may stand in the address.
  if (kept() || ("address" in box.dataset && location.search)) void start();
}

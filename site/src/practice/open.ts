import { begin, Stale } from "./begin.ts";

// The page's only purpose: fetched at once, and not when it is idle.
for (const box of document.querySelectorAll<HTMLElement>("[data-practice]"))
  begin(box).catch((error) => {
    (box.querySelector("[data-said]") as HTMLElement).textContent = box.dataset[error instanceof Stale ? "outdated" : "failed"] as string;
  });

import { idly } from "../elements/idly.ts";

/** The little that the page loads before it is idle. */
idly(() => {
  import("./begin.ts")
    .then(({ begin }) => begin())
    .catch(() => {
      for (const box of document.querySelectorAll<HTMLElement>("[data-words] [data-said]"))
        box.textContent = (box.closest("[data-words]") as HTMLElement).dataset.failed as string;
    });
});

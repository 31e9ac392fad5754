import { idly } from "../elements/idly.ts";

/** The little that the page loads before it is idle. */
for (const box of document.querySelectorAll<HTMLElement>("[data-practice]"))
  idly(() => {
    import("./begin.ts")
      .then(({ begin }) => begin(box))
      .catch((error: Error) => {
        (box.querySelector("[data-said]") as HTMLElement).textContent = box.dataset[
          error.name === "Outdated" ? "outdated" : "failed"
        ] as string;
      });
  });

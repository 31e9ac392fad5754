import { idly } from "../elements/idly.ts";

/** The little that the page loads before it is idle. */
for (const box of document.querySelectorAll<HTMLElement>("[data-certificate]"))
  idly(() => {
    import("./begin.ts")
      .then(({ begin }) => begin(box))
      .catch((error: Error) => {
        const words = JSON.parse(box.dataset.certificate as string) as Record<string, string>;
        (box.querySelector("[data-said]") as HTMLElement).textContent = words[
          error.name === "Outdated" ? "certificate.outdated" : "certificate.failed"
        ] as string;
      });
  });

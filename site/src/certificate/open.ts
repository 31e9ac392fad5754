import { Stale } from "../practice/fragment.ts";
import { begin } from "./begin.ts";

for (const box of document.querySelectorAll<HTMLElement>("[data-certificate]"))
  begin(box).catch((error) => {
    const words = JSON.parse(box.dataset.certificate as string) as Record<string, string>;
    const code = error instanceof Stale ? "certificate.outdated" : "certificate.failed";
    (box.querySelector("[data-said]") as HTMLElement).textContent = words[code] as string;
  });

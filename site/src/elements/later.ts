import { idly } from "./idly.ts";
import { showProgress } from "./progress.ts";

/** What a page does once it is idle: progress first, and what keeps it for the time without network last of all. */
export function later(): void {
  showProgress();
  const own = document.querySelector("redress-reflect");
  if (own)
    new IntersectionObserver(
      ([seen], watch) => {
        if (!seen?.isIntersecting) return;
        watch.disconnect();
        void import("./reflect.ts").catch(() => {});
      },
      { rootMargin: "600px" },
    ).observe(own);
  if ("serviceWorker" in navigator && document.querySelector("[data-update]"))
    idly(() => void import("../offline/begin.ts").then(({ begin }) => begin()).catch(() => {}));
}

import { changed } from "./kept.ts";
import { keptExercises } from "./kept-exercises.ts";

/** Fetches the fields to write in for oneself, before they are seen. */
function whenNear(own: Element): void {
  const watch = new IntersectionObserver(
    ([seen]) => {
      if (!seen?.isIntersecting) return;
      watch.disconnect();
      void import("./reflect.ts").catch(() => {});
    },
    { rootMargin: "600px" },
  );
  watch.observe(own);
}

/** The days' work is told by code that only those need who have answered. */
function tellDue(): void {
  if (!keptExercises().length) document.addEventListener(changed, tellDue, { once: true });
  else void import("../practice/due-today.ts").then(({ showDue }) => showDue()).catch(() => {});
}

/** What a page does when everything else is done; last of all it is kept for the time without network. */
export function later(): void {
  const own = document.querySelector("redress-reflect");
  if (own) whenNear(own);
  if (document.querySelector("li[data-progress]")) void import("../practice/place.ts").then(({ showPlace }) => showPlace()).catch(() => {});
  tellDue();
  if ("serviceWorker" in navigator && document.querySelector("[data-update]"))
    void import("../offline/begin.ts").then(({ begin }) => begin()).catch(() => {});
}

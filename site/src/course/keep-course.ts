import { addressesOf, cacheOf, keepIn } from "../offline/whole-course.ts";
import type { WordCode } from "../words/index.ts";
import { voice } from "./say.ts";

type Code = Extract<WordCode, `keep.${string}`>;

/** Keeps the whole course for the time without network, where the reader asks for it; and says how much is kept. */
export function keepCourse(box: HTMLElement): void {
  const { say, tell } = voice<Code>(box);
  const button = box.querySelector("[data-keep]") as HTMLButtonElement;
  const { build = "", lessons = "" } = box.dataset;
  const all = lessons.split(" ").map((lesson) => addressesOf(lesson, build));
  if (!("serviceWorker" in navigator) || !("caches" in window)) {
    button.hidden = true;
    tell(say("keep.cannot"));
    return;
  }

  const show = async () => {
    const cache = await caches.open(cacheOf(build));
    const kept = await Promise.all(
      all.map(async (addresses) => (await Promise.all(addresses.map((one) => cache.match(one)))).every((one) => one)),
    );
    const count = kept.filter((one) => one).length;
    tell(say("keep.kept", { count, all: all.length }));
    button.hidden = count === all.length;
  };

  button.addEventListener("click", async () => {
    button.disabled = true;
    // Asked of the browser, which may say no: else it may throw away what is kept where space runs short.
    await navigator.storage?.persist?.().catch(() => false);
    try {
      const cache = await caches.open(cacheOf(build));
      for (const [at, addresses] of all.entries()) {
        tell(say("keep.keeping", { count: at + 1, all: all.length }));
        for (const address of addresses) await keepIn(cache, address, build);
      }
      await show();
    } catch (error) {
      const full = error instanceof DOMException && error.name === "QuotaExceededError";
      tell(say(full ? "keep.full" : "keep.failed"));
    }
    button.disabled = false;
  });
  show().catch(() => {
    button.hidden = true;
    tell(say("keep.cannot"));
  });
}

/** The little that the planner's page loads before it is idle, or touched. */
const room = document.querySelector<HTMLElement>("[data-words]") as HTMLElement;
const list = document.querySelector<HTMLElement>("[data-list]") as HTMLElement;
let begun = false;
const begin = () => {
  if (begun) return;
  begun = true;
  import("./begin.ts")
    .then(async (code) => {
      await code.begin(room);
      // The plan says the same, with days.
      list.hidden = true;
    })
    // A browser may not ask again for code that it once failed to get: only loading the page anew helps.
    .catch(() => {
      room.textContent = room.dataset.failed as string;
    });
};
addEventListener("pointerdown", begin, { once: true, passive: true });
addEventListener("keydown", begin, { once: true });
if ("requestIdleCallback" in window) requestIdleCallback(begin, { timeout: 4000 });
else setTimeout(begin, 1000);

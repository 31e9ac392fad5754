import { whenIdle } from "../tools/when-idle.ts";

/** The little that the planner's page loads before it is idle, or touched. */
const room = document.querySelector<HTMLElement>("[data-words]") as HTMLElement;
const list = document.querySelector<HTMLElement>("[data-list]") as HTMLElement;
whenIdle(() => {
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
});

import { whenIdle } from "../tools/when-idle.ts";

/** The little that the simulator's own page loads before it is idle, or touched. */
const room = document.querySelector<HTMLElement>(".sim [data-words]") as HTMLElement;
const before = document.querySelector<HTMLElement>("[data-before]") as HTMLElement;
whenIdle(() => {
  import("./begin.ts")
    .then(async ({ begin }) => {
      await begin(room);
      // The simulator says the same, and more.
      before.hidden = true;
    })
    // A browser may not ask again for code that it once failed to get: only loading the page anew helps.
    .catch(() => {
      room.textContent = room.dataset.failed as string;
    });
});

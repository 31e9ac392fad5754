/** The little that a page with the simulator loads before it is opened. */
for (const box of document.querySelectorAll<HTMLDetailsElement>("details.sim")) {
  const room = box.querySelector<HTMLElement>("[data-words]") as HTMLElement;
  let begun = false;
  const open = () => {
    if (!box.open || begun) return;
    begun = true;
    room.textContent = room.dataset.loading as string;
    import("./begin.ts")
      .then(({ begin }) => begin(room))
      // A browser may not ask again for code that it once failed to get: only loading the page anew helps.
      .catch(() => {
        room.textContent = room.dataset.failed as string;
      });
  };
  box.addEventListener("toggle", open);
  open();
}

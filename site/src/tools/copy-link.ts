const box = document.querySelector<HTMLElement>("[data-copy]") as HTMLElement;
const said = box.querySelector<HTMLElement>("[data-copied]") as HTMLElement;
box.hidden = false;
box.querySelector("button")?.addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(location.href);
    said.textContent = said.dataset.copied as string;
  } catch {
    // Not every browser lets a page write there; what is given stands in the address anyway.
    said.textContent = said.dataset.not as string;
  }
});

/** Shows the button that copies the page's address, and makes it do so. */
export function offerLink(): void {
  const box = document.querySelector<HTMLElement>("[data-copy]");
  const said = box?.querySelector<HTMLElement>("[data-copied]");
  if (!box || !said) return;
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
}

import { changed, hasAnswers } from "../elements/kept.ts";
import { storageRefused } from "../elements/store.ts";
import { stores } from "./stores.ts";
import { take } from "./take.ts";

/** Says where the browser keeps nothing: because it is full or closed to us, or because nothing is there. */
function tell(place: HTMLElement): void {
  const text = (storageRefused() || !stores() ? place.dataset.full : hasAnswers() ? "" : place.dataset.cleared) as string;
  if (place.textContent !== text) place.textContent = text;
}

for (const box of document.querySelectorAll<HTMLElement>("[data-take]")) take(box);
for (const place of document.querySelectorAll<HTMLElement>("[data-told]")) {
  const again = () => tell(place);
  document.addEventListener(changed, again);
  addEventListener("storage", again);
  again();
}

/** The little that the search page loads before somebody wants to search. */
const room = document.querySelector<HTMLElement>("[data-search]") as HTMLElement;
const form = room.querySelector("form") as HTMLFormElement;
let begun = false;

const begin = () => {
  if (begun) return;
  begun = true;
  import("./begin.ts")
    .then(({ begin }) => begin(room))
    // A browser may not ask again for code that it once failed to get: the form then loads the page anew.
    .catch(() => {
      (room.querySelector("[data-said]") as HTMLElement).textContent = room.dataset.failed as string;
    });
};

form.addEventListener("focusin", begin, { once: true });
form.addEventListener("input", begin, { once: true });
if (new URLSearchParams(location.search).get("q")) begin();

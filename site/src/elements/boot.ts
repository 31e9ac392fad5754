import { idly } from "./idly.ts";
import { showProgress } from "./progress.ts";
import { postUnaided } from "./unaided.ts";

/** The exercise's own code: fetched when the page has nothing else to do, or at the first touch of it. */
let code: Promise<unknown> | undefined;
const load = (): Promise<unknown> => {
  code ??= import("./exercise.ts").catch((error) => {
    code = undefined;
    throw error;
  });
  return code;
};
const quietly = () => void load().catch(() => {});

// An answer given before the code has come waits for it; if it does not come, the form is posted as without a script.
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || !form.closest("redress-exercise")) return;
  event.preventDefault();
  load().then(
    () => form.requestSubmit(event.submitter),
    () => postUnaided(form),
  );
});

showProgress();
if (document.querySelector("redress-exercise")) {
  addEventListener("pointerdown", quietly, { once: true, passive: true });
  addEventListener("keydown", quietly, { once: true });
  idly(quietly);
  addEventListener("online", quietly);
}
// What a reader waits for comes first.
idly(() => idly(() => void import("./later.ts").then(({ later }) => later()).catch(() => {})));

import { postUnaided } from "./unaided.ts";

/** Notes that a page is older than what grades it, and says so; the answer to whether it can be graded is no. */
export function outdated(error: unknown, form: HTMLFormElement): false {
  if ((error as Error).name === "Outdated") {
    form.dataset.outdated = "";
    postUnaided(form);
  }
  return false;
}

/** Posts a form as without a script; without network it says so instead, and the choice stays on the page. */
export function postUnaided(form: HTMLFormElement): void {
  const { offline, outdated } = (form.parentElement as HTMLElement).dataset;
  const say = form.querySelector("[data-say]");
  const text = form.dataset.outdated === undefined ? !navigator.onLine && offline : outdated;
  if (text && say) say.textContent = text;
  else form.submit();
}

/** Notes that a page is older than what grades it, and says so; the answer to whether it can be graded is no. */
export function outdated(error: unknown, form: HTMLFormElement): false {
  if ((error as Error).name === "Outdated") {
    form.dataset.outdated = "";
    postUnaided(form);
  }
  return false;
}

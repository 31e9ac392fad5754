/** Posts a form as without a script; without network it says so instead, and the choice stays on the page. */
export function postUnaided(form: HTMLFormElement): void {
  const { offline, outdated } = (form.parentElement as HTMLElement).dataset;
  const say = form.querySelector("[data-say]");
  const text = form.dataset.outdated === undefined ? !navigator.onLine && offline : outdated;
  if (text && say) say.textContent = text;
  else form.submit();
}

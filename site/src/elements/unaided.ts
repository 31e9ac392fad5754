/** Posts a form as without a script; without network it says so instead, and the choice stays on the page. */
export function postUnaided(form: HTMLFormElement): void {
  const { offline } = (form.parentElement as HTMLElement).dataset;
  const say = form.querySelector("[data-say]");
  if (navigator.onLine || !offline || !say) form.submit();
  else say.textContent = offline;
}

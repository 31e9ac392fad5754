/** Puts the button that checks one statement into it, next by key and by eye; without a statement, back beneath them all. */
export function placeCheck(check: HTMLButtonElement, row: HTMLElement | undefined, text: string): void {
  check.textContent = text;
  check.classList.toggle("gap", !!row);
  if (row) row.querySelector("fieldset")?.append(check);
  else check.form?.querySelector(".acts")?.prepend(check);
}

/** The little that a page of the guide loads before an example is used: it lets the controls appear, and waits. */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-live]")) {
  for (const control of form.querySelectorAll<HTMLElement>("[data-needs-script]")) control.hidden = false;
  (form.elements.namedItem("input") as HTMLTextAreaElement).readOnly = false;
  let begun: Promise<void> | undefined;
  const start = () => {
    begun ??= import("./begin.ts")
      .then(({ begin }) => begin(form))
      .catch(() => {
        // A browser may not ask again for code that it once failed to get: only loading the page anew helps.
        const status = form.querySelector("[data-status]") as HTMLElement;
        status.textContent = form.dataset.failed as string;
      });
    return begun;
  };
  const early = (event: SubmitEvent) => {
    event.preventDefault();
    void start().then(() => {
      form.removeEventListener("submit", early);
      form.requestSubmit();
    });
  };
  form.addEventListener("submit", early);
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  for (const touch of ["focusin", "change"]) form.addEventListener(touch, () => void start(), { once: true });
}

/** Tells the reader that a new edition is ready, and changes over when he says so: never under his hands. */
export function update(registration: ServiceWorkerRegistration): void {
  const notice = document.querySelector<HTMLElement>("[data-update]");
  const button = notice?.querySelector("button");
  if (!notice || !button) return;
  const offer = () => {
    // The first worker of a browser takes no edition's place.
    if (registration.waiting && registration.active) notice.hidden = false;
  };
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
  offer();
  let asked = false;
  button.addEventListener("click", () => {
    asked = true;
    registration.waiting?.postMessage({ type: "take-over" });
  });
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (asked) location.reload();
  });
}

const desk = document.querySelector<HTMLElement>("[data-desk]") as HTMLElement;
const status = desk.querySelector("[data-status]") as HTMLElement;
const alarm = desk.querySelector("[data-alarm]") as HTMLElement;
const clock = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: "medium", hourCycle: "h23" });

const pause = 10_000;
let updated = new Date();
let source: EventSource | undefined;
let polling: ReturnType<typeof setInterval> | undefined;
let fetching = false;
let again = false;

/** Says how fresh the page is; aloud only when the connection goes. */
function tell(state: "updated" | "polling" | "lost"): void {
  const text = (desk.dataset[state] as string).replace("{time}", clock.format(updated));
  status.textContent = text;
  const spoken = state === "lost" ? text : "";
  if (alarm.textContent !== spoken) alarm.textContent = spoken;
}

const keyed = (root: ParentNode, key: string) => root.querySelector<HTMLDetailsElement>(`details[data-key="${CSS.escape(key)}"]`);

/** Puts a fresh part in the place of an old one; what was open stays open, and the focus where it was. */
function swap(old: HTMLElement, fresh: HTMLElement): void {
  const open = [...old.querySelectorAll<HTMLDetailsElement>("details[open]")].map((one) => one.dataset.key ?? "");
  const focused = old.contains(document.activeElement) && document.activeElement?.closest<HTMLElement>("[data-key]")?.dataset.key;
  for (const key of open) keyed(fresh, key)?.setAttribute("open", "");
  old.replaceChildren(...fresh.childNodes);
  if (focused) keyed(old, focused)?.querySelector("summary")?.focus({ preventScroll: true });
}

/** Fetches the desk again and swaps its live parts; one fetch at a time, and one more where something came meanwhile. */
async function refresh(): Promise<void> {
  if (fetching) {
    again = true;
    return;
  }
  fetching = true;
  try {
    const answer = await fetch(location.pathname);
    if (answer.status === 401) return location.reload();
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const old of desk.querySelectorAll<HTMLElement>("[data-live]")) {
      const fresh = page.querySelector<HTMLElement>(`[data-live="${old.dataset.live}"]`);
      if (fresh) swap(old, fresh);
    }
    updated = new Date();
    tell(source?.readyState === EventSource.OPEN ? "updated" : "polling");
  } catch {
    tell("lost");
  } finally {
    fetching = false;
    if (again) {
      again = false;
      void refresh();
    }
  }
}

/** Listens for new attempts; without a live connection it asks by itself, and keeps trying to get one. */
function listen(): void {
  source?.close();
  source = new EventSource("/desk/live");
  source.addEventListener("open", () => {
    clearInterval(polling);
    polling = undefined;
    void refresh();
  });
  source.addEventListener("attempt", () => void refresh());
  source.addEventListener("error", () => {
    if (polling) return;
    tell("lost");
    polling = setInterval(() => {
      void refresh();
      if (source?.readyState === EventSource.CLOSED) listen();
    }, pause);
  });
}

tell("updated");
listen();
addEventListener("offline", () => tell("lost"));
addEventListener("online", listen);
// A connection can die without a word; and “3 min” ago grows old.
setInterval(() => void refresh(), 6 * pause);

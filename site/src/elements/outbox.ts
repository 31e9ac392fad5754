import { noteGoes } from "./goes-kept.ts";
import { changed, type Fate, type KeptAnswer } from "./kept.ts";
import { settle, withFate } from "./store.ts";

/** What the server says of one attempt. */
interface Result {
  readonly id: string;
  readonly status: "stored" | "known" | "conflict" | "refused";
  readonly code?: string;
}
type Waiting = KeptAnswer & { readonly exercise: string };

const most = 100;
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let _running: Promise<void> | undefined;
let again = false;

/** Whether the last try to send did not get through. */
export const stuck = (): boolean => failures > 0;

const fateOf = ({ status, code }: Result): Fate =>
  status === "stored" || status === "known" ? "kept" : code === "no-goes-left" ? "over" : "refused";

async function post(batch: readonly Waiting[]): Promise<readonly Result[] | "malformed"> {
  const attempts = batch.map(({ fate: _, points: _points, ...attempt }) => attempt);
  const answer = await fetch("/api/attempts", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ attempts }),
  });
  if (answer.status === 400) return "malformed";
  if (!answer.ok) throw new Error(String(answer.status));
  const { results, goes } = await answer.json();
  noteGoes(goes);
  return results;
}

function note(batch: readonly Waiting[], fateOf: (id: string) => Fate): void {
  for (const exercise of new Set(batch.map((answer) => answer.exercise)))
    settle(exercise, new Map(batch.filter((answer) => answer.exercise === exercise).map(({ id }) => [id, fateOf(id)])));
}

/** Sends what waits, oldest first. A batch the server cannot read is sent one by one, so that one bad answer holds up no other. */
async function drain(): Promise<void> {
  let size = most;
  for (let batch = withFate("waiting").slice(0, size); batch.length; batch = withFate("waiting").slice(0, size)) {
    const results = await post(batch);
    failures = 0;
    if (results === "malformed") {
      if (batch.length === 1) note(batch, () => "refused");
      size = 1;
      continue;
    }
    const fates = new Map(results.map((one) => [one.id, fateOf(one)] as const));
    if (!batch.some(({ id }) => fates.has(id))) throw new Error("no results");
    note(batch, (id) => fates.get(id) ?? "waiting");
  }
}

/** One sender at a time over all tabs; without Web Locks over this tab, and the ids keep the server from storing twice. */
const alone = (work: () => Promise<void>): Promise<void> => (navigator.locks ? navigator.locks.request("redress.outbox", work) : work());

async function run(): Promise<void> {
  clearTimeout(timer);
  try {
    do {
      again = false;
      await alone(drain);
    } while (again);
    failures = 0;
  } catch {
    failures++;
    timer = setTimeout(send, Math.min(60_000, 1000 * 2 ** failures) * (0.75 + Math.random() / 2));
  }
  document.dispatchEvent(new CustomEvent(changed));
}

/** Sends what waits, now; tries again later, ever more seldom, where it does not get through. */
export function send(): void {
  again = true;
  _running ??= run().finally(() => {
    _running = undefined;
  });
}

addEventListener("online", send);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && send());

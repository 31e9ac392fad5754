import { make } from "../elements/dom.ts";
import { merge } from "../elements/merge.ts";
import { send } from "../elements/outbox.ts";
import { exercises, read, storageRefused, write } from "../elements/store.ts";
import type { WordCode } from "../words/index.ts";
import { fileOf, largestFile, newTo, readFile } from "./file.ts";
import { voice } from "./say.ts";

type Code = Extract<WordCode, `take.${string}`>;

/** Saves progress as a file, and brings a file in; what came in is weighed. */
export function take(box: HTMLElement, weigh: () => Promise<void>): void {
  const { say: word, tell } = voice<Code>(box);
  const say = (code: Code, count = 0) => word(code, { count });

  box.querySelector("[data-save]")?.addEventListener("click", () => {
    const all = exercises().map((exercise) => [exercise, read(exercise)] as const);
    const count = all.reduce((sum, [, { answers }]) => sum + answers.length, 0);
    if (!count) return tell(say("take.nothing"));
    const now = new Date();
    const href = URL.createObjectURL(new Blob([fileOf(all, now)], { type: "application/json" }));
    make("a", { href, download: `redress-progress-${now.toISOString().slice(0, 10)}.json` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    tell(say("take.saved", count));
  });

  const input = box.querySelector("[data-load]") as HTMLInputElement;
  input.addEventListener("change", async () => {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = file.size > largestFile ? undefined : await file.text();
    input.value = "";
    if (text === undefined) return tell(say("take.large"));
    const found = readFile(text);
    if (found.status === "refused") return tell(say(`take.${found.code}`));
    let [added, known] = [0, 0];
    for (const [exercise, kept] of found.exercises) {
      const fresh = newTo(read(exercise), kept);
      added += fresh.answers.length;
      known += kept.answers.length - fresh.answers.length;
      write(exercise, merge(read(exercise), fresh));
    }
    const lost = storageRefused();
    tell(
      say("take.added", added),
      known ? say("take.known", known) : "",
      found.dropped ? say("take.dropped", found.dropped) : "",
      lost ? say("take.full") : "",
    );
    send();
    await weigh();
  });
}

import { make } from "../elements/dom.ts";
import { choice, keyed, labelled, press } from "./field.ts";
import { readFile } from "./files.ts";
import { remembering } from "./redraw.ts";
import type { Speech } from "./speech.ts";
import type { PlannerState } from "./state.ts";

/** What can be done with plans as a whole. */
export interface Shelving {
  readonly open: (id: string) => void;
  readonly begin: () => void;
  readonly take: (state: PlannerState) => void;
  readonly rename: () => void;
  readonly remove: () => void;
  readonly say: (text: string) => void;
}

/** The plans that this browser keeps: to change between them, begin one, take one from a file, delete one. */
export class Plans {
  readonly node = make("div", { className: "set plans" });
  readonly #speech: Speech;
  readonly #shelving: Shelving;
  readonly #draw = remembering(this.node);
  readonly #file = make("input", { type: "file", accept: ".json,application/json", hidden: true });

  constructor(speech: Speech, shelving: Shelving) {
    [this.#speech, this.#shelving] = [speech, shelving];
    this.#file.addEventListener("change", () => this.#import());
  }

  show(all: readonly PlannerState[], current: PlannerState): void {
    const { say, short } = this.#speech;
    const names = [...all.filter(({ id }) => id !== current.id), current].map(
      (one) => [one.id, [one.client.trim() || say("unnamed"), one.work.trim(), short(one.end)].filter((part) => part).join(", ")] as const,
    );
    names.sort((a, b) => a[1].localeCompare(b[1]));
    const { open, begin, rename, remove } = this.#shelving;
    this.#draw(JSON.stringify([names, current.id]), () => {
      const which = choice(names, current.id);
      which.addEventListener("change", () => open(which.value));
      return [
        labelled(say("plans", { count: names.length }), keyed(which, "plans/which")),
        keyed(press(say("new"), begin), "plans/new"),
        keyed(press(say("rename"), rename), "plans/rename"),
        keyed(press(say("delete"), remove), "plans/delete"),
        keyed(
          press(say("import"), () => this.#file.click()),
          "plans/import",
        ),
        this.#file,
      ];
    });
  }

  async #import(): Promise<void> {
    const { say } = this.#speech;
    const file = this.#file.files?.[0];
    this.#file.value = "";
    if (!file) return;
    const read = file.size > 5_000_000 ? ({ code: "no-plan", field: "" } as const) : readFile(await file.text());
    if ("state" in read) this.#shelving.take(read.state);
    else this.#shelving.say(say(`import-${read.code}`, { file: file.name, field: read.field }));
  }
}

import { uuid } from "../elements/uuid.ts";
import type { Notices } from "./notice.ts";
import { Shelf } from "./shelf.ts";
import type { Speech } from "./speech.ts";
import type { PlannerState } from "./state.ts";

/** The page that shows what is kept. */
export interface Shown {
  readonly current: () => PlannerState;
  readonly adopt: (state: PlannerState) => void;
  /** Plans have come or gone. */
  readonly list: () => void;
}

/** Keeps plans in this browser, and says where it cannot, or where another tab was quicker. */
export class Keeping {
  readonly #shelf = new Shelf();
  readonly #speech: Speech;
  readonly #notices: Notices;
  readonly #shown: Shown;
  /** Whether what is shown is not what is kept. */
  #unkept = false;

  constructor(speech: Speech, notices: Notices, shown: Shown) {
    [this.#speech, this.#notices, this.#shown] = [speech, notices, shown];
    this.#shelf.watch((id, text) => this.#seen(id, text));
  }

  all = (): PlannerState[] => this.#shelf.all();
  read = (id: string): PlannerState | undefined => this.#shelf.read(id);
  remember = (id: string): void => this.#shelf.remember(id);

  /** The plan that was open last, or the first that there is. */
  first(): PlannerState | undefined {
    const last = this.#shelf.read(this.#shelf.last());
    if (last) return last;
    const [any] = this.all();
    return any && this.#shelf.read(any.id);
  }

  remove(id: string): void {
    this.#shelf.remove(id);
    this.#settle();
  }

  keep(state: PlannerState, over = false): void {
    const { say } = this.#speech;
    const fate = this.#shelf.write(state, over);
    this.#shelf.remember(state.id);
    this.#unkept = fate === "changed" || fate === "refused";
    if (fate === "kept") this.#settle();
    else if (fate === "changed") this.#conflict();
    else this.#notices.warn(say(fate === "refused" ? "storage-refused" : "storage-restored"));
  }

  #settle(): void {
    this.#unkept = false;
    this.#notices.warn("");
  }

  #conflict(): void {
    const { say } = this.#speech;
    const theirs = () => {
      const state = this.read(this.#shown.current().id);
      this.#settle();
      if (state) this.#shown.adopt(state);
    };
    const both = () => {
      const mine = { ...this.#shown.current(), id: uuid() };
      this.keep(mine);
      this.#shown.adopt(mine);
    };
    this.#notices.warn(say("changed-elsewhere"), { words: say("take-theirs"), act: theirs }, { words: say("keep-both"), act: both });
  }

  #seen(id: string | undefined, text: string | null): void {
    const { say } = this.#speech;
    const current = this.#shown.current();
    const again = { words: say("keep-again"), act: () => this.keep(this.#shown.current(), true) };
    if (id === undefined) this.#notices.warn(say("storage-cleared"), again);
    else if (id === current.id && text === null) this.#notices.warn(say("deleted-elsewhere"), again);
    else if (id === current.id && this.#unkept) this.#conflict();
    else if (id === current.id) {
      const state = this.read(id);
      if (state) this.#shown.adopt(state);
      this.#notices.tell(say("updated-elsewhere"));
    }
    this.#shown.list();
  }
}

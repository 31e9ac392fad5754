import type { ExerciseData } from "./data.ts";
import type { Tools } from "./part.ts";

/** What draws cases and words them: fetched apart, since the first go needs none of it. */
const code = () => import("./turn.ts");

/** The go whose cases stand in a page; another one is brought in where its cases are drawn. */
export class Go {
  readonly #form: HTMLFormElement;
  readonly #rows: readonly HTMLElement[];
  /** The page is written with the first. */
  #at = 1;
  #turning = false;

  constructor(form: HTMLFormElement, rows: readonly HTMLElement[]) {
    this.#form = form;
    this.#rows = rows;
  }

  get turning(): boolean {
    return this.#turning;
  }

  /** Whether it is another go than the learner is at, and one with other cases. */
  behind(round: number, { own }: Tools): boolean {
    return own.draws !== undefined && this.#at !== round;
  }

  /** Fetches what the next go needs once the page is idle, so that it can begin without network too. */
  prepare({ own: { draws } }: Tools): void {
    const [row] = this.#rows;
    if (!draws || !row) return;
    const fetched = () =>
      void code()
        .then(({ ahead }) => ahead(row, draws, this.#at + 1))
        .catch(() => {});
    if ("requestIdleCallback" in window) requestIdleCallback(fetched, { timeout: 10_000 });
    else setTimeout(fetched, 2000);
  }

  /** What its statements are graded with, or undefined where what draws them did not come, or another one is on its way. */
  async to(round: number, { own, data }: Tools): Promise<ExerciseData | undefined> {
    if (!own.draws || this.#turning) return undefined;
    this.#turning = true;
    try {
      const turned = await (await code()).turn(this.#rows, round, own, own.draws, data.locale);
      this.#at = round;
      // Posted without a script it is graded as the go that it shows.
      const field = this.#form.elements.namedItem("round") as HTMLInputElement | null;
      if (field) field.value = String(round);
      return turned;
    } catch {
      return undefined;
    } finally {
      this.#turning = false;
    }
  }
}

import type { ExerciseData } from "./data.ts";
import type { Part, Tools } from "./part.ts";

/** The go whose cases stand in a page; another one is brought in where its cases are drawn. */
export class Go {
  readonly #form: HTMLFormElement;
  /** The page is written with the first. */
  #at = 1;
  #turning = false;

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  /** Whether it is another go than the learner is at, and one with other cases. */
  behind(round: number, part: Part | undefined): boolean {
    return part?.turn !== undefined && this.#at !== round;
  }

  get turning(): boolean {
    return this.#turning;
  }

  /** What its statements are graded with, or undefined where what draws them did not come, or another one is on its way. */
  async to(round: number, { turn }: Part, rows: readonly HTMLElement[], tools: Tools): Promise<ExerciseData | undefined> {
    if (!turn || this.#turning) return undefined;
    this.#turning = true;
    try {
      const own = await turn(rows, round, tools);
      this.#at = round;
      // Posted without a script it is graded as the go that it shows.
      const field = this.#form.elements.namedItem("round") as HTMLInputElement | null;
      if (field) field.value = String(round);
      return own;
    } catch {
      return undefined;
    } finally {
      this.#turning = false;
    }
  }
}

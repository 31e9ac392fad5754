import type { GeneratorName } from "./rooms.ts";

/** Cases drawn anew in every go: what a generator makes by the exercise's id and the go's number. */
export interface GeneratedExercise {
  readonly kind: "generated";
  readonly id: string;
  readonly generator: GeneratorName;
  /** How many cases a go has. */
  readonly count: number;
  /** Which go, from 1; without it the first. `inRound` sets it, never an author. */
  readonly round?: number;
}

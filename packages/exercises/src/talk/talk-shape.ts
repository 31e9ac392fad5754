import type { SceneSpec } from "redress/dialogue";

/** A conversation with a client, line by line. Its only item has the exercise's id. */
export interface DialogueExercise {
  readonly kind: "dialogue";
  readonly id: string;
  /** The client of the first go, and what may be said; the words of lines and replies are the lesson's. */
  readonly scene: SceneSpec;
  /** Seeds of the client in further goes, taken in turn: the same temper, another day. */
  readonly retakes: readonly number[];
  /** When each line is judged: as soon as it is said, or when the talk has ended. */
  readonly judged: "at-once" | "at-the-end";
}

/** Lines of a talk at most: nobody listens longer, and an answer stays within what is stored. */
export const mostSaid = 40;

/** Seeds of the clients, the first go's first. */
export const seedsOf = ({ scene, retakes }: DialogueExercise): readonly number[] => [scene.client.seed, ...retakes];

/** A talk as answers are stored: the client's seed, and the ids of the lines said. */
export const talkText = (seed: number, lines: readonly string[]): string => [seed, ...lines].join(" ");

/** Seed and lines of a stored talk; undefined where it is written in another way. */
export function talkOf(answer: string): { readonly seed: number; readonly lines: readonly string[] } | undefined {
  const [seed = "", ...lines] = answer.split(" ");
  const right = /^(0|[1-9]\d{0,9})$/.test(seed) && lines.length <= mostSaid && lines.every((line) => /^[a-z0-9-]+$/.test(line));
  return right ? { seed: Number(seed), lines } : undefined;
}

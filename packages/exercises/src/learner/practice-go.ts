/**
 * Goes from this one on are practice: each answer in practice is a go of its own, so that drawn cases are new, and no lesson
 * ever comes to show it. Below it are the goes of the lesson.
 */
export const firstPracticeGo = 5001;

/** Whether an answer was given in practice. */
export const isPracticeGo = (round: number): boolean => round >= firstPracticeGo;

/** The go of the next answer in practice, after those given so far; the last that an attempt may have is 10,000. */
export const nextPracticeGo = (rounds: readonly number[]): number =>
  Math.min(
    10_000,
    rounds.reduce((next, round) => (round >= next ? round + 1 : next), firstPracticeGo),
  );

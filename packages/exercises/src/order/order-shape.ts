/** Steps to be put into their order; its only item has the exercise's id. */
export interface OrderExercise {
  readonly kind: "order";
  readonly id: string;
  /** Ids of the steps in the right order. */
  readonly steps: readonly string[];
  /** The last step leads to the first again: wherever an answer begins, its order can be right. */
  readonly circle?: boolean;
  /** Id of the rule that says how one leads to the next. */
  readonly rule: string;
}

/** How many steps an ordering may have: more than that nobody keeps in mind. */
export const fewestSteps = 3;
export const mostSteps = 12;

/** An order as answers are stored. */
export const orderText = (steps: readonly string[]): string => steps.join(" ");

/** The steps of a stored order. */
export const stepsOf = (answer: string): readonly string[] => (answer ? answer.split(" ") : []);

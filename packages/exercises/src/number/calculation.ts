/** The facts of a question for a number, by name. */
export type NumberFacts = Readonly<Record<string, number>>;

/** How a number is worked out, rightly and otherwise. Facts and results are in the units that the question names: per cent, points. */
export interface Calculation {
  /** Names of the facts; all are needed. */
  readonly facts: readonly string[];
  /** Ids of the rules at work, the one to name first at the head. */
  readonly rules: readonly string[];
  /** @throws Error saying what is wrong with the facts. */
  readonly value: (facts: NumberFacts) => number;
  /** The first step towards it, where there is one worth a hint. */
  readonly first?: (facts: NumberFacts) => number;
  /** The mistakes people make, each computed as whoever makes it would. */
  readonly wrong: Readonly<Record<string, (facts: NumberFacts) => number>>;
}

/** A fact that is surely there: `numberKey` has looked. */
export const fact = (facts: NumberFacts, name: string): number => facts[name] as number;

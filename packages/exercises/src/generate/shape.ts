import type { Expected, Hint } from "../shape.ts";
import type { Chance } from "./chance.ts";

/** What a sentence is filled with: numbers, wall times, days, or codes whose words are the site's; a list is said as one. */
export type SayFacts = Readonly<Record<string, string | number | readonly string[]>>;

/** A case: what the rule is asked, and what the learner is told of it. Facts and words stay apart. */
export interface Case<Facts> {
  readonly facts: Facts;
  readonly say: SayFacts;
}

/** What makes cases: data, how one is drawn, and the rule that answers it. Pure: the same chance gives the same case. */
export interface Generator<Facts> {
  readonly name: string;
  /** Chosen from the options that the key lists, or entered as a number in a unit. */
  readonly answers: "options" | { readonly unit: (facts: Facts) => string };
  /** In what ways a case can end; each is met often enough that none can be left out of account. */
  readonly outcomes: readonly string[];
  /** How long an answer takes, in seconds: a guess until it is measured. */
  readonly seconds: number;
  /** Share of learners expected to be right the first time: a guess until it is measured. */
  readonly facility: number;
  /** @throws ItemMistake where what was drawn makes no item; then another is drawn. */
  readonly draw: (chance: Chance) => Case<Facts>;
  /** The key by the rule, each wrong option with what it overlooks. */
  readonly key: (item: string, facts: Facts) => Expected;
  /** What may be hinted at before what the key itself gives; without it, the question that decides. */
  readonly hints?: (facts: Facts) => readonly Hint[];
  /** In which of `outcomes` a case ends; without it: by the first option that is right. */
  readonly outcome?: (facts: Facts, key: Expected) => string;
}

/** A case that was drawn, with its key. */
export interface Drawn {
  readonly item: string;
  readonly say: SayFacts;
  readonly key: Expected;
  readonly outcome: string;
  readonly hints: readonly Hint[];
  /** Of a number: its unit. */
  readonly unit?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: whose facts they are only the generator itself knows
export type AnyGenerator = Generator<any>;

/** Trades that cases come from; each has words of its own for clients, staff and what goes wrong. */
export const trades = ["clinic", "software", "delivery", "hotel", "heating", "bank"] as const;

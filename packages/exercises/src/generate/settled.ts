import type { Expected, OptionWorth, Told } from "../shape.ts";

/** The key of a case that a rule settles: one option is right, and each other is told what it overlooks. */
export const settledKey = (
  item: string,
  rules: readonly [string, ...string[]],
  options: readonly string[],
  right: string,
  overlooked: (option: string) => Told,
): Expected => ({
  ...{ item, confidence: "settled", rule: rules[0], rules, because: [], against: [] },
  worth: options.map(
    (option): OptionWorth => (option === right ? { option, points: 1 } : { option, points: 0, overlooks: overlooked(option) }),
  ),
});

import type { PublicExercise } from "../shape.ts";
import type { Drawn } from "./shape.ts";

/** What a page may hold of drawn cases before an answer: options or units. What is said of them is in words there, and not in codes. */
export const shownOf = (id: string, drawn: readonly Drawn[]): PublicExercise => {
  const byItem = <T>(of: (one: Drawn) => T) => Object.fromEntries(drawn.map((one) => [one.item, of(one)]));
  const numbers = drawn.some(({ unit }) => unit !== undefined);
  return {
    ...{ id, kind: "generated", options: [], items: drawn.map(({ item }) => item) },
    ...(numbers ? { units: byItem(({ unit }) => unit ?? "") } : { own: byItem(({ key }) => key.worth.map(({ option }) => option)) }),
  };
};

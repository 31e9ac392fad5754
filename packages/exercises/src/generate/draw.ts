import { hintsByKey } from "../hint/hint-key.ts";
import { ItemMistake } from "../item-mistake.ts";
import { chanceOf } from "./chance.ts";
import type { AnyGenerator, Drawn } from "./shape.ts";

/** After so many draws that make no item the generator itself is wrong. */
const most = 200;

/**
 * The case of a seed, with its key.
 *
 * @throws ItemMistake where hardly anything that the generator draws makes an item.
 */
export function draw(generator: AnyGenerator, seed: number | string, item = generator.name): Drawn {
  for (let tries = 0; ; tries++) {
    try {
      const { facts, say } = generator.draw(chanceOf(`${generator.name} ${seed} ${tries}`));
      const key = generator.key(item, facts);
      const right = key.worth.find(({ points }) => points === 1)?.option ?? "";
      const outcome = generator.outcome?.(facts, key) ?? right;
      const hints = generator.hints?.(facts) ?? hintsByKey(key, generator.name);
      return { item, say, key, outcome, hints, ...(generator.answers !== "options" && { unit: generator.answers.unit(facts) }) };
    } catch (error) {
      if (!(error instanceof ItemMistake) || tries >= most) throw error;
    }
  }
}

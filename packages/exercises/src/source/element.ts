import { complaintElements, type MoveId, talkMoves } from "redress/dialogue";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected, OptionWorth } from "../shape.ts";
import type { TableOption } from "./by-table.ts";

/** What a sentence to the client does. */
export interface ElementFacts {
  readonly move: MoveId;
}

/** Which element of a complaint a sentence meets; what harms meets neither. */
export const elementVerdicts = ["emotional", "rational", "neither"] as const;

/**
 * The key of a question which element of a complaint a sentence meets, by `complaintElements`.
 *
 * @throws ItemMistake where the move is unknown or meets none without doing harm, or an option is no element.
 */
export function elementKey(item: string, { move }: ElementFacts, options: readonly TableOption[]): Expected {
  const known = Object.hasOwn(talkMoves, move) ? talkMoves[move] : undefined;
  const met = complaintElements.find(({ metBy }) => (metBy as readonly MoveId[]).includes(move));
  if (!known || !(met || known.harmful)) throw new ItemMistake(item, "facts.move", `${move} meets no element`);
  const verdict = met?.id ?? "neither";
  const worth = options.map(({ id }, at): OptionWorth => {
    if (!elementVerdicts.some((one) => one === id)) throw new ItemMistake(item, `options.${at}`, `${id} is no element`);
    return id === verdict ? { option: id, points: 1 } : { option: id, points: 0, overlooks: { code: `meets-${verdict}` } };
  });
  const rule = met?.rule ?? known.rule;
  return { item, confidence: "settled", worth, rule, rules: [rule], because: [], against: [] };
}

import { type FigureStatus, figures, measurements } from "redress/source";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected, OptionWorth } from "../shape.ts";
import type { TableOption } from "./by-table.ts";

/** A figure that is quoted, by its id: one of the documents' figures, or one that a study measured. */
export interface FigureFacts {
  readonly figure: string;
}

/** What may be known of a figure's truth; the options of the question. */
export const figureStatuses = ["supported", "disputed", "unsourced"] as const satisfies readonly FigureStatus[];

/** What is overlooked by whoever takes one status for another. */
const overlooked: Readonly<Record<FigureStatus, Readonly<Partial<Record<FigureStatus, string>>>>> = {
  supported: { disputed: "figure-nothing-against", unsourced: "figure-study-named" },
  disputed: { supported: "figure-contradicted", unsourced: "figure-contradicted" },
  unsourced: { supported: "figure-no-study", disputed: "figure-nothing-against" },
};

/**
 * The key of a question what may be said with a figure: the status in its record.
 *
 * @throws ItemMistake where there is no such figure, or an option is no status.
 */
export function figureKey(item: string, { figure }: FigureFacts, options: readonly TableOption[]): Expected {
  const status = (figures.get(figure) ?? measurements.get(figure))?.status;
  if (!status) throw new ItemMistake(item, "facts.figure", `no figure ${figure}`);
  const worth = options.map(({ id }, at): OptionWorth => {
    if (!figureStatuses.includes(id as FigureStatus)) throw new ItemMistake(item, `options.${at}`, `${id} is no status of a figure`);
    const code = overlooked[status][id as FigureStatus];
    return code ? { option: id, points: 0, overlooks: { code } } : { option: id, points: 1 };
  });
  const rules = ["metrics.figures.status"];
  return { item, confidence: "settled", worth, rule: rules[0] as string, rules, because: [], against: [] };
}

import { type LoyaltyBasis, loyaltyBases } from "../../complaint/index.ts";
import type { LoyaltyLine } from "../index.ts";
import { cell, shareRow } from "./lines.ts";
import type { Block, Row } from "./page.ts";
import { text } from "./section.ts";
import type { Voice } from "./voice.ts";

/** @internal */
export const basisCode = {
  "stated-at-closing": "report.line.stated-at-closing",
  "observed-after": "report.line.observed-after",
} as const satisfies Record<LoyaltyBasis, string>;

/** Loyalty by each way to know it, with so many empty cells behind. @internal */
export const basisRows = (voice: Voice, { byBasis }: LoyaltyLine, empty: number): Row[] =>
  loyaltyBases.flatMap((basis) => {
    if (!byBasis) return [];
    const row = shareRow(voice, voice.say(basisCode[basis]), byBasis[basis]);
    return [{ ...row, cells: [...row.cells, ...Array.from({ length: empty }, () => cell(""))] }];
  });

/** Why the two months are not compared as they are, where they are not. @internal */
export const otherBasis = (voice: Voice, { byBasis }: { readonly byBasis?: unknown }): Block | false =>
  byBasis !== undefined && text(voice.say("report.say.other-basis"), "note");

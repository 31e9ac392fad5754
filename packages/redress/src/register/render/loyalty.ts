import type { LoyaltyLine } from "../index.ts";
import { cell, shareRow } from "./lines.ts";
import type { Block, Row } from "./page.ts";
import { text } from "./section.ts";
import type { Voice } from "./voice.ts";

type Basis = keyof NonNullable<LoyaltyLine["byBasis"]>;
/** The ways to know loyalty, in the order in which they are shown. @internal */
export const bases = ["stated-at-closing", "observed-after"] as const satisfies readonly Basis[];

/** Loyalty by each way to know it, with so many empty cells behind. @internal */
export const basisRows = (voice: Voice, { byBasis }: LoyaltyLine, empty: number): Row[] =>
  bases.flatMap((basis) => {
    if (!byBasis) return [];
    const row = shareRow(voice, voice.say(`report.line.${basis}`), byBasis[basis]);
    return [{ ...row, cells: [...row.cells, ...Array.from({ length: empty }, () => cell(""))] }];
  });

/** Why the two months are not compared as they are, where they are not. @internal */
export const otherBasis = (voice: Voice, { byBasis }: { readonly byBasis?: unknown }): Block | false =>
  byBasis !== undefined && text(voice.say("report.say.other-basis"), "note");

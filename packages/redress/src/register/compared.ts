import { quadrants } from "../metrics/index.ts";
import type { LineChange, ShareLine } from "./line-shape.ts";
import type { Compared, MonthlyReport } from "./report-shape.ts";
import type { Scorecard } from "./scorecard-shape.ts";

/** How often a line that did not change seems to: what 95 % leaves over. Rule `register.change.many`. */
const oneIn = 20;

/** Whether all cases of both months are alike: then nothing could have changed. */
const allAlike = ({ hits, n, before }: ShareLine): boolean => (!hits && !before.hits) || (hits === n && before.hits === before.n);

function compared(shares: readonly (ShareLine | undefined)[], others: readonly (LineChange | undefined)[]): Compared | undefined {
  const told = [...shares.map((line) => (line && !allAlike(line) ? line.change : undefined)), ...others].filter(
    (change) => change !== undefined && change !== "too-few" && change !== "not-comparable",
  );
  if (!told.length) return undefined;
  const changed = told.filter((change) => change !== "not-distinguishable").length;
  return { lines: told.length, changed, byChance: told.length / oneIn };
}

const loyaltyLines = ({ loyalty }: Pick<Scorecard, "loyalty">) => [loyalty, ...Object.values(loyalty.byBasis ?? {})];
const stageShares = ({ stages }: Pick<MonthlyReport | Scorecard, "stages">) => stages.flatMap(({ share, target }) => [share, target]);

/** How many lines of a month were compared. @internal */
export function comparedInMonth(report: MonthlyReport): Compared | undefined {
  const { satisfaction, outcomes, kind, origin, validity, importance, repeated, csat } = report;
  const { registered, closed, relabelled, firstContact, nps } = report;
  const shares = [
    ...[...stageShares(report), satisfaction, ...loyaltyLines(report), repeated, csat],
    ...[outcomes, ...Object.values(outcomes.byBasis ?? {})].flatMap((lines) => quadrants.map((cell) => lines[cell])),
    ...[kind, origin, validity, importance].flat().map(({ share }) => share),
  ];
  const counts = [registered, closed, relabelled.withReason, relabelled.withoutReason].map(({ change }) => change);
  return compared(shares, [...counts, firstContact.change, nps?.change]);
}

/** How many lines of the owners were compared, without the checks. @internal */
export function comparedOfOwners(cards: readonly Scorecard[]): Compared | undefined {
  const shares = cards.flatMap((card) => [...stageShares(card), card.satisfaction, ...loyaltyLines(card)]);
  return compared(
    shares,
    cards.flatMap(({ registered, closed }) => [registered.change, closed.change]),
  );
}

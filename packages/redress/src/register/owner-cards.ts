import { checksOf } from "./checks.ts";
import { comparedOfOwners } from "./compared.ts";
import { answerLine, countLine, stageLines } from "./lines.ts";
import { loyaltyLine } from "./loyalty-lines.ts";
import { type Months, monthName } from "./months.ts";
import type { RegisterOptions } from "./options.ts";
import { placesOf } from "./places.ts";
import type { Scorecard, Scorecards } from "./scorecard-shape.ts";
import { Sheet, type Slots } from "./sheet.ts";
import { byText } from "./smallest.ts";
import type { Unreadable } from "./unreadable-shape.ts";

/** What was counted of an owner in a month. @internal */
export interface OwnerMonth {
  readonly sheet: Sheet;
  readonly departments: Set<string>;
}

/** By how many earlier months a drop is judged. Rule `register.check.registrations`. */
const earlierMonths = 6;

type Owners = ReadonlyMap<string, ReadonlyMap<number, OwnerMonth>>;

/** The sheets of a range of months of some owners in one. */
function sumOf(slots: Slots, owners: Owners, which: (owner: string) => boolean, from: number, to: number): Sheet {
  const sum = new Sheet(slots);
  for (const [owner, own] of owners)
    if (which(owner)) for (const [month, { sheet }] of own) if (month >= from && month <= to) sum.add(sheet);
  return sum;
}

/** The earlier months that are compared: not before the first in which anything was registered. */
function firstOf(owners: Owners, number: number): number {
  let first = number;
  for (const own of owners.values()) for (const [month, { sheet }] of own) if (sheet.of("registered")) first = Math.min(first, month);
  return Math.max(first, number - earlierMonths);
}

const withPlaces = (cards: readonly Scorecard[]): Scorecard[] => {
  const stages = cards[0]?.stages.map(
    ({ stage }, at) => [stage, placesOf(cards.map((card) => (card.stages[at] as Scorecard["stages"][number]).share))] as const,
  );
  return cards.map((card, owner) => ({
    ...card,
    stages: card.stages.map((line, at) => {
      const place = stages?.[at]?.[1][owner];
      return place ? { ...line, place } : line;
    }),
  }));
};

/** The scorecards of a month. @internal */
export function ownerCards(
  { policy, calendar, now }: RegisterOptions,
  months: Months,
  number: number,
  slots: Slots,
  owners: Owners,
  unreadable: Unreadable,
): Scorecards {
  const first = firstOf(owners, number);
  const all = { now: sumOf(slots, owners, () => true, number, number), earlier: sumOf(slots, owners, () => true, first, number - 1) };
  const part = months.partSince(number - 1, number, now);
  const since = months.partSince(first, number, now);
  const cards = [...owners.keys()]
    .filter(Boolean)
    .sort(byText)
    .flatMap((owner): Scorecard[] => {
      const own = owners.get(owner);
      const sheetOf = (month: number) => own?.get(month)?.sheet ?? new Sheet(slots);
      const [sheet, before] = [sheetOf(number), sheetOf(number - 1)];
      const earlier = sumOf(slots, owners, (name) => name === owner, first, number - 1);
      if (!own?.has(number) && !earlier.of("registered")) return [];
      const checked = { own: sheet, earlier, others: all.now.less(sheet), othersEarlier: all.earlier.less(earlier), part: since };
      const checks = checksOf(checked);
      const count = (name: string) => countLine(sheet.of(name), before.of(name), part);
      return [
        {
          ...{ owner, departments: [...(own?.get(number)?.departments ?? [])].sort(byText) },
          ...{ registered: count("registered"), closed: count("closed"), stages: stageLines(policy, sheet, before) },
          ...{ satisfaction: answerLine(sheet, before, "satisfied"), loyalty: loyaltyLine(sheet, before) },
          ...{ checks, clear: checks.every(({ verdict }) => verdict === "clear" || verdict === "too-few") },
        },
      ];
    });
  const placed = withPlaces(cards);
  const ranked = placed.some(({ stages }) => stages.some(({ place }) => place && place.worst - place.best < place.of - 1));
  const compared = comparedOfOwners(cards);
  return {
    ...{ status: "ok", month: monthName(number), before: monthName(number - 1), policy: policy.id, zone: calendar.zone, now },
    ...{ complete: months.start(number + 1) <= now, owners: placed, ranked, ...(compared && { compared }), unreadable },
    withoutOwner: owners.get("")?.get(number)?.sheet.of("registered") ?? 0,
  };
}

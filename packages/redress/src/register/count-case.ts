import { npsCategory } from "../metrics/index.ts";
import { type DeadlineState, deadlineStates } from "../sla/index.ts";
import type { CaseClock } from "./case-clocks.ts";
import { findsAtClosing, isComplaint } from "./case-facts.ts";
import type { CaseRecord } from "./case-shape.ts";
import { keptMinutes } from "./histogram.ts";
import type { Months } from "./months.ts";
import type { RegisterOptions } from "./options.ts";
import type { Sheet, Slots } from "./sheet.ts";
import { placesIn, type SlotPlaces } from "./slot-places.ts";

const met = /* @__PURE__ */ deadlineStates.indexOf("met");
const breached = /* @__PURE__ */ deadlineStates.indexOf("breached");
/** The place of a state among `deadlineStates`; the two most frequent ones without a search. */
const placeOf = (state: DeadlineState) => (state === "met" ? met : state === "breached" ? breached : deadlineStates.indexOf(state));

/** Counts cases into the sheets of their months. One for all cases of a report, or one for each owner. @internal */
export class CaseCounting {
  readonly #slots: Slots;
  readonly #months: Months;
  readonly #options: RegisterOptions;
  readonly #at: SlotPlaces;

  constructor(slots: Slots, months: Months, options: RegisterOptions) {
    this.#slots = slots;
    this.#months = months;
    this.#options = options;
    this.#at = placesIn(slots);
  }

  /** Counts a case whose clocks were measured, and whose registration is not later than now. */
  count(record: CaseRecord, clocks: readonly CaseClock[], sheet: (month: number) => Sheet): void {
    let late = false;
    for (const { stage, judged } of clocks) {
      if (judged.state === "breached") late = true;
      const first = this.#slots.stages[stage] as number;
      // A day ends with the midnight after it, which is the next month's.
      sheet(this.#months.of(judged.due - 1)).bump(first + placeOf(judged.state));
      if (judged.targetDue !== undefined && judged.targetState)
        sheet(this.#months.of(judged.targetDue - 1)).bump(first + deadlineStates.length + placeOf(judged.targetState));
    }
    this.#registered(record, sheet(this.#months.of(record.registeredAt)));
    if (!isComplaint(record)) return;
    this.#contact(record, sheet);
    const { closedAt, ending } = record;
    if (closedAt !== undefined && closedAt <= this.#options.now && ending !== "merged")
      this.#closed(record, late, sheet(this.#months.of(closedAt)));
  }

  #registered(record: CaseRecord, sheet: Sheet): void {
    const at = this.#at;
    sheet.bump(at.kind[record.kind ?? "undecided"] as number);
    if (record.relabelled)
      for (const { from, reason } of record.relabelled) if (from === "complaint") sheet.bump(reason ? at.withReason : at.withoutReason);
    if (!isComplaint(record)) return;
    sheet.bump(at.registered);
    sheet.bump(at.origin[record.origin ?? "undecided"] as number);
    sheet.bump(at.validity[record.validity ?? "undecided"] as number);
    sheet.bump(at.importance[record.importance ?? "undecided"] as number);
    if (record.repeats) sheet.bump(at.repeated);
    if (record.cause === undefined) sheet.bump(at.causeMissing);
    else sheet.cause(record.cause);
  }

  /** Time to first contact, from the claim's creation; up to the end of the case or now where there is none. */
  #contact({ registeredAt, openedAt, firstContactAt, closedAt }: CaseRecord, sheet: (month: number) => Sheet): void {
    const { now, calendar } = this.#options;
    const from = openedAt !== undefined && openedAt <= now ? openedAt : registeredAt;
    const contacted = firstContactAt !== undefined && firstContactAt <= now;
    const to = contacted ? firstContactAt : Math.min(closedAt ?? now, now);
    const minutes = to > from ? keptMinutes(calendar.ms.between(from, to)) : 0;
    const { contacted: times, waiting } = sheet(this.#months.of(from));
    (contacted ? times : waiting).add(minutes);
  }

  #closed(record: CaseRecord, late: boolean, sheet: Sheet): void {
    const at = this.#at;
    const { now } = this.#options;
    const { satisfiedAt = now, loyalAt = now, loyaltyBasis, rating } = record;
    const satisfied = satisfiedAt <= now ? record.satisfied : undefined;
    const loyal = loyalAt <= now ? record.loyal : undefined;
    sheet.bump(at.closed);
    sheet.bump(at.satisfied[satisfied ?? "missing"]);
    sheet.bump(at.loyal[loyal ?? "missing"]);
    if (loyal) {
      // Where nobody says how it is known, it was asked at the closing. Rule `register.loyalty.basis`.
      const basis = at.basis[loyaltyBasis ?? "stated-at-closing"];
      sheet.bump(basis.known);
      sheet.bump(basis[loyal]);
      if (satisfied) sheet.bump(basis.outcome[satisfied][loyal]);
    }
    sheet.bump(satisfied && loyal ? at.outcome[satisfied][loyal] : at.unknown);
    const answered = late ? at.late : at.inTime;
    sheet.bump(satisfied ? answered.answered : answered.missing);
    for (const [code, place] of at.findings) if (findsAtClosing(record, code)) sheet.bump(place);
    sheet.bump(npsOf(at, record.recommends));
    sheet.bump(rating === undefined ? at.csat.missing : rating >= 4 ? at.csat.yes : at.csat.no);
  }
}

function npsOf(at: SlotPlaces, recommends: number | undefined): number {
  if (recommends === undefined) return at.npsMissing;
  const category = npsCategory(recommends);
  return category === "promoter" ? at.promoters : category === "passive" ? at.passives : at.detractors;
}

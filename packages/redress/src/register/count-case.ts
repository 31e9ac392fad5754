import { type DeadlineState, deadlineStates } from "../sla/index.ts";
import type { CaseClock } from "./case-clocks.ts";
import { findsAtClosing, isComplaint } from "./case-facts.ts";
import type { CaseRecord } from "./case-shape.ts";
import { keptMinutes } from "./histogram.ts";
import type { Months } from "./months.ts";
import type { RegisterOptions } from "./options.ts";
import { closedFindings, type Mix, mixes, type Sheet, type Slots } from "./sheet.ts";

const states = /* @__PURE__ */ Object.fromEntries(deadlineStates.map((state, at) => [state, at])) as Record<DeadlineState, number>;

type Places = Readonly<Record<string, number>>;
const places = (slots: Slots, prefix: string, values: readonly string[]): Places =>
  Object.fromEntries(values.map((value) => [value, slots.at(`${prefix}.${value}`)]));

/** Counts cases into the sheets of their months. One for all cases of a report, or one for each owner. @internal */
export class CaseCounting {
  readonly #slots: Slots;
  readonly #months: Months;
  readonly #options: RegisterOptions;
  readonly #at: Readonly<Record<string, number>>;
  readonly #mixes: Readonly<Record<Mix, Places>>;

  constructor(slots: Slots, months: Months, options: RegisterOptions) {
    this.#slots = slots;
    this.#months = months;
    this.#options = options;
    this.#at = Object.fromEntries(slots.names.map((name, at) => [name, at]));
    const mix = (name: Mix) => places(slots, name, mixes[name]);
    this.#mixes = { kind: mix("kind"), origin: mix("origin"), validity: mix("validity"), importance: mix("importance") };
  }

  /** Counts a case whose clocks were measured, and whose registration is not later than now. */
  count(record: CaseRecord, clocks: readonly CaseClock[], sheet: (month: number) => Sheet): void {
    let late = false;
    for (const { stage, judged } of clocks) {
      if (judged.state === "breached") late = true;
      const first = this.#slots.stages[stage] as number;
      // A day ends with the midnight after it, which is the next month's.
      sheet(this.#months.of(judged.due - 1)).bump(first + states[judged.state]);
      if (judged.targetDue !== undefined && judged.targetState)
        sheet(this.#months.of(judged.targetDue - 1)).bump(first + deadlineStates.length + states[judged.targetState]);
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
    sheet.bump(this.#mixes.kind[record.kind ?? "undecided"] as number);
    if (record.relabelled)
      for (const { from, reason } of record.relabelled)
        if (from === "complaint") sheet.bump(at[reason ? "relabelled.with-reason" : "relabelled.without-reason"] as number);
    if (!isComplaint(record)) return;
    sheet.bump(at.registered as number);
    sheet.bump(this.#mixes.origin[record.origin ?? "undecided"] as number);
    sheet.bump(this.#mixes.validity[record.validity ?? "undecided"] as number);
    sheet.bump(this.#mixes.importance[record.importance ?? "undecided"] as number);
    if (record.repeats) sheet.bump(at.repeated as number);
    if (record.cause === undefined) sheet.bump(at["cause-missing"] as number);
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
    const { satisfied, loyal, loyaltyBasis = "stated-at-closing", recommends, rating } = record;
    sheet.bump(at.closed as number);
    sheet.bump(at[satisfied === "yes" ? "satisfied.yes" : satisfied ? "satisfied.no" : "satisfied.missing"] as number);
    sheet.bump(at[loyal === "yes" ? "loyal.yes" : loyal ? "loyal.no" : "loyal.missing"] as number);
    if (loyal) sheet.bump(at[loyaltyBasis === "observed-after" ? "basis.observed-after" : "basis.stated-at-closing"] as number);
    sheet.bump(at[outcomeOf(satisfied, loyal)] as number);
    sheet.bump(at[late ? (satisfied ? "late.answered" : "late.missing") : satisfied ? "in-time.answered" : "in-time.missing"] as number);
    for (const code of closedFindings) if (findsAtClosing(record, code)) sheet.bump(at[`finding.${code}`] as number);
    sheet.bump(at[npsOf(recommends)] as number);
    sheet.bump(at[rating === undefined ? "csat.missing" : rating >= 4 ? "csat.yes" : "csat.no"] as number);
  }
}

const npsOf = (recommends: number | undefined) => {
  if (recommends === undefined) return "nps.missing";
  return recommends >= 9 ? "nps.promoters" : recommends >= 7 ? "nps.passives" : "nps.detractors";
};

const outcomeOf = (satisfied: "yes" | "no" | undefined, loyal: "yes" | "no" | undefined) => {
  if (!satisfied || !loyal) return "outcome.unknown";
  if (satisfied === "yes") return loyal === "yes" ? "outcome.apostle" : "outcome.mercenary";
  return loyal === "yes" ? "outcome.hostage" : "outcome.defector";
};

import { type Instant, readInstant, show } from "../time/instant.ts";
import { CalendarError, outOfYears } from "./error.ts";
import { mergePauses, type Still } from "./pauses.ts";
import { endOfTime, startOfTime } from "./shape.ts";

/** An amount of working time. The fields are summed and rounded to the nearest ms. Days are not an amount: use `dayDeadline`. */
export interface Span {
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

/** A moment: epoch ms, an ISO string with offset, a Date, a luxon DateTime, or a Temporal object. */
export type InstantLike = Instant;

/** A stretch in which the clock stands still, half-open: from included, to not. Instants, so no zone is needed. */
export interface Pause {
  readonly from: InstantLike;
  readonly to: InstantLike;
}

function anyInstant(value: unknown, field: string): number {
  const at = readInstant(value, field);
  if (typeof at === "number") return at;
  throw new CalendarError("bad-instant", field, `${at.value} is no instant (${at.code})`);
}

/** An instant in epoch ms. @throws CalendarError `bad-instant` or `out-of-range`, naming the field. @internal */
export function instantIn(value: unknown, field: string): number {
  const at = anyInstant(value, field);
  if (at < startOfTime || at >= endOfTime) throw outOfYears(field);
  return at;
}

/** Two instants, one not after the other. @throws CalendarError `reversed` @internal */
export function spanIn(from: unknown, to: unknown): readonly [from: number, to: number] {
  const span = [instantIn(from, "from"), instantIn(to, "to")] as const;
  if (span[0] > span[1]) throw new CalendarError("reversed", "to", "to lies before from");
  return span;
}

/** Options, where there are any. @throws CalendarError `bad-option` @internal */
export function optionsIn<T extends object>(options: T | undefined): Partial<T> {
  if (options === undefined) return {};
  if (typeof options === "object" && options) return options;
  throw new CalendarError("bad-option", "options", `${show(options)} is no record of options`);
}

const units = { hours: 3_600_000, minutes: 60_000, seconds: 1000, milliseconds: 1 } as const;

/** An amount in ms. @throws CalendarError `bad-amount` for days, negatives, NaN, infinity, or nothing at all. @internal */
export function amountIn(span: Span): number {
  let sum = 0;
  const fields = typeof span === "object" && span && !Array.isArray(span) ? Object.entries(span) : [];
  if (!fields.length) throw new CalendarError("bad-amount", "span", "hours, minutes, seconds or milliseconds are needed");
  for (const [field, value] of fields) {
    if (!Object.hasOwn(units, field)) throw new CalendarError("bad-amount", `span.${field}`, "not a unit of working time");
    if (typeof value !== "number" || !(value >= 0 && value < Number.POSITIVE_INFINITY))
      throw new CalendarError("bad-amount", `span.${field}`, `${show(value)} is no amount`);
    sum += value * units[field as keyof typeof units];
  }
  return Math.round(sum);
}

const clip = (at: number) => Math.min(Math.max(at, startOfTime), endOfTime);

/** Pauses in ms, clipped to the years known, in order, joined. @throws CalendarError naming `pauses.0.to` and the like. @internal */
export function pausesIn(pauses: readonly Pause[] | undefined): readonly Still[] {
  if (pauses === undefined) return [];
  if (!Array.isArray(pauses)) throw new CalendarError("bad-option", "pauses", "a list of pauses is needed");
  return mergePauses(
    // Not `map`, which would pass over a hole.
    Array.from(pauses as readonly Pause[], (pause, i): Still => {
      const from = anyInstant(pause?.from, `pauses.${i}.from`);
      const to = anyInstant(pause?.to, `pauses.${i}.to`);
      if (from > to) throw new CalendarError("reversed", `pauses.${i}.to`, "a pause ends after it begins");
      return [clip(from), clip(to)];
    }),
  );
}

/** A choice among names. @throws CalendarError `bad-option`. @internal */
export function optionIn<T extends string>(value: T | undefined, allowed: readonly T[], field: string): T {
  if (value === undefined) return allowed[0] as T;
  if (allowed.includes(value)) return value;
  throw new CalendarError("bad-option", field, `${show(value)} is not one of ${allowed.join(", ")}`);
}

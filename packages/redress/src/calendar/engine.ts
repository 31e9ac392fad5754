import { CalendarError } from "./error.ts";
import { endOfTime, startOfTime } from "./shape.ts";
import type { Timeline } from "./timeline.ts";

const outOfTime = (field: string) => new CalendarError("out-of-range", field, "the calendar runs out of working time");
const allTime = endOfTime - startOfTime;

/** The stretch an instant lies in or before, looking at further years until there is one. */
function ahead(line: Timeline, at: number, field: string): number {
  let i = line.at(at);
  while (i >= line.size) {
    if (!line.more()) throw outOfTime(field);
    i = line.at(at);
  }
  return i;
}

/** The first instant, from `at` on, that is open. @internal */
export function nextOpening(line: Timeline, at: number, field = "amount"): number {
  const i = ahead(line, at, field);
  return Math.max(at, line.open(i));
}

/** The last instant, up to `at`, at which working time had just run: `at` itself inside (open, close], else a closing. @internal */
export function previousClosing(line: Timeline, at: number, field = "amount"): number {
  let i = line.at(at);
  while (!(i < line.size && line.open(i) < at) && i === 0) {
    if (!line.less()) throw outOfTime(field);
    i = line.at(at);
  }
  return i < line.size && line.open(i) < at ? at : line.close(i - 1);
}

/** Whether an instant is open; the closing instant is not. @internal */
export function isOpen(line: Timeline, at: number): boolean {
  const i = line.at(at);
  return i < line.size && line.open(i) <= at;
}

/** Working ms between two instants, negative where they are reversed. @internal */
export function between(line: Timeline, from: number, to: number): number {
  return line.between(from, to);
}

/** The instant at which an amount of working ms after an instant is used up: at an exact fit the closing. @internal */
export function add(line: Timeline, at: number, amount: number): number {
  if (amount === 0) return nextOpening(line, at);
  if (amount > allTime) throw outOfTime("amount");
  let target = line.worked(at) + amount;
  while (line.before(line.size) < target) {
    if (!line.more()) throw outOfTime("amount");
    target = line.worked(at) + amount;
  }
  const i = line.using(target);
  return line.open(i) + target - line.before(i);
}

/** The instant from which an amount of working ms runs up to an instant: at an exact fit the opening. @internal */
export function subtract(line: Timeline, at: number, amount: number): number {
  if (amount === 0) return previousClosing(line, at);
  if (amount > allTime) throw outOfTime("amount");
  let target = line.worked(at) - amount;
  while (target < 0) {
    if (!line.less()) throw outOfTime("amount");
    target = line.worked(at) - amount;
  }
  // `using` gives the stretch that an exact fit closes; going backward the fit is the next one's opening.
  let i = line.using(target);
  if (target > 0 && line.before(i + 1) === target) i++;
  return line.open(i) + target - line.before(i);
}

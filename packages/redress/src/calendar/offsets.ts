/** A zone's offsets over a year: from each instant on, so many ms ahead of UTC. @internal */
export interface Offsets {
  readonly from: readonly number[];
  readonly ahead: readonly number[];
}

const second = 1000;
/** How often an offset is looked at; no zone has kept one for less. */
const probe = 7 * 86_400_000;
const pattern = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** A function that asks Intl for a zone's offset in ms. Costs about a microsecond a call. @internal */
export function asking(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, year: "numeric", timeZoneName: "longOffset" });
  return (at) => {
    const [, sign, hours = "0", minutes = "0", seconds = "0"] = pattern.exec(format.format(at)) ?? [];
    const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * second;
    return sign === "-" ? -size : size;
  };
}

/** Finds a zone's changes of offset between two instants, to the second: by probing, then halving. @internal */
export function offsetsBetween(ask: (at: number) => number, start: number, end: number): Offsets {
  const from = [start];
  const ahead = [ask(start)];
  for (let at = start; at < end; ) {
    const now = ahead.at(-1) as number;
    const next = Math.min(at + probe, end);
    if (ask(next) === now) {
      at = next;
      continue;
    }
    let [low, high] = [at / second, next / second];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (ask(middle * second) === now) low = middle;
      else high = middle;
    }
    // Another change may follow before the next probe, so the search goes on from this one.
    at = high * second;
    if (at < end) {
      from.push(at);
      ahead.push(ask(at));
    }
  }
  return { from, ahead };
}

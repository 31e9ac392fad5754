/** An open stretch in UTC ms, half-open. @internal */
export type Segment = readonly [open: number, close: number];

/** Open stretches, in order and apart: those that touch or overlap are joined as they are added. @internal */
export class Stretches {
  readonly open: number[] = [];
  readonly close: number[] = [];

  add(open: number, close: number): void {
    const last = this.close.at(-1);
    if (last === undefined || open > last) {
      this.open.push(open);
      this.close.push(close);
    } else this.#insert(open, close);
  }

  /** A clock change can lay a stretch on the last ones, or before them; time counts once. */
  #insert(open: number, close: number): void {
    let [from, to] = [open, close];
    const later: Segment[] = [];
    while (this.close.length && (this.close.at(-1) as number) >= from) {
      const last: Segment = [this.open.pop() as number, this.close.pop() as number];
      if (last[0] > to) later.push(last);
      else [from, to] = [Math.min(from, last[0]), Math.max(to, last[1])];
    }
    for (const [start, end] of [[from, to] as Segment, ...later.reverse()]) {
      this.open.push(start);
      this.close.push(end);
    }
  }
}

/** Sorts and joins touching or overlapping stretches. @internal */
export function join(segments: readonly Segment[]): Segment[] {
  const joined = new Stretches();
  for (const [open, close] of segments) joined.add(open, close);
  return joined.open.map((open, i): Segment => [open, joined.close[i] as number]);
}

/** Too few answers to judge by, and how many it would take. */
export interface Few {
  /** How many answers in all would do, about; the share or score staying what it is. */
  readonly needed: number;
  /** How many more than there are. */
  readonly more: number;
  /** Half the width of the interval then, in the figure's own unit; missing where only the number of answers is too small. */
  readonly margin?: number;
}

/** Fewer answers than these are too few, whatever they say. Rule `metrics.few` (assumed). */
export const fewest = 20;

/** A score whose interval reaches further to either side is too wide to judge by: 20 points. Rule `metrics.few` (assumed). */
export const widest = 0.2;

/** To how much `needed` would tell: 10 points to either side. Rule `metrics.few` (assumed). */
export const telling = 0.1;

/** Few by their number alone, for figures whose margin has no scale. @internal */
export const fewByCount = (n: number): { few?: Few } => (n < fewest ? { few: { needed: fewest, more: fewest - n } } : {});

/** Few by number, or for a width. `variance` is that of one answer, never 0; `z` that of the confidence. @internal */
export function fewFor(n: number, variance: number, z: number, half = 0): { few?: Few } {
  if (n >= fewest && half <= widest) return {};
  const needed = Math.max(fewest, n + 1, Math.ceil((z * z * variance) / (telling * telling)));
  return { few: { needed, more: needed - n, margin: telling } };
}

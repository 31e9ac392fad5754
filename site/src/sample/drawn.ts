import type { Whisker } from "../lesson/whisker.ts";
import type { Found } from "./found.ts";
import { shown, type Telling } from "./told.ts";

/** What the figure of an answer is drawn with: a score from −100 to 100 on the same scale as a share from 0 to 100. */
export function drawn(
  { of, figure, low, high, few }: Found,
  { language, say }: Telling,
): {
  readonly shares: readonly Whisker[];
  readonly label: string;
  readonly caption: string;
} {
  const place = (value: number) => (of === "share" ? value : (value + 100) / 2);
  const [share, from, to] = [figure, low, high].map(place) as [number, number, number];
  const facts = { figure: shown(language, figure), low: shown(language, low), high: shown(language, high) };
  return {
    shares: [{ share, low: from, high: to, few: few !== undefined }],
    label: say(`sample.chart-${of}`, facts),
    caption: say(`sample.whisker-${of}`),
  };
}

/** A share on its scale, in per cent of the scale. */
export interface Whisker {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** So few are behind it that nothing can be told: drawn dashed and hollow. */
  readonly few: boolean;
}

const at = (value: number) => `${Number(value.toFixed(1))}%`;

/** The inside of the drawing, numbers and classes only: a dot for each value, a whisker with caps for its interval. */
export function whiskers(shares: readonly Whisker[]): string {
  const bottom = shares.length * 16 + 4;
  const axis = [0, 25, 50, 75, 100].map((x) => `<line class="edge" x1="${x}%" x2="${x}%" y1="${bottom - 3}" y2="${bottom + 3}"/>`);
  const drawn = shares.flatMap(({ share, low, high, few }, place) => {
    const y = place * 16 + 9;
    const line = `class="${few || place ? "pen" : "ink"}" stroke-width="1.5"`;
    return [
      `<line ${line}${few ? ' stroke-dasharray="3 3"' : ""} x1="${at(low)}" x2="${at(high)}" y1="${y}" y2="${y}"/>`,
      ...[low, high].map((x) => `<line ${line} x1="${at(x)}" x2="${at(x)}" y1="${y - 4}" y2="${y + 4}"/>`),
      `<circle class="${few ? "pen f-pap" : place ? "f-pen" : "f-ink"}" stroke-width="1.5" cx="${at(share)}" cy="${y}" r="4.5"/>`,
    ];
  });
  return [`<line class="line" x1="0" x2="100%" y1="${bottom}" y2="${bottom}"/>`, ...axis, ...drawn].join("");
}

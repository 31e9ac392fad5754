const dayMs = 86_400_000;

/** Number of a moment's day in the reader's own calendar. */
export const dayOf = (at: Date): number => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / dayMs;

/** A day as readers say it: tomorrow, in 3 days; from a week on with its date. */
export function dayText(language: string, day: number, today: number): string {
  const away = day - today;
  if (away < 7) return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(away, "day");
  const date = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  return date.format(day * dayMs);
}

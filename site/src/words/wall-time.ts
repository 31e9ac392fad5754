/** Whether an option or a fact is a wall time. */
export const isTime = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text);

/** A wall time `YYYY-MM-DDTHH:MM` as readers of a language write it, with its weekday: Mon 30 Nov, 10:30. */
export function wallTime(language: string, wall: string): string {
  const date = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    ...{ weekday: "short", day: "numeric", month: "short", timeZone: "UTC" },
  }).format(Date.parse(`${wall}Z`));
  // Some browsers write a comma after the weekday, some do not.
  return `${date.replace(/^(\p{L}+),/u, "$1")}, ${wall.slice(11)}`;
}

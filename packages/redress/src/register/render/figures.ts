/** Figures, days and times as a language writes them. The zone is the report's, never the machine's. @internal */
export interface Figures {
  readonly count: (value: number) => string;
  /** With a digit behind the point, where it is not whole. */
  readonly tenths: (value: number) => string;
  /** From 0 to 1, as whole percent; with one digit near the ends, so that only none is 0 % and only all is 100 %. */
  readonly percent: (share: number) => string;
  /** A score from -1 to 1 as points with their sign. */
  readonly points: (score: number) => string;
  /** Whole minutes as hours and minutes. */
  readonly minutes: (minutes: number) => string;
  readonly instant: (ms: number) => string;
  /** `YYYY-MM-DD`; what is no day stays as it is. */
  readonly day: (day: string) => string;
  readonly dayOf: (ms: number) => string;
  /** `YYYY-MM`; what is no month stays as it is. */
  readonly month: (month: string) => string;
}

const fixed = { numberingSystem: "latn", calendar: "gregory" } as const;
const date = { day: "numeric", month: "short", year: "numeric" } as const;

/** @internal */
export function figuresOf(locale: string, zone: string): Figures {
  const tag = locale === "en" ? "en-GB" : locale;
  const number = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(tag, { numberingSystem: "latn", ...options });
    return (value: number) => format.format(value);
  };
  const time = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...fixed, ...options });
    return (ms: number) => format.format(ms);
  };
  const count = number({ maximumFractionDigits: 0 });
  const whole = number({ style: "percent", maximumFractionDigits: 0 });
  const near = number({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const points = number({ maximumFractionDigits: 0, signDisplay: "exceptZero" });
  const hour = number({ style: "unit", unit: "hour", unitDisplay: "short", maximumFractionDigits: 0 });
  const minute = number({ style: "unit", unit: "minute", unitDisplay: "short", maximumFractionDigits: 0 });
  const day = time({ timeZone: "UTC", ...date });
  const month = time({ timeZone: "UTC", month: "long", year: "numeric" });
  const parsed = (text: string, shape: RegExp, format: (ms: number) => string) => {
    const ms = shape.test(text) ? Date.parse(`${text}T00:00Z`.replace(/^(\d{4}-\d\d)T/, "$1-01T")) : Number.NaN;
    return Number.isNaN(ms) ? text : format(ms);
  };
  return {
    count,
    tenths: number({ maximumFractionDigits: 1 }),
    percent: (share) =>
      (share > 0 && share < 0.005) || (share < 1 && share >= 0.995) ? near(Math.min(0.999, Math.max(0.001, share))) : whole(share),
    points: (score) => points(Math.round(score * 100) || 0),
    minutes: (minutes) => {
      // Whole minutes, though a quantile between two of them may come to 164.9999999.
      const all = Math.floor(minutes + 1e-6);
      const [hours, rest] = [Math.floor(all / 60), all % 60];
      return [hours > 0 && hour(hours), (rest > 0 || hours <= 0) && minute(rest)].filter(Boolean).join(" ");
    },
    instant: time({ timeZone: zone, weekday: "short", ...date, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    day: (text) => parsed(text, /^\d{4}-\d\d-\d\d$/, day),
    dayOf: time({ timeZone: zone, ...date }),
    month: (text) => parsed(text, /^\d{4}-\d\d$/, month),
  };
}

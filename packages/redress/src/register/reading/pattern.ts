import { daysIn } from "../../time/day.ts";

const tokens = ["YYYY", "MM", "DD", "HH", "mm", "ss"] as const;
type Token = (typeof tokens)[number];

/** What a text written by a pattern says: ms of the day's midnight by UTC, and ms since; or that it cannot be. @internal */
export interface Wall {
  date: number;
  time: number;
}

/** A pattern of digits at fixed places, such as `DD.MM.YYYY HH:mm`. @internal */
export class Pattern {
  readonly #places: Readonly<Record<Token, number>>;
  readonly #literals: readonly (readonly [at: number, code: number])[];
  readonly #length: number;
  /** Midnights by year, month and day: the same ones come again and again. */
  readonly #dates = new Map<number, number>();
  readonly #wall: Wall = { date: 0, time: 0 };

  /** What is wrong with a pattern, if anything. */
  static problem(pattern: string, needs: readonly Token[]): string | undefined {
    for (const token of tokens) {
      const count = pattern.split(token).length - 1;
      if (count > 1) return `${token} stands twice`;
      if (!count && needs.includes(token)) return `${token} is missing`;
    }
    const rest = tokens.reduce((left, token) => left.replace(token, ""), pattern);
    return /[A-SU-Za-z0-9]/.test(rest) ? `only ${tokens.join(" ")}, T and what stands between are read` : undefined;
  }

  constructor(pattern: string) {
    this.#places = Object.fromEntries(tokens.map((token) => [token, pattern.indexOf(token)])) as Record<Token, number>;
    const literals: [number, number][] = [];
    for (let at = 0; at < pattern.length; at++)
      if (!tokens.some((token) => at >= this.#places[token] && at < this.#places[token] + token.length && this.#places[token] >= 0))
        literals.push([at, pattern.charCodeAt(at)]);
    this.#literals = literals;
    this.#length = pattern.length;
  }

  /** The wall-clock time of a text; `unreadable` where it is written otherwise, `no-such` where it does not exist. Used again. */
  read(text: string): Wall | "unreadable" | "no-such" {
    if (text.length !== this.#length) return "unreadable";
    for (const [at, code] of this.#literals) if (text.charCodeAt(at) !== code) return "unreadable";
    const { YYYY, MM, DD, HH, mm, ss } = this.#places;
    const year = two(text, YYYY) * 100 + two(text, YYYY + 2);
    const month = two(text, MM);
    const day = two(text, DD);
    const hour = HH < 0 ? 0 : two(text, HH);
    const minute = mm < 0 ? 0 : two(text, mm);
    const second = ss < 0 ? 0 : two(text, ss);
    if (Number.isNaN(year + month + day + hour + minute + second)) return "unreadable";
    const key = (year * 16 + month) * 32 + day;
    let date = this.#dates.get(key);
    if (date === undefined) {
      if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return "no-such";
      date = Date.UTC(year, month - 1, day);
      this.#dates.set(key, date);
    }
    if (hour > 23 || minute > 59 || second > 59) return "no-such";
    this.#wall.date = date;
    this.#wall.time = ((hour * 60 + minute) * 60 + second) * 1000;
    return this.#wall;
  }
}

/** Two digits at a place, or NaN. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

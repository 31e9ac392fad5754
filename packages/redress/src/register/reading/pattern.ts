import { daysIn } from "../../time/day.ts";

const tokens = ["YYYY", "MM", "DD", "HH", "mm", "ss"] as const;
type Token = (typeof tokens)[number];

/** What a text written by a pattern says: ms of the day's midnight by UTC, and ms since; or that it cannot be. @internal */
export interface Wall {
  date: number;
  time: number;
}

const day = 86_400_000;
const years = 2400;

/** A pattern of digits at fixed places, such as `DD.MM.YYYY HH:mm`. @internal */
export class Pattern {
  readonly #places: Readonly<Record<Token, number>>;
  readonly #literals: readonly number[];
  readonly #codes: readonly number[];
  readonly #length: number;
  /** The days from 1970 to the first of each month, by twelve times the year and the month; 0 where nobody has asked. */
  readonly #months = new Int32Array(years * 12);
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
    const places = Object.fromEntries(tokens.map((token) => [token, pattern.indexOf(token)])) as Record<Token, number>;
    const isDigit = (at: number) => tokens.some((token) => places[token] >= 0 && at >= places[token] && at < places[token] + token.length);
    this.#places = places;
    this.#literals = [...pattern].flatMap((_, at) => (isDigit(at) ? [] : [at]));
    this.#codes = this.#literals.map((at) => pattern.charCodeAt(at));
    this.#length = pattern.length;
  }

  /** The wall-clock time of a text; `unreadable` where it is written otherwise, `no-such` where it does not exist. Used again. */
  read(text: string): Wall | "unreadable" | "no-such" {
    if (text.length !== this.#length) return "unreadable";
    for (let i = 0; i < this.#literals.length; i++)
      if (text.charCodeAt(this.#literals[i] as number) !== this.#codes[i]) return "unreadable";
    const { YYYY, MM, DD, HH, mm, ss } = this.#places;
    const year = two(text, YYYY) * 100 + two(text, YYYY + 2);
    const month = two(text, MM);
    const date = two(text, DD);
    const hour = HH < 0 ? 0 : two(text, HH);
    const minute = mm < 0 ? 0 : two(text, mm);
    const second = ss < 0 ? 0 : two(text, ss);
    // One that is no number is negative, and so is then all of them together.
    if ((year | month | date | hour | minute | second) < 0) return "unreadable";
    if (year < 1000 || year >= years || month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return "no-such";
    if (hour > 23 || minute > 59 || second > 59) return "no-such";
    const place = year * 12 + month - 1;
    let first = this.#months[place] as number;
    if (first === 0) {
      first = Date.UTC(year, month - 1, 1) / day;
      this.#months[place] = first;
    }
    this.#wall.date = (first + date - 1) * day;
    this.#wall.time = ((hour * 60 + minute) * 60 + second) * 1000;
    return this.#wall;
  }
}

/** Two digits at a place; negative where they are none, by so much that nothing makes it good. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -100_000;
}

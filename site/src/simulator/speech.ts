import { fill, type MessageFacts } from "redress/locales";
import type { SimulatorData } from "./data.ts";

/** Says moments, lengths and codes in one language. */
export interface Speech {
  readonly say: (code: Short, facts?: MessageFacts) => string;
  /** A sentence of the library. */
  readonly sentence: (code: string, facts?: MessageFacts) => string;
  readonly standing: (rule: string) => string;
  /** `Fri 27 Nov` */
  readonly day: (at: number) => string;
  /** `16:40` */
  readonly time: (at: number) => string;
  /** The end of a stretch or a term: midnight is the end of its day, `24:00`. */
  readonly end: { readonly day: (at: number) => string; readonly weekday: (at: number) => string; readonly time: (at: number) => string };
  /** `Fri 27 Nov, 24:00` */
  readonly by: (at: number) => string;
  /** `Fri 27 Nov, 16:40` */
  readonly when: (at: number) => string;
  /** `Friday 27 November, 16:40` */
  readonly spoken: (at: number) => string;
  /** `1:05`, hours and minutes. */
  readonly length: (ms: number) => string;
}

type Short = keyof SimulatorData["words"] extends `simulator.${infer Code}` ? Code : never;

const bare = (text: string) => text.replace(/,/g, "");

/** Hours and minutes; a part of a minute that is left counts as one, one that is over does not. */
const length = (ms: number) => {
  const minutes = Math.ceil(ms / 60_000);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
};

/** The words of the page, with moments on the wall of a zone. */
export function speechOf({ language, words, sentences, standings }: SimulatorData, timeZone: string): Speech {
  const locale = language === "en" ? "en-GB" : language;
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone });
  const [days, names, long, times] = [
    format({ weekday: "short", day: "numeric", month: "short" }),
    format({ weekday: "short" }),
    format({ weekday: "long", day: "numeric", month: "long" }),
    format({ hour: "numeric", minute: "2-digit", hourCycle: "h23" }),
  ];
  const day = (at: number) => bare(days.format(at));
  const time = (at: number) => times.format(at);
  const weekday = (at: number) => names.format(at);
  const end = {
    day: (at: number) => day(at - 1),
    weekday: (at: number) => weekday(at - 1),
    time: (at: number) => (day(at) === day(at - 1) ? time(at) : "24:00"),
  };
  return {
    end,
    by: (at) => `${end.day(at)}, ${end.time(at)}`,
    say: (code, facts) => fill(language, words[`simulator.${code}`], facts),
    sentence: (code, facts) => fill(language, sentences[code] ?? code, facts),
    standing: (rule) => standings[rule] ?? "",
    day,
    time,
    when: (at) => `${day(at)}, ${time(at)}`,
    spoken: (at) => `${bare(long.format(at))}, ${time(at)}`,
    length,
  };
}

import type { Code } from "../../locales/codes.ts";
import { classification } from "../../locales/en/classification.ts";
import { metrics } from "../../locales/en/metrics.ts";
import { report } from "../../locales/en/report.ts";
import { sla } from "../../locales/en/sla.ts";
import { source } from "../../locales/en/source.ts";
import { fill, type Message, type MessageFacts, type Messages } from "../../locales/message.ts";
import { type Figures, figuresOf } from "./figures.ts";
import type { Said } from "./page.ts";

/** The language of a report: a tag such as `hu` with its pack. What the pack lacks is said in English, and marked so. */
export interface ReportWords {
  readonly locale: string;
  readonly pack: Partial<Messages<Code>>;
}

type Words = Readonly<Record<string, Message | undefined>>;
const english: Words = { ...classification, ...metrics, ...report, ...sla, ...source };

/** Says codes and figures in one language. @internal */
export interface Voice extends Figures {
  readonly locale: string;
  readonly say: (code: Code, facts?: MessageFacts) => Said;
  /** The word for a value that may be somebody's own, such as a stage: the value itself where there is none. */
  readonly name: (prefix: string, value: string) => Said;
}

/** @internal */
export function voiceOf({ locale, pack }: ReportWords, zone: string): Voice {
  const own: Words = pack;
  const find = (words: Words, code: string) => (Object.hasOwn(words, code) ? words[code] : undefined);
  const said = (code: string, facts?: MessageFacts): Said | undefined => {
    const message = find(own, code);
    if (message !== undefined) return { text: fill(locale, message, facts) };
    const fallback = find(english, code);
    if (fallback === undefined) return undefined;
    return { text: fill("en", fallback, facts), ...(!/^en\b/.test(locale) && { lang: "en" as const }) };
  };
  return {
    ...figuresOf(locale, zone),
    locale,
    say: (code, facts) => said(code, facts) ?? { text: code },
    name: (prefix, value) => said(prefix + value) ?? { text: value },
  };
}

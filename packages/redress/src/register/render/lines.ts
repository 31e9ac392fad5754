import type { AnswerLine, CountLine, LineChange, ShareLine } from "../index.ts";
import type { Bar, Cell, Column, Row, Said, Text } from "./page.ts";
import type { Voice } from "./voice.ts";

/** @internal */
export const cell = (text: Text | string): Cell => ({ text: typeof text === "string" ? { text } : text });

/** Several pieces as one text, with a space between. @internal */
export const joined = (...parts: readonly (Said | false)[]): Said[] =>
  parts.filter((part) => part !== false).flatMap((part, at) => (at ? [{ text: " " }, part] : [part]));

/** A word of change: only what is one is said with weight. @internal */
export const changeCell = (voice: Voice, change: LineChange): Cell => ({
  ...cell(voice.say(`report.change.${change}`)),
  strong: change === "rose" || change === "fell",
});

/** @internal */
export const hitsOf = (voice: Voice, { hits, n }: { readonly hits: number; readonly n: number }): Said =>
  voice.say("report.say.hits-of-n", { hits: voice.count(hits), n: voice.count(n) });

/** The share with its interval in words; where there is none, why. @internal */
export function shareSaid(voice: Voice, { interval }: ShareLine): Said {
  if (interval.status === "ok") {
    const { share, low, high } = interval;
    const [value, from, to] = [share, low, high].map(voice.percent) as [string, string, string];
    return voice.say("report.say.interval", { share: value, low: from, high: to });
  }
  if (interval.code === "no-answers") return voice.say("report.say.no-cases");
  return voice.say(`refusal.metrics.${interval.code}`, { field: interval.field, value: interval.value });
}

/** @internal */
export function shareBar(voice: Voice, name: Said, { interval }: ShareLine): Bar | undefined {
  if (interval.status !== "ok") return undefined;
  const { share: value, low, high, few } = interval;
  const facts = { name: name.text, share: voice.percent(value), low: voice.percent(low), high: voice.percent(high) };
  const label = voice.say("report.say.bar", facts).text + (few ? `; ${voice.say("report.say.few").text}` : "");
  return { value, low, high, few: few !== undefined, label };
}

/** Columns that hold nobody's text but ours. */
const ours: ReadonlySet<string> = /* @__PURE__ */ new Set(["change", "beside", "missing"].map((name) => `report.col.${name}`));

/** @internal */
export const column = (voice: Voice, name: Extract<Parameters<Voice["say"]>[0], `report.col.${string}`>, num = false): Column => ({
  label: voice.say(name),
  num,
  word: ours.has(name),
});

/** Columns of shares; the last one says what is in neither side of the share. @internal */
export const shareColumns = (voice: Voice, first: "measure" | "stage" | "value" | "line", last?: "beside" | "missing"): Column[] => [
  column(voice, `report.col.${first}`),
  column(voice, "report.col.of", true),
  { label: voice.say("report.col.chart"), chart: true },
  column(voice, "report.col.share", true),
  column(voice, "report.col.before", true),
  column(voice, "report.col.change"),
  ...(last ? [column(voice, `report.col.${last}`)] : []),
];

/** @internal */
export function shareRow(voice: Voice, name: Said, line: ShareLine, last?: Said): Row {
  const bar = shareBar(voice, name, line);
  const cells: Cell[] = [
    cell(name),
    cell(hitsOf(voice, line)),
    { ...cell(""), ...(bar && { bar }) },
    cell(shareSaid(voice, line)),
    cell(hitsOf(voice, line.before)),
    changeCell(voice, line.change),
    ...(last ? [cell(last)] : []),
  ];
  return { cells, off: bar?.few ?? true };
}

/** How many ought to have an answer and have none. @internal */
export const missingSaid = (voice: Voice, { missing }: Pick<AnswerLine, "missing">): Said =>
  voice.say("report.say.missing", { n: voice.count(missing), count: missing });

/** @internal */
export const countColumns = (voice: Voice): Column[] => [
  column(voice, "report.col.measure"),
  column(voice, "report.col.count", true),
  column(voice, "report.col.before", true),
  column(voice, "report.col.change"),
];

/** @internal */
export const countRow = (voice: Voice, name: Said, { count, before, change }: CountLine): Row => ({
  cells: [cell(name), cell(voice.count(count)), cell(voice.count(before)), changeCell(voice, change)],
});

import type { Hint } from "@redress/exercises/shape";
import { sentenceOf } from "../feedback/overlooked.ts";
import type { FeedbackPack } from "../feedback/pack.ts";
import type { HintData } from "./data.ts";
import type { TakenHint } from "./hints-kept.ts";
import type { Part, Tools } from "./part.ts";

const loading = new Map<string, Promise<HintData>>();

/** A lesson's hints; fetched once, and again where that failed. */
function hintData(address: string): Promise<HintData> {
  const found =
    loading.get(address) ??
    fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json() as Promise<HintData>;
    });
  loading.set(address, found);
  found.catch(() => loading.delete(address));
  return found;
}

/** What an option, a line or a mark says in the page. */
function saidBy(row: HTMLElement, id: string, { own }: Tools): string {
  const input = row.querySelector(`:is([value="${CSS.escape(id)}"], [data-mark="${CSS.escape(id)}"])`);
  const label = input?.parentElement?.cloneNode(true) as HTMLElement | undefined;
  for (const extra of label?.querySelectorAll("small, svg, input") ?? []) extra.remove();
  return label?.textContent?.trim() || own.labels?.[id] || id;
}

const dayIn = (language: string, day: string): string =>
  new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).format(Date.parse(day));

/** The next hint in words: the first that was not told yet, as the answer stands now; undefined where there is none. */
export async function nextHint(
  row: HTMLElement,
  part: Part,
  tools: Tools,
  taken: readonly TakenHint[],
): Promise<Pick<TakenHint, "text" | "language" | "strike"> | undefined> {
  const element = row.closest("redress-exercise") as HTMLElement;
  const item = row.dataset.item as string;
  const { hints, sentences } = await hintData((element.getAttribute("data") as string).replace(/exercises\.json/, "hints.json"));
  const { own, data } = tools;
  const { language } = data.pack;
  const pack: FeedbackPack = { ...data.pack, sentences: { ...data.pack.sentences, ...sentences } };
  const words = ({ code, facts, strike }: Hint): string => {
    const day = typeof facts?.day === "string" ? { day: dayIn(language, facts.day) } : {};
    const option = strike === undefined ? {} : { option: saidBy(row, strike, tools) };
    return sentenceOf("clue", { code, facts: { ...facts, ...day, ...option } }, pack, own.labels ?? {});
  };
  const offered = part.hints?.(row, tools) ?? own.hints?.[item] ?? hints[element.getAttribute("exercise") as string]?.[item] ?? [];
  for (const hint of offered) {
    const text = words(hint);
    if (text && !taken.some((one) => one.text === text))
      return { text, language, ...(hint.strike !== undefined && { strike: hint.strike }) };
  }
  return undefined;
}

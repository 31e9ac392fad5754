import { comparison, fewest, type Share, wilson } from "../metrics/index.ts";
import { deadlineStates, type Policy } from "../sla/index.ts";
import type { AnswerLine, CountLine, LineChange, MixLine, ShareLine, StageLine } from "./line-shape.ts";
import type { Sheet } from "./sheet.ts";

/** Whether a share differs from that of before beyond chance. @internal */
export function shareChange(now: Share, before: Share): LineChange {
  const told = comparison(before, now);
  return told.status === "ok" ? told.verdict : "too-few";
}

/** @internal */
export function shareLine(hits: number, n: number, before: Share): ShareLine {
  return { hits, n, interval: wilson(hits, n), before, change: shareChange({ hits, n }, before) };
}

/**
 * A number beside another one: of all of both, so many would fall into the one by its part of the working time. Rose or fell
 * where Wilson's interval leaves that part out. @internal
 */
export function countChange(count: number, before: number, part: number | undefined): LineChange {
  if (part === undefined || count + before < fewest) return "too-few";
  const told = wilson(count, count + before);
  if (told.status !== "ok") return "too-few";
  return told.low > part ? "rose" : told.high < part ? "fell" : "not-distinguishable";
}

/** @internal */
export const countLine = (count: number, before: number, part: number | undefined): CountLine => ({
  count,
  before,
  change: countChange(count, before, part),
});

/** The line of yes and no answers, with what is missing. @internal */
export function answerLine(sheet: Sheet, before: Sheet, of: "satisfied" | "loyal" | "csat"): AnswerLine {
  const share = (from: Sheet) => ({ hits: from.of(`${of}.yes`), n: from.of(`${of}.yes`) + from.of(`${of}.no`) });
  const { hits, n } = share(sheet);
  return { ...shareLine(hits, n, share(before)), missing: sheet.of(`${of}.missing`) };
}

/** @internal */
export function mixLines(sheet: Sheet, before: Sheet, mix: string, values: readonly string[]): MixLine[] {
  const all = (from: Sheet) => values.reduce((sum, value) => sum + from.of(`${mix}.${value}`), 0);
  const [n, m] = [all(sheet), all(before)];
  return values.map((value) => ({
    value,
    share: shareLine(sheet.of(`${mix}.${value}`), n, { hits: before.of(`${mix}.${value}`), n: m }),
  }));
}

/** @internal */
export function stageLines({ stages }: Policy, sheet: Sheet, before: Sheet): StageLine[] {
  return stages.map(({ id, target }) => {
    const count = (from: Sheet, by: string) => Object.fromEntries(deadlineStates.map((state) => [state, from.of(`${by}.${state}.${id}`)]));
    const share = (by: string) => {
      const [now, then] = [count(sheet, by), count(before, by)] as Record<string, number>[] as [Counts, Counts];
      return shareLine(now.met, now.met + now.breached, { hits: then.met, n: then.met + then.breached });
    };
    const { met, breached, running, paused, cancelled } = count(sheet, "stage") as unknown as Counts;
    return { stage: id, met, breached, running, paused, cancelled, share: share("stage"), ...(target && { target: share("target") }) };
  });
}

type Counts = Record<"met" | "breached" | "running" | "paused" | "cancelled", number>;

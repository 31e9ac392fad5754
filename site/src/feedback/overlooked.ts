import type { Grade, Told } from "@redress/exercises/shape";
import { fill } from "redress/locales";
import { wallTime } from "../words/wall-time.ts";
import type { FeedbackPack } from "./pack.ts";

/** The short words of an exercise's own ids: the steps of an ordering, for example. */
export type Labels = Readonly<Record<string, string>>;

/** A fact in words: a number and a wall time as readers write them, a stage or a step by its name, a rule or another fact by its sentence. */
function factIn({ language, sentences }: FeedbackPack, labels: Labels, value: string | number): string {
  if (typeof value === "number") return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value).replace("-", "−");
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return wallTime(language, value);
  return labels[value] ?? sentences[value] ?? sentences[`stage.sla.${value}`] ?? sentences[`rule.${value}`] ?? value;
}

/** Something told, in words: its sentence stands under the prefix and its code. */
export const sentenceOf = (prefix: string, { code, facts = {} }: Told, pack: FeedbackPack, labels: Labels): string =>
  fill(
    pack.language,
    pack.sentences[`${prefix}.${code}`] ?? "",
    Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, factIn(pack, labels, value)])),
  );

/** The case's own reason, after what the answer overlooks where that is known, and what was worked out on the way. */
export function withOverlooked({ overlooks, expected: { computed } }: Grade, why: string, pack: FeedbackPack, labels: Labels = {}): string {
  const said = [overlooks && sentenceOf("overlooks", overlooks, pack, labels), computed && sentenceOf("computed", computed, pack, labels)];
  return [...said, why].filter(Boolean).join(" ");
}

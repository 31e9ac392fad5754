import type { Grade } from "@redress/exercises/shape";
import { fill } from "redress/locales";
import { wallTime } from "../words/wall-time.ts";
import type { FeedbackPack } from "./pack.ts";

/**
 * The case's own reason, after what the chosen option overlooks where that is known: times as readers write them, stages
 * by their names.
 */
export function withOverlooked({ chosen, expected }: Grade, why: string, { language, sentences }: FeedbackPack): string {
  const found = expected.worth.find(({ option }) => option === chosen)?.overlooks;
  if (!found) return why;
  const { stage, ...times } = found.facts ?? {};
  const told = Object.entries(times).map(([name, wall]) => [name, wallTime(language, wall)]);
  const facts = { ...Object.fromEntries(told), ...(stage && { stage: sentences[`stage.sla.${stage}`] ?? stage }) };
  return `${fill(language, sentences[`overlooks.${found.code}`] ?? "", facts)} ${why}`;
}

import { lexicons } from "redress/dialogue/lexicon";
import { describe, expect, test } from "vitest";
import { type Count, countElements, countFaults, precision, recall } from "./blind.ts";

/**
 * What the review reaches on the labelled replies, whole and on the even half. Lexicons were written without sight of any
 * reply; those with odd numbers were then read to repair them, and of the even ones only the wrong findings were. So the
 * recall of the even half is that of a reply nobody has seen. The floors stand a little below what is reached.
 */
const floors = {
  en: { recall: 0.7, unseen: 0.5, elements: 0.88, lacking: 0.65 },
  hu: { recall: 0.7, unseen: 0.5, elements: 0.92, lacking: 0.62 },
  pl: { recall: 0.65, unseen: 0.48, elements: 0.9, lacking: 0.65 },
  ru: { recall: 0.68, unseen: 0.42, elements: 0.9, lacking: 0.6 },
} as const;

describe.each(Object.entries(lexicons))("on the labelled replies in %s", (locale, lexicon) => {
  const floor = floors[locale as keyof typeof floors];
  const faults = countFaults(lexicon, "all").byRule.get("all") as Count;
  const elements = countElements(lexicon, "all").byElement.get("all") as Count;

  test("of twenty faults found, nineteen are faults", () => expect(precision(faults)).toBeGreaterThanOrEqual(0.95));
  test("so many of the faults are found", () => {
    expect(recall(faults)).toBeGreaterThanOrEqual(floor.recall);
    expect(recall(countFaults(lexicon, "even").byRule.get("all") as Count)).toBeGreaterThanOrEqual(floor.unseen);
  });
  test("what is found missing is missing, so often", () => expect(precision(elements)).toBeGreaterThanOrEqual(floor.elements));
  test("and so much of what is missing is found", () => expect(recall(elements)).toBeGreaterThanOrEqual(floor.lacking));
  test("a closed platform’s link is always found", () => {
    expect(countFaults(lexicon, "all").byRule.get("dead-link")).toMatchObject({ wrong: 0, missed: 0 });
  });
});

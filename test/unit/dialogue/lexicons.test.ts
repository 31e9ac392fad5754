import { type Lexicon, type ReplyFault, reviewReply } from "redress/dialogue";
import { en } from "redress/dialogue/lexicon/en";
import { hu } from "redress/dialogue/lexicon/hu";
import { pl } from "redress/dialogue/lexicon/pl";
import { ru } from "redress/dialogue/lexicon/ru";
import { describe, expect, test } from "vitest";
import { en as enCases } from "../../golden/lexicon/en.ts";
import { hu as huCases } from "../../golden/lexicon/hu.ts";
import { pl as plCases } from "../../golden/lexicon/pl.ts";
import { ru as ruCases } from "../../golden/lexicon/ru.ts";
import type { LexiconCases } from "../../golden/lexicon/shape.ts";

const cases: readonly (readonly [Lexicon, LexiconCases])[] = [
  [en, enCases],
  [hu, huCases],
  [pl, plCases],
  [ru, ruCases],
];
const faultsIn = (lexicon: Lexicon, text: string): ReplyFault[] => {
  const review = reviewReply(text, { lexicon, stage: "first-contact", case: { faultEstablished: "no" } });
  if (review.status === "refused") throw new Error(`${review.code} ${text}`);
  return review.findings.flatMap((finding) => (finding.kind === "fault" ? [finding.fault] : []));
};

describe.each(cases.map(([lexicon, worked]) => [lexicon.locale, lexicon, worked] as const))("the lexicon %s", (_, lexicon, worked) => {
  test("is held to forty sentences of either kind at least", () => {
    expect(worked.mustHit.length).toBeGreaterThanOrEqual(40);
    expect(worked.mustMiss.length).toBeGreaterThanOrEqual(40);
  });
  test("finds every fault that it must", () => {
    expect(worked.mustHit.filter(([fault, sentence]) => !faultsIn(lexicon, sentence).includes(fault))).toEqual([]);
  });
  test("finds none where there is none", () => {
    const found = worked.mustMiss.map((sentence) => [sentence, ...faultsIn(lexicon, sentence)]);
    expect(found.filter(({ length }) => length > 1)).toEqual([]);
  });
});

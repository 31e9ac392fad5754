import { reviewReply } from "redress/dialogue";
import { lexicons } from "redress/dialogue/lexicon";
import { fill, type Message } from "redress/locales";
import { en } from "redress/locales/en";
import { hu } from "redress/locales/hu";
import { pl } from "redress/locales/pl";
import { ru } from "redress/locales/ru";
import { composeMessage, type OffboardingMessageId, offboardingMessages } from "redress/offboarding";
import { expect, test } from "vitest";

const packs: Readonly<Record<string, Readonly<Record<string, Message>>>> = { en, hu, pl, ru };
const ids = Object.keys(offboardingMessages) as OffboardingMessageId[];

test.each(Object.keys(packs).flatMap((locale) => ids.map((id) => [locale, id] as const)))(
  "the review finds nothing forbidden in our own words, %s, %s",
  (locale, id) => {
    const fields = Object.fromEntries(offboardingMessages[id].fields.map((field) => [field, "X1"]));
    const say = (code: string, facts = {}) => fill(locale, packs[locale]?.[code] ?? code, facts);
    const written = composeMessage(id, fields as Parameters<typeof composeMessage>[1], say);
    if (written.status !== "ok") throw new Error(written.code);
    const review = reviewReply(written.body, { locale, lexicons, stage: "first-contact" });
    if (review.status !== "reviewed") throw new Error(review.code);
    const faults = review.findings.filter(({ kind, severity }) => kind === "fault" && severity === "error");
    expect(faults).toEqual([]);
  },
);

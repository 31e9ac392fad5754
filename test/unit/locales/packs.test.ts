import { type Code, fill, type Message, type Messages } from "redress/locales";
import { en } from "redress/locales/en";
import { hu } from "redress/locales/hu";
import { pl } from "redress/locales/pl";
import { ru } from "redress/locales/ru";
import { describe, expect, test } from "vitest";

const packs = { en, ru, hu, pl } as Record<string, Partial<Record<string, Message>>>;
const forms = (message: Message): [string, string][] => (typeof message === "string" ? [["other", message]] : Object.entries(message));
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort();

describe.each(Object.entries(packs))("the pack %s", (locale, pack) => {
  test("names no code that English lacks, and leaves no sentence empty", () => {
    for (const [code, message] of Object.entries(pack)) {
      expect(en, code).toHaveProperty([code]);
      for (const [, text] of forms(message as Message)) expect(text.trim(), code).not.toBe("");
    }
  });

  test("puts in the same facts as English", () => {
    for (const [code, message] of Object.entries(pack)) {
      const wanted = new Set(forms(en[code as keyof typeof en] as Message).flatMap(([, text]) => slots(text)));
      const got = new Set(forms(message as Message).flatMap(([, text]) => slots(text)));
      expect([...got].sort(), code).toEqual([...wanted].sort());
    }
  });

  test("has every plural category of its language where it counts", () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [code, message] of Object.entries(pack))
      if (typeof message !== "string") expect(Object.keys(message as object).sort(), code).toEqual([...categories].sort());
  });
});

describe("fill", () => {
  const days = { one: "{count} день", few: "{count} дня", many: "{count} дней", other: "{count} дня" };
  test.each([
    [1, "1 день"],
    [2, "2 дня"],
    [5, "5 дней"],
    [11, "11 дней"],
    [21, "21 день"],
    [1.5, "1.5 дня"],
  ])("chooses the Russian form for %d", (count, wanted) => expect(fill("ru", days, { count })).toBe(wanted));
  test("takes the other form where a category is missing", () =>
    expect(fill("ru", { other: "дней: {count}" }, { count: 2 })).toBe("дней: 2"));
  test("leaves a missing fact visible", () => expect(fill("en", "due {when}")).toBe("due {when}"));
  test("takes no fact from a prototype", () => expect(fill("en", "{toString}", {})).toBe("{toString}"));
});

test("a code without an English sentence does not compile", () => {
  const { "outcome.complaint.origin.internal": dropped, ...rest } = en;
  // @ts-expect-error: one sentence is missing
  const pack: Messages<Code> = rest;
  expect([dropped, Object.keys(pack).length]).toEqual(["internal", Object.keys(en).length - 1]);
});

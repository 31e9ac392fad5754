import { course } from "@redress/lessons";
import { terms } from "@redress/lessons/glossary";
import { describe, expect, test } from "vitest";
import { saidTerms, termsOf } from "../../../site/src/glossary/said-terms.ts";
import { en } from "../../../site/src/words/en.ts";
import { locales } from "../../../site/src/words/locale.ts";

const named = (locale: (typeof locales)[number], id: string) => saidTerms(locale).find((one) => one.id === id);

describe("the glossary in a language", () => {
  test("is whole in each, and in English says nothing in another", () => {
    for (const locale of locales) expect(saidTerms(locale).map(({ id }) => id)).toEqual(terms.map(({ id }) => id));
    const languages = saidTerms("en").flatMap(({ name, means, members }) => [
      name,
      means,
      ...members.flatMap((one) => [one.name, one.sentence]),
    ]);
    expect(new Set(languages.map((one) => one?.language).filter(Boolean))).toEqual(new Set(["en"]));
  });

  test("takes the name from the locale pack where there is one, and gives the English one beside it", () => {
    expect(named("hu", "apostle")).toMatchObject({
      name: { text: "apostol", language: "hu" },
      english: "apostle",
      means: { language: "en" },
    });
    expect(named("ru", "internal")?.name).toEqual({ text: "внутренняя", language: "ru" });
    expect(named("pl", "shiny-object")).toMatchObject({ name: { text: "shiny object", language: "en" }, english: undefined });
  });

  test("has a title for each of its parts", () =>
    expect([...new Set(terms.map(({ part }) => `glossary.part.${part}`))].filter((code) => !(code in en))).toEqual([]));

  test("is led to from every lesson, in the lesson’s language alone", () => {
    // The story at the end of the course teaches no new word.
    const lessons = course.filter(({ exercises }) => exercises[0]?.kind !== "story");
    expect(lessons.filter(({ slug }) => !termsOf(slug, "en").length).map(({ slug }) => slug)).toEqual([]);
    expect(termsOf("internal-or-external", "ru").every(({ name }) => name.language === "ru")).toBe(true);
  });
});

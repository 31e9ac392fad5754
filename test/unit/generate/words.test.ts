import { draw, type GeneratorName, generatorNames, trades } from "@redress/exercises/generate";
import { generators } from "@redress/exercises/generate/all";
import { describe, expect, test } from "vitest";
import { generatedPacks, wordingOf } from "../../../site/src/generated/packs.ts";
import { pruned } from "../../../site/src/generated/pruned.ts";
import { caseWords, optionIn } from "../../../site/src/generated/told.ts";
import { packs } from "../../../site/src/words/index.ts";
import type { Locale } from "../../../site/src/words/locale.ts";

const translated = (Object.keys(generatedPacks) as Locale[]).flatMap((language) =>
  Object.keys(generatedPacks[language]?.generators ?? {}).map((name) => [language, name as GeneratorName] as const),
);

test("English has words for every generator, and every trade has the same ones in a language", () => {
  expect(Object.keys(generatedPacks.en.generators).sort()).toEqual([...generatorNames].sort());
  for (const pack of Object.values(generatedPacks)) {
    expect(Object.keys(pack.trades).sort()).toEqual([...trades].sort());
    const [first, ...others] = Object.values(pack.trades).map((words) => Object.keys(words).sort());
    for (const other of others) expect(other).toEqual(first);
  }
});

describe.each(translated)("%s: %s", (language, name) => {
  const wording = wordingOf(name, language);
  const cases = Array.from({ length: 400 }, (_, seed) => draw(generators[name], seed));

  test("reads as whole sentences, with nothing left to fill in", () => {
    const missing = new Set<string>();
    for (const one of cases) {
      const { say, why, short } = caseWords(wording, one);
      for (const text of [say, why, short]) {
        expect(text).not.toMatch(/[{}]|undefined|NaN|\s\s|\.\./);
        expect(text).toMatch(/^[\p{Lu}\d“«−]/u);
      }
      expect(say).toMatch(/[.?”]$/);
      expect(why).toMatch(/[.%]$/);
      for (const clue of (one.say.clues ?? []) as readonly string[]) if (!wording.words.clues?.[clue]) missing.add(`clue ${clue}`);
      for (const code of Object.values(one.say).flat())
        if (/^[a-z]+([-.][a-z-]+)+$/.test(String(code)) && say.includes(String(code))) missing.add(`code ${code}`);
      for (const { option, overlooks } of one.key.worth) {
        if (generators[name].answers === "options" && optionIn(wording, option) === option) missing.add(`option ${option}`);
        if (overlooks && !Object.hasOwn(packs.en, `overlooks.${overlooks.code}`)) missing.add(`overlooks ${overlooks.code}`);
      }
    }
    expect([...missing]).toEqual([]);
  });

  test("says the same with the words of the trades that a page fetches, and with no others", () => {
    const fetched = pruned(wording);
    for (const one of cases.slice(0, 120)) expect(caseWords(fetched, one)).toEqual(caseWords(wording, one));
    if (language === "en") expect(JSON.stringify(fetched.trades).length).toBeLessThan(JSON.stringify(wording.trades).length);
  });

  test("says different things in different cases", () => {
    const said = new Set(cases.map((one) => caseWords(wording, one).say));
    expect(said.size).toBeGreaterThanOrEqual(90);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byKind, type Fragment, pieces, resultsOf } from "../../../site/src/search/found.ts";
import { searchKindOf } from "../../../site/src/search/kinds.ts";
import { isRelevant } from "../../../site/src/search/relevance.ts";

/** A page that was found by the words that stand in it marked by `*`. */
function page(url: string, text: string, kind = "lesson", meta: Fragment["meta"] = { title: "A title" }): Fragment {
  const words = text.split(" ");
  const locations = words.flatMap((word, at) => (word.startsWith("*") ? [at] : []));
  const content = words.map((word) => word.replace("*", ""));
  const excerpt = content.map((word, at) => (locations.includes(at) ? `<mark>${word}</mark>` : word)).join(" ");
  return { url, meta, filters: { kind: [kind] }, content: content.join(" "), locations, excerpt, sub_results: [] };
}

describe("what was found is what was asked for", () => {
  test.each<[string, readonly string[]]>([
    ["hostage", ["hostages,"]],
    ["installation", ["install"]],
    ["Első", ["elso"]],
    ["nps", ["(NPS)"]],
    ["complaint.origin.unaware", ["complaint.origin.unaware"]],
    ["unaware", ["complaint.origin.unaware"]],
    ["first contact", ["contact.", "first"]],
    ["жалобы", ["жалоба"]],
  ])("%s in %j", (query, found) => expect(isRelevant(query, found)).toBe(true));

  test.each<[string, readonly string[]]>([
    ["apostol", ["a"]],
    ["orchid", ["or"]],
    ["npx", ["nps"]],
    ["first xyzzy", ["first", "x"]],
    ["hostage", []],
    ["…", ["…"]],
  ])("not %s in %j", (query, found) => expect(isRelevant(query, found)).toBe(false));

  test("a word is always found in itself, however it is written", () => {
    const word = fc.stringMatching(/^[a-zа-я0-9]{1,20}$/);
    fc.assert(fc.property(word, (one) => isRelevant(one, [`„${one.toUpperCase()},`])));
  });
});

describe("results", () => {
  test("leave out what is only nearly there", () => {
    const found = resultsOf("apostol", [page("/en/a/", "*a client"), page("/en/b/", "an *apostolic")], "en");
    expect(found.map(({ href }) => href)).toEqual(["/en/b/"]);
  });

  test("lead a reader to English pages under his own navigation, and say what is in English", () => {
    const means = { title: "apostol", means: "A client who stays.", language: "en" };
    const found = resultsOf("apostol", [page("/hu/glossary/#apostle", "*apostol", "glossary", means), page("/en/b/", "*apostol")], "hu");
    expect(found.map(({ href, titleIn, excerptIn }) => [href, titleIn, excerptIn])).toEqual([
      ["/hu/glossary/#apostle", undefined, "en"],
      ["/hu/b/", "en", "en"],
    ]);
    expect(found[0]?.excerpt).toEqual([{ text: "A client who stays.", found: false }]);
  });

  test("show once, and in his language, what is there in both", () => {
    const found = resultsOf("жалоба", [page("/ru/lessons/x/", "*жалоба"), page("/en/lessons/x/", "*жалоба")], "ru");
    expect(found.map(({ href, titleIn }) => [href, titleIn])).toEqual([["/ru/lessons/x/", undefined]]);
  });

  test("name the two sections in which most was found, and not the page itself", () => {
    const part = (id: string, locations: readonly number[]) => ({ title: id, url: `/en/x/#${id}`, locations });
    const one = {
      ...page("/en/x/", "*word"),
      sub_results: [{ title: "x", url: "/en/x/", locations: [1, 2, 3, 4] }, part("a", [1]), part("b", [2, 3]), part("c", [4, 5, 6])],
    };
    expect(resultsOf("word", [one], "en")[0]?.within.map(({ title }) => title)).toEqual(["c", "b"]);
  });

  test("stand by kind in a fixed order, empty kinds left out", () => {
    const all = resultsOf("word", [page("/en/p/", "*word", "tool"), page("/en/l/", "*word"), page("/en/g/", "*word", "glossary")], "en");
    expect(byKind(all).map(([kind, own]) => [kind, own.length])).toEqual([
      ["glossary", 1],
      ["lesson", 1],
      ["tool", 1],
    ]);
  });

  test("are text: what looks like markup stays what was written", () =>
    expect(pieces("if a &lt;b&gt; <mark>fits</mark> &amp; holds")).toEqual([
      { text: "if a <b> ", found: false },
      { text: "fits", found: true },
      { text: " & holds", found: false },
    ]));
});

test("lists of pages are not searched, their pages are", () => {
  expect(["lessons/x/", "planner/", "guide/a/b/", "tools/iceberg/", "privacy/"].map(searchKindOf)).toEqual([
    "lesson",
    "tool",
    "guide",
    "tool",
    "page",
  ]);
  expect(["", "course/", "search/", "glossary/", "404/", "lessons/x/items/"].map(searchKindOf)).toEqual(Array(6).fill(undefined));
});

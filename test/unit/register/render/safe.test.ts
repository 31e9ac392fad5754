import { createHash } from "node:crypto";
import fc from "fast-check";
import { hu } from "redress/locales/hu";
import { pl } from "redress/locales/pl";
import { ru } from "redress/locales/ru";
import { type RenderOptions, toHtml, toJson, toMarkdown } from "redress/register/render";
import { describe, expect, test } from "vitest";
import { escapeHtml, escapeMarkdown, escapeParagraph } from "../../../../packages/redress/src/register/render/escape.ts";
import { style } from "../../../../packages/redress/src/register/render/style.ts";
import { styleHash } from "../../../../packages/redress/src/register/render/style-hash.ts";
import { hostile } from "../../../arbitrary-lines.ts";
import { anyReport } from "../../../arbitrary-report.ts";
import { smallMonth } from "../../../golden/report.ts";

const languages: Record<string, RenderOptions> = {
  en: {},
  hu: { words: { locale: "hu", pack: hu } },
  pl: { words: { locale: "pl", pack: pl } },
  ru: { words: { locale: "ru", pack: ru } },
};

test("the policy lets the page’s own style through and no other", () =>
  expect(createHash("sha256").update(style).digest("base64")).toBe(styleHash));

describe.each(Object.entries(languages))("any report in %s", (locale, options) => {
  test("is whole, and nothing in it is a figure that is none", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        // The random texts may hold such words themselves, so they are compared with what was put in.
        const given = JSON.stringify(report);
        for (const text of [toMarkdown(report, options), toHtml(report, options)])
          for (const wrong of ["NaN", "undefined", "Infinity", "Invalid", "[object", "null"])
            if (!given.includes(wrong)) expect(text).not.toContain(wrong);
      }),
    );
  });

  test("lets no text of the register be markup", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const page = toHtml(report, options);
        const tags = new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
        const mine = "html head meta title style body main header section footer div h1 h2 p b span table caption thead tbody tr th td";
        const drawn = "figure figcaption svg defs symbol use line rect circle path text";
        expect([...tags].filter((tag) => !`${mine} ${drawn}`.split(" ").includes(tag as string))).toEqual([]);
        const names = [...page.matchAll(/<[a-z][a-z0-9]*((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gi)].flatMap(([, all]) =>
          [...(all as string).matchAll(/([\w-]+)="/g)].map(([, name]) => name as string),
        );
        expect(names.filter((name) => /^(on|style$|src$)/.test(name))).toEqual([]);
        expect([...page.matchAll(/href="([^"]*)"/g)].filter(([, to]) => !to?.startsWith("#k-"))).toEqual([]);
        expect(page.match(/<html lang="(\w+)">/)?.[1]).toBe(locale);
      }),
    );
  });

  test("keeps each row of a Markdown table at the width of its head", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const width = (row: string) => row.replace(/\\./g, "").split("|").length;
        let head = 0;
        for (const row of toMarkdown(report, options).split("\n")) {
          if (!row.startsWith("|")) head = 0;
          else if (head) expect(width(row), row).toBe(head);
          else head = width(row);
        }
      }),
    );
  });
});

test("JSON comes back the same, and the same however its members are ordered", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      expect(JSON.parse(toJson(report))).toEqual(JSON.parse(JSON.stringify(report)));
      const turned = Object.fromEntries(Object.entries(report).reverse()) as unknown as typeof report;
      expect(toJson(turned)).toBe(toJson(report));
    }),
  );
});

test.each(hostile)("%j is only a text", (text) => {
  expect(escapeHtml(text)).not.toMatch(/[<>"'\p{Cc}\p{Cs}\u202a-\u202e]|&(?!(?:amp|lt|gt|quot|#39);)/u);
  expect(escapeMarkdown(text).replace(/\\./g, "")).not.toMatch(/[\\`*_[\]<>&|~$@\n]|:\/\/|www\./);
  const report = { ...smallMonth, causes: [{ cause: text, count: 1, before: 0, share: 1, upTo: 1 }] };
  expect(toHtml(report)).toContain(`<th scope="row" role="rowheader">${escapeHtml(text)}</th>`);
});

test.each(["# a", "- a", "+ a", "1. a", "2) a", "=== a"])("a paragraph does not begin as %s does", (text) =>
  expect(escapeParagraph(text)).toMatch(/^(\\|\d+\\)/),
);

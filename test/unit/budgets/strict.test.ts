import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { askedByScript, askedBySheet, forbidden, thirdParties } from "../../budgets/strict.ts";

describe("what asks another site", () => {
  test.each([
    '<script src="https://cdn.example/x.js"></script>',
    '<img alt="" src="//cdn.example/x.png">',
    '<img alt="" srcset="/a.png 1x, https://cdn.example/x.png 2x">',
    '<link rel="stylesheet" href="https://cdn.example/x.css">',
    '<link rel="preconnect" href="https://cdn.example">',
    '<svg><use href="https://cdn.example/x.svg#a"/></svg>',
    '<form action="https://example.com/"></form>',
    '<p style="background:url(https://cdn.example/x.png)">x</p>',
    '<style>@import "https://cdn.example/x.css"</style>',
    '<script>import("https://cdn.example/x.js")</script>',
  ])("%s", (html) => expect(thirdParties(html)).toHaveLength(1));
  test.each([
    '<a href="https://example.com/">a link waits for a click</a>',
    '<link rel="canonical" href="https://course.example/en/">',
    '<script src="/_astro/x.js"></script><img alt="" src="data:image/png;base64,AA//">',
    '<svg xmlns="http://www.w3.org/2000/svg"></svg><p>src="https://example.com/"</p>',
  ])("not %s", (html) => expect(thirdParties(html)).toEqual([]));
  test("style sheets", () => {
    expect(askedBySheet('@font-face{src:url(/f.woff2)}a{b:url("//x.example/a")}')).toEqual(["//x.example/a"]);
  });
  test("scripts", () => {
    expect(askedByScript('fetch("https://x.example/a");import"./b.js";new Worker(`//y.example/w`)')).toEqual([
      "https://x.example/a",
      "//y.example/w",
    ]);
    expect(askedByScript('document.createElementNS("http://www.w3.org/2000/svg","g")')).toEqual([]);
  });
});

describe("what a strict policy forbids", () => {
  const none = new Set<string>();
  test.each([
    "<script>run()</script>",
    '<script type="module">run()</script>',
    "<style>a{}</style>",
    '<p style="color:red">x</p>',
    '<button onclick="run()">x</button>',
    '<a href="javascript:run()">x</a>',
  ])("%s", (html) => expect(forbidden(html, none)).toHaveLength(1));
  test.each(['<script src="/x.js"></script>', '<script type="application/json">{}</script>', "<p>style=, onclick=</p>"])("not %s", (html) =>
    expect(forbidden(html, none)).toEqual([]),
  );
  test("nor what its hash allows", () => {
    const hash = `sha256-${createHash("sha256").update("run()").digest("base64")}`;
    expect(forbidden("<script>run()</script>", new Set([hash]))).toEqual([]);
  });
});

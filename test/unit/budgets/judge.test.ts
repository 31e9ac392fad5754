import { expect, test } from "vitest";
import { judge } from "../../budgets/judge.ts";

/** Text that does not compress. */
const noise = (bytes: number): string => {
  let seed = 1;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return String.fromCharCode(33 + (seed % 90));
  };
  return Array.from({ length: bytes }, next)
    .join("")
    .replace(/["'`<>&]/g, "x");
};
const site = {
  "/_astro/exercise.1.js": "1",
  "/_astro/parts.1.js": 'import("./plan.1.js")',
  "/_astro/plan.1.js": "plan",
  "/_astro/boot.1.js": "boot",
  "/_astro/s.1.css": "a{}",
  "/en/lessons/one/index.html": '<html><link rel="stylesheet" href="/_astro/s.1.css"><script src="/_astro/boot.1.js"></script>',
};
const failures = (changed: Readonly<Record<string, string>>) => judge(new Map(Object.entries({ ...site, ...changed })), new Set()).failures;

test("a small site is within all budgets", () => expect(failures({})).toEqual([]));
test.each([
  ["/_astro/boot.1.js", noise(3000), /^\/en\/lessons\/one\/ script until idle: \d+, allowed 2000$/],
  ["/_astro/s.1.css", noise(18_000), /^\/en\/lessons\/one\/ style: \d+, allowed 12000$/],
  ["/_astro/plan.1.js", noise(18_000), /^exercise kind plan: \d+, allowed 12000$/],
  ["/en/lessons/one/index.html", `<html><p>${noise(17_000)}</p>`, /^typical lesson, html: \d+, allowed 12500$/],
  ["/_astro/boot.1.js", '"Invalid DateTime"', /boot\.1\.js holds luxon/],
  ["/reference/index.html", '<script src="https://x.example/a.js"></script>', /^\/reference\/index.html asks another site: https/],
  ["/en/index.html", '<p style="color:red">x</p>', /^\/en\/index.html holds <p style>$/],
] as const)("%s", (file, text, told) => {
  const found = failures({ [file]: text });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(told);
});
test("the reference may weigh what it likes, and hold scripts of its own", () =>
  expect(failures({ "/reference/index.html": `<script>${noise(9000)}</script><p style="x">x</p>` })).toEqual([]));

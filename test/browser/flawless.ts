import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Each theme once and each width once: colours do not hang on the width, and axe is what the tests spend their time on. */
export const looks = [
  ["light", 360],
  ["dark", 1440],
] as const;

/** Fails with each rule of accessibility that a page breaks, and where; `but` names rules that are left out. */
export async function flawless(page: Page, where: string, but: readonly string[] = []): Promise<void> {
  await page.evaluate(axe);
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]));
  const options: RunOptions = { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], rules };
  // Only what is looked at here comes out of the page: all that axe found in order would take many times as long as finding it.
  const { violations, passes } = await page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: { run: (what: Document, how: RunOptions) => Promise<AxeResults> } };
    const { violations, passes } = await axe.run(document, asked);
    return { violations, passes: passes.length };
  }, options);
  expect(passes).toBeGreaterThan(10);
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
  expect(found, where).toEqual([]);
}

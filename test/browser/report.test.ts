import type { Browser } from "playwright-core";
import { hu } from "redress/locales/hu";
import { pl } from "redress/locales/pl";
import { ru } from "redress/locales/ru";
import { type RenderOptions, type Report, toHtml } from "redress/register/render";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { flawless, looks } from "./flawless.ts";
import { launchBrowser } from "./launch.ts";
import { cards, month, week } from "./sample-reports.ts";

const history = ["2025-12", "2026-01", "2026-02"].map((name, at) => month(name, at));
const pages: readonly { name: string; report: Report; options: RenderOptions }[] = [
  { name: "monthly in English", report: month("2026-03", 3), options: { history } },
  { name: "monthly in Hungarian", report: month("2026-03", 3), options: { history, words: { locale: "hu", pack: hu } } },
  { name: "weekly in Polish", report: week, options: { words: { locale: "pl", pack: pl } } },
  { name: "scorecards in Russian", report: cards, options: { words: { locale: "ru", pack: ru } } },
  { name: "scorecards in a language without words", report: cards, options: { words: { locale: "hu", pack: {} } } },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The page as a file would be opened, with everything the browser complained of. */
async function open(html: string, look: { colorScheme: "light" | "dark"; width: number; print?: boolean }) {
  const context = await browser.newContext({
    colorScheme: look.colorScheme,
    viewport: { width: look.width, height: 900 },
    bypassCSP: false,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("request", (request) => request.url() !== "https://report.example/" && complaints.push(request.url()));
  await page.route("https://report.example/", (route) => route.fulfill({ contentType: "text/html", body: html }));
  if (look.print) await page.emulateMedia({ media: "print" });
  await page.goto("https://report.example/");
  return { page, complaints, close: () => context.close() };
}

describe.each(pages)("$name", ({ name, report, options }) => {
  const html = toHtml(report, options);
  const worn = looks.map(([colorScheme, width]) => ({ colorScheme, width }));
  test.each([...worn, { colorScheme: "light" as const, width: 688, print: true }])(
    "axe finds nothing in $colorScheme at $width px",
    async (look) => {
      const { page, complaints, close } = await open(html, look);
      expect(await page.evaluate(() => getComputedStyle(document.body).position), "the style is let through").toBe("relative");
      expect(complaints).toEqual([]);
      await flawless(page, name);
      await close();
    },
  );

  test("fits 320 px, and paper", async () => {
    for (const look of [{ width: 320 }, { width: 688, print: true }]) {
      const { page, close } = await open(html, { colorScheme: "light", ...look });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
      await close();
    }
  });
});

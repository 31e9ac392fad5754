import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { statements } from "../golden/internal-or-external.ts";
import { launchBrowser } from "./launch.ts";
import { answer, lesson, openLesson, sorting } from "./learner.ts";
import { startSite } from "./site.ts";

/** Part of a name, to take only some: `npm run screenshots -- lesson`. */
const wanted = process.argv[2] ?? "";
const folder = fileURLToPath(new URL("../../.cache/screenshots/", import.meta.url));
const widths = [360, 768, 1440];
const options = ["external", "internal", "ask"] as const;

/** Answers some statements as somebody would who is right about two times in three. */
async function work(page: Page, origin: string, seed: number, upTo: number): Promise<void> {
  await openLesson(page, origin + lesson);
  await answer(page, "missing-copy", seed % 3 ? "internal" : "external");
  for (const [at, { id, marks }] of statements.slice(0, upTo).entries()) {
    const good = options.filter((option) => marks[option] === 1);
    await answer(page, id, (seed * 7 + at * 5) % 3 ? (good[seed % good.length] ?? "ask") : (options[(seed + at) % 3] ?? "ask"));
  }
}

const site = await startSite();
const browser = await launchBrowser();
await mkdir(folder, { recursive: true });
try {
  for (const [seed, upTo] of [1, 2, 3, 4, 5].entries()) {
    const context = await browser.newContext();
    await work(await context.newPage(), site.origin, seed, seed === 3 ? 10 : upTo);
    await context.close();
  }
  const trainer = await browser.newContext();
  const entry = await trainer.newPage();
  await entry.goto(site.deskLink);
  await entry.screenshot({ path: join(folder, "enter.png") });
  await entry.getByRole("button").click();
  await entry.waitForURL(/\/desk\/?$/);
  const desk = await trainer.storageState();

  const learner = await browser.newContext();
  await work(await learner.newPage(), site.origin, 1, 4);
  const state = await learner.storageState();

  const shots: { name: string; path: string; state?: typeof state }[] = [
    { name: "home", path: "/en/" },
    { name: "home-begun", path: "/en/", state },
    { name: "lesson", path: lesson },
    { name: "lesson-answered", path: lesson, state },
    { name: "lesson-hu", path: lesson.replace("en", "hu") },
    { name: "lesson-ru", path: lesson.replace("en", "ru") },
    { name: "answers", path: `${lesson}answers/?exercise=${sorting}`, state },
    { name: "desk", path: "/desk/", state: desk },
    { name: "closed", path: "/desk/" },
    { name: "privacy", path: "/pl/privacy/" },
    { name: "missing", path: "/nothing/" },
  ];
  const media: { name: string; options: BrowserContextOptions }[] = [
    { name: "light", options: { colorScheme: "light" } },
    { name: "dark", options: { colorScheme: "dark" } },
    { name: "forced", options: { forcedColors: "active" } },
  ];
  for (const { name: medium, options: how } of media)
    for (const width of medium === "forced" ? [768] : widths) {
      for (const { name, path, state: storageState } of shots.filter((shot) => shot.name.includes(wanted))) {
        const context = await browser.newContext({ ...how, ...(storageState && { storageState }), viewport: { width, height: 900 } });
        const page = await context.newPage();
        await page.goto(site.origin + path);
        await page.waitForTimeout(400);
        if (name === "desk") for (const at of [1, -4]) await page.locator("details summary").nth(at).click();
        await page.screenshot({ path: join(folder, `${name}-${width}-${medium}.png`), fullPage: true });
        if (width === 768 && medium === "light") await page.pdf({ path: join(folder, `${name}-print.pdf`), preferCSSPageSize: true });
        await context.close();
      }
    }
  console.log(`Screenshots are in ${folder}`);
} finally {
  await browser.close();
  await site.stop();
}

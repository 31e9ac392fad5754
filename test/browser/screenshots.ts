import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { twelveCases } from "../golden/satisfied-is-not-loyal.ts";
import { circleInOrder } from "../golden/worth-having.ts";
import { crowd } from "./crowd.ts";
import { arrange, check, circle, loyalty, worth, write } from "./entries.ts";
import { launchBrowser } from "./launch.ts";
import { answer, choose, lesson, openLesson, sorting } from "./learner.ts";
import { fillIn, planner } from "./planned.ts";
import { comeBack, missed, toAll } from "./returner.ts";
import { startSite } from "./site.ts";

/** Part of a name, to take only some: `npm run screenshots -- lesson`. */
const wanted = process.argv[2] ?? "";
const folder = fileURLToPath(new URL("../../.cache/screenshots/", import.meta.url));

const widths = [360, 768, 1440];
const media: readonly { name: string; widths: readonly number[]; options: BrowserContextOptions; print?: boolean }[] = [
  { name: "light", widths, options: { colorScheme: "light" } },
  { name: "dark", widths, options: { colorScheme: "dark" } },
  { name: "forced", widths: [768], options: { forcedColors: "active" } },
  // The width of A4 between its margins.
  { name: "print", widths: [688], options: {}, print: true },
];

const site = await startSite();
const browser = await launchBrowser();
await mkdir(folder, { recursive: true });

/** Somebody who has been here, as the browser remembers. */
async function remembered(visit: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  await visit(await context.newPage());
  const state = await context.storageState();
  await context.close();
  return state;
}

try {
  await crowd(site.origin, 24);
  const learner = await remembered(async (page) => {
    await openLesson(page, site.origin + lesson);
    await answer(page, "missing-copy", "internal");
    await answer(page, "call-back-promised", "external");
    await answer(page, "refund-late", "internal");
    await answer(page, "wrong-program", "external");
    await page.waitForLoadState("networkidle");
  });
  const reckoner = await remembered(async (page) => {
    await openLesson(page, site.origin + worth);
    await write(page, "hotel-all", "780");
    await write(page, "school-silent", "42");
    await arrange(page, [...circleInOrder.slice(5), circleInOrder[1], circleInOrder[0], ...circleInOrder.slice(2, 5)]);
    await check(page, circle);
    await openLesson(page, site.origin + loyalty);
    for (const { id, half, right } of twelveCases.slice(0, 6))
      await answer(page, id, id === "bank-letter" ? "hostage" : (half[0] ?? right));
    await answer(page, "shop-score", "rose");
    await page.waitForLoadState("networkidle");
  });
  const trainer = await remembered(async (page) => {
    await page.goto(site.deskLink);
    await page.getByRole("button").click();
    await page.waitForURL(/\/desk\/?$/);
  });
  const returner = await remembered((page) => comeBack(page, missed, `${site.origin}/en/practice/`));
  const graduate = await remembered((page) => comeBack(page, toAll(4), `${site.origin}/en/certificate/`));
  const shots: readonly { name: string; path: string; state?: typeof learner; before?: (page: Page) => Promise<void> }[] = [
    { name: "home", path: "/en/" },
    { name: "home-begun", path: "/ru/", state: learner },
    { name: "lesson", path: lesson },
    { name: "lesson-answered", path: lesson, state: learner, before: (page) => choose(page, "contact-not-handled", "internal") },
    { name: "lesson-hu", path: lesson.replace("en", "hu") },
    { name: "lesson-ru", path: lesson.replace("en", "ru") },
    { name: "kinds-worth", path: worth },
    { name: "kinds-worth-answered", path: worth, state: reckoner },
    { name: "kinds-loyalty", path: loyalty },
    { name: "kinds-loyalty-answered", path: loyalty, state: reckoner, before: (page) => choose(page, "delivery-by-hand", "apostle") },
    { name: "kinds-answers-order", path: `${worth}answers/?exercise=${circle}`, state: reckoner },
    { name: "kinds-answers-grid", path: `${loyalty}answers/?exercise=twelve-clients`, state: reckoner },
    { name: "answers", path: `${lesson}answers/?exercise=${sorting}`, state: learner },
    {
      name: "desk",
      path: "/desk/",
      state: trainer,
      before: async (page) => {
        for (const at of [1, -10]) await page.locator("summary").nth(at).click();
        await page.evaluate(() => scrollTo(0, 0));
      },
    },
    { name: "practice", path: "/en/practice/", state: returner },
    {
      name: "practice-answered",
      path: "/en/practice/",
      state: returner,
      before: (page) => answer(page, "missing-copy", "internal"),
    },
    { name: "practice-nothing", path: "/en/practice/" },
    { name: "course", path: "/en/course/", state: returner },
    {
      name: "certificate",
      path: "/en/certificate/",
      state: graduate,
      before: (page) => page.getByLabel("Your name").fill("Kőműves Zsófia"),
    },
    { name: "certificate-not-yet", path: "/en/certificate/", state: returner },
    { name: "offline", path: "/en/offline/" },
    { name: "enter", path: (await site.newDeskLink()).replace(site.origin, "") },
    { name: "closed", path: "/desk/" },
    { name: "planner", path: planner, before: (page) => fillIn(page) },
    { name: "planner-short", path: planner, before: (page) => fillIn(page, "2026-11-06") },
    { name: "story", path: "/en/lessons/one-client/" },
    { name: "tools", path: "/en/tools/" },
    { name: "tool-iceberg", path: "/en/tools/iceberg/" },
    { name: "tool-deadline", path: "/en/tools/deadline/", before: (page) => page.locator("[data-grip]").first().waitFor() },
    { name: "tool-sample", path: "/en/tools/sample-size/" },
    {
      name: "tool-sample-score",
      path: "/en/tools/sample-size/?of=score&all=&margin=10",
      before: (page) => page.locator('[data-of="score"]').first().waitFor(),
    },
    {
      name: "tool-reply",
      path: "/en/tools/reply/",
      before: async (page) => {
        await page.locator("[data-example]").click();
        await page.locator(".told").first().waitFor();
      },
    },
    { name: "glossary", path: "/en/glossary/" },
    { name: "glossary-hu", path: "/hu/glossary/#apostle" },
    { name: "search", path: "/en/search/?q=first+contact", before: (page) => page.locator("[data-found] section").first().waitFor() },
    { name: "guide", path: "/en/guide/" },
    { name: "guide-chapter", path: "/en/guide/calendars/" },
    { name: "reference", path: "/reference/functions/complaint.classify.html" },
    { name: "privacy", path: "/pl/privacy/" },
    { name: "missing", path: "/nothing/" },
  ];
  for (const medium of media)
    for (const width of medium.widths)
      for (const { name, path, state, before } of shots.filter((shot) => shot.name.includes(wanted))) {
        const context = await browser.newContext({
          serviceWorkers: "block",
          ...medium.options,
          ...(state && { storageState: state }),
          viewport: { width, height: 900 },
        });
        const page = await context.newPage();
        await page.goto(site.origin + path);
        await page.waitForTimeout(300);
        await before?.(page);
        if (medium.print) await page.emulateMedia({ media: "print" });
        await page.screenshot({ path: join(folder, `${name}-${width}-${medium.name}.png`), fullPage: true });
        await context.close();
      }
  console.log(`Screenshots are in ${folder}`);
} finally {
  await browser.close();
  await site.stop();
}

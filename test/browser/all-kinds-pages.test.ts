import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { planner } from "./planned.ts";
import { cutOff, disordered, moving, unseen } from "./shown.ts";
import { stage } from "./stage.ts";
import { conversation, openPractice } from "./talks.ts";
import { deadline, iceberg, reply, sample } from "./toolroom.ts";

const { site, visit } = stage();
/** A screen of 1280 by 900 at 200 %. */
const doubled = { width: 640, height: 450 };

/** Every page kind, and what must have come before it is looked at. */
const kinds: Readonly<Record<string, readonly [address: string, ready: string]>> = {
  home: ["/en/", "redress-exercise[data-ready]"],
  course: ["/en/course/", ".map, main ol"],
  lesson: [conversation, "redress-exercise[data-ready]"],
  practice: ["/en/practice/", "main h1"],
  certificate: ["/en/certificate/", "main h1"],
  glossary: ["/en/glossary/", ".term"],
  search: ["/en/search/", "main input"],
  guide: ["/en/guide/", "main h1"],
  chapter: ["/en/guide/deadlines/", ".live"],
  tools: ["/en/tools/", ".kit"],
  iceberg: [iceberg, "main svg"],
  simulator: [deadline, "main [data-grip=now]"],
  "sample size": [sample, "main form"],
  "reply review": [reply, "main textarea"],
  planner: [planner, ".verdict"],
  privacy: ["/en/privacy/", "main h1"],
  desk: ["/desk/", "main h1"],
};

/** Whether a change to something is seen on the screen. */
async function seen(page: Page, selector: string, change: (node: HTMLElement) => void): Promise<boolean> {
  const thing = page.locator(selector).first();
  const around = thing.locator("xpath=ancestor-or-self::*[self::label or self::a or self::button or self::summary][1]");
  const place = (await around.count()) ? around : thing;
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await place.scrollIntoViewIfNeeded();
  const box = (await place.boundingBox()) as { x: number; y: number; width: number; height: number };
  const clip = { x: Math.max(0, box.x - 5), y: Math.max(0, box.y - 5), width: box.width + 10, height: box.height + 10 };
  const before = await page.screenshot({ clip });
  await thing.evaluate(change);
  return !before.equals(await page.screenshot({ clip }));
}
const checked = (node: HTMLElement) => {
  (node as HTMLInputElement).checked = true;
};
const focused = (node: HTMLElement) => node.focus();

test.each(Object.entries(kinds))(
  "%s: reads in the order it is seen, fits at twice the size, keeps still and keeps its marks in forced colours",
  async (kind, [address, ready]) => {
    const { page, done } = await visit({ reducedMotion: "reduce", colorScheme: "dark", viewport: { width: 1440, height: 900 } });
    if (kind === "desk") {
      await page.goto(await site().newDeskLink());
      await page.getByRole("button").click();
      await page.waitForURL(/\/desk\/?$/);
    } else if (kind === "lesson") await openPractice(page, address);
    else await page.goto(address);
    await page.locator(ready).first().waitFor();
    expect(await page.evaluate(disordered), "1440 px").toEqual([]);
    await page.locator(":is(main, .foot) :is(a, button, summary, input):visible").first().hover();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(moving)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(disordered), "360 px").toEqual([]);
    await page.setViewportSize(doubled);
    expect(await page.evaluate(cutOff), "200 %").toEqual([]);
    await page.emulateMedia({ forcedColors: "active" });
    expect(await seen(page, ":is(main, .foot) :is(a, button, summary):visible", focused), "focus").toBe(true);
    if (kind === "lesson") {
      expect(await seen(page, 'redress-exercise[exercise="first-words"] .opt input', checked)).toBe(true);
      expect(await seen(page, "[data-mark]", checked)).toBe(true);
      expect(await seen(page, "[data-mark]", focused)).toBe(true);
      await page.locator('redress-exercise[exercise="first-words"] .opt').nth(1).click();
      await page.locator('redress-exercise[exercise="first-words"] .btn:not(.quiet)').click();
      await page.locator(".fb").waitFor();
      expect(await page.locator(".k:visible").count(), "marks to be looked at").toBeGreaterThan(2);
    }
    if (kind === "planner") expect(await seen(page, "main input[type=checkbox]", checked)).toBe(true);
    expect(await page.evaluate(unseen)).toEqual([]);
    await done();
  },
);

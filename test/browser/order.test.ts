import { describe, expect, test } from "vitest";
import { circleInOrder } from "../golden/worth-having.ts";
import { arrange, check, circle, formOf, order, worth } from "./entries.ts";
import { openLesson, statement, stored } from "./learner.ts";
import { stage } from "./stage.ts";

const { visit } = stage();
const feedback = (page: Parameters<typeof statement>[0], item: string) => statement(page, item).locator(".fb").textContent();

describe("an order", () => {
  test("is made by keyboard alone, each move said aloud, from any link of the circle", async () => {
    const { page, context, done } = await visit();
    await openLesson(page, worth);
    const says = () => formOf(page, circle).locator("[data-say]").textContent();
    await check(page, circle);
    expect(await says()).toBe("Put the steps into an order first.");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("move");
    const turned = [...circleInOrder.slice(3), ...circleInOrder.slice(0, 3)];
    for (const [to, step] of turned.entries())
      for (let at = (await order(page)).indexOf(step); at > to; at--) {
        await statement(page, circle).locator(`[data-step="${step}"] .move`).first().focus();
        await page.keyboard.press("Enter");
        expect(await page.evaluate(() => (document.activeElement as Element).closest<HTMLElement>("[data-step]")?.dataset.step)).toBe(step);
        expect(await says()).toContain(`: now place ${at} of 8.`);
      }
    const first = statement(page, circle).locator(".move").first();
    expect(await first.getAttribute("aria-disabled")).toBe("true");
    await first.focus();
    await page.keyboard.press("Enter");
    expect(await order(page)).toEqual(turned);
    for (let tabs = 0; tabs < 40 && !(await page.evaluate(() => document.activeElement?.matches(".btn:not(.quiet)"))); tabs++)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await feedback(page, circle)).toMatch(/^Right\. /);
    await expect
      .poll(async () => (await stored(context, circle)).map(({ option, points }) => [option, points]))
      .toEqual([[turned.join(" "), 1]]);
    await done();
  });
  test("with two changed is worth half, and is told the first link that does not follow", async () => {
    const { page, done } = await visit();
    await openLesson(page, worth);
    const [first, second, ...rest] = circleInOrder;
    await arrange(page, [second, first, ...rest]);
    await check(page, circle);
    expect(await feedback(page, circle)).toContain("The first link that does not follow: “Ill will” after “Useless to complain”.");
    expect(await statement(page, circle).locator(".pt").textContent()).toBe("½ point");
    expect(await statement(page, circle).locator(".order > .no").count()).toBe(3);
    expect(await statement(page, circle).locator(".key li").allTextContents()).toHaveLength(8);
    await formOf(page, circle).locator("[data-again]").click();
    expect(await statement(page, circle).locator(".fb, .key, .order .k").count()).toBe(0);
    await done();
  });
  test("is made by dragging, with a mouse anywhere and with a finger by the number", async () => {
    const { page, done } = await visit();
    await openLesson(page, worth);
    const before = await order(page);
    const step = (id: string) => statement(page, circle).locator(`[data-step="${id}"]`);
    await step(before[0] as string).scrollIntoViewIfNeeded();
    const from = (await step(before[0] as string)
      .locator("label")
      .boundingBox()) as { x: number; y: number; height: number };
    const to = (await step(before[2] as string).boundingBox()) as { x: number; y: number; height: number };
    await page.mouse.move(from.x + 20, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, to.y + to.height - 4, { steps: 12 });
    await page.mouse.up();
    expect(await order(page)).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
    expect(await formOf(page, circle).locator("[data-say]").textContent()).toContain(": now place 3 of 8.");
    expect(
      await step(before[0] as string)
        .locator(".place")
        .evaluate((place) => getComputedStyle(place).touchAction),
    ).toBe("none");
    await done();
  });
  test("can be tapped on a phone", async () => {
    const { page, done } = await visit({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    await openLesson(page, worth);
    const [, second] = await order(page);
    const up = statement(page, circle).locator(`[data-step="${second}"] .move`).first();
    const box = (await up.boundingBox()) as { width: number; height: number };
    expect([box.width >= 24, box.height >= 24]).toEqual([true, true]);
    await up.tap();
    expect((await order(page))[0]).toBe(second);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await done();
  });
});

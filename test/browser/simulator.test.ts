import { describe, expect, test } from "vitest";
import { box, counted, due, field, grip, lesson, middle, open, pause } from "./simulated.ts";
import { stage, visitIn } from "./stage.ts";

const { visit } = stage();

describe("opened", () => {
  test("it says when, and the trace adds up", async () => {
    const { page, done } = await visit();
    await open(page);
    expect(await due(page)).toBe("First contact: late by 1:25; due Mon 30 Nov, 10:40");
    expect(await page.locator(".trace tbody .num:not(.left)").allTextContents()).toEqual(["1:20", "–", "1:40"]);
    expect(await counted(page)).toBe("3:00");
    await pause(page);
    expect(await due(page)).toBe("First contact: late by 0:25; due Mon 30 Nov, 11:40");
    expect(await page.locator(".trace tbody .num:not(.left)").allTextContents()).toEqual(["1:20", "–", "0:30", "–", "1:10"]);
    await done();
  });

  test("a pause that goes on leaves no due time; another calendar keeps the pause", async () => {
    const { page, done } = await visit();
    await open(page);
    await pause(page);
    await field(page, "pause-0-to").fill("");
    await field(page, "pause-0-to").blur();
    expect(await due(page)).toBe("First contact: paused, 1:10 left; no due time while it waits");
    await field(page, "hours").selectOption("shop");
    expect(await field(page, "pause-0-from").inputValue()).toBe("2026-11-30T09:30");
    expect(await due(page)).toContain("late by");
    await done();
  });

  test("what cannot be is told at its field, and the picture stays", async () => {
    const { page, done } = await visit();
    await open(page);
    await pause(page);
    await field(page, "pause-0-from").fill("2026-11-27T09:00");
    const problem = page.locator(".sim .problem");
    expect(await problem.textContent()).toContain("Pause 1 begins: a pause cannot begin before the complaint is registered");
    expect(await field(page, "pause-0-from").getAttribute("aria-invalid")).toBe("true");
    expect(await due(page)).toBe("First contact: late by 0:25; due Mon 30 Nov, 11:40");
    await field(page, "pause-0-from").fill("2026-11-30T09:30");
    expect(await problem.isVisible()).toBe(false);
    await field(page, "holidays").fill("2026-02-30");
    await field(page, "holidays").press("Tab");
    expect(await problem.textContent()).toContain("Holidays, 2026-02-30: no such date exists");
    await field(page, "zone").fill("Europe/Atlantis");
    await field(page, "zone").press("Tab");
    expect(await problem.textContent()).toContain("Time zone");
    await done();
  });

  test("is as it was left when the page is loaded again, and starts over when asked", async () => {
    const { page, context, done } = await visit();
    await open(page);
    await pause(page);
    const other = await visitIn(context);
    await open(other.page);
    expect(await due(other.page)).toBe("First contact: late by 0:25; due Mon 30 Nov, 11:40");
    await other.page.getByRole("button", { name: "Start over" }).click();
    expect(await due(other.page)).toBe("First contact: late by 1:25; due Mon 30 Nov, 10:40");
    expect(await field(other.page, "pause-0-from").count()).toBe(0);
    await done();
  });
});

describe("by keyboard", () => {
  test("arrows move a grip by a quarter of an hour, Page keys by an hour, with Shift by a day", async () => {
    const { page, done } = await visit();
    await open(page);
    const registered = grip(page, "registered");
    const now = () => field(page, "registered").inputValue();
    await registered.focus();
    for (const [key, wall] of [
      ["ArrowLeft", "2026-11-27T16:25"],
      ["ArrowDown", "2026-11-27T16:10"],
      ["ArrowRight", "2026-11-27T16:25"],
      ["PageDown", "2026-11-27T15:25"],
      ["PageUp", "2026-11-27T16:25"],
      ["Shift+PageDown", "2026-11-26T16:25"],
      ["Shift+PageUp", "2026-11-27T16:25"],
      ["Home", "2026-11-27T14:00"],
      ["End", "2026-11-30T12:05"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await now(), key).toBe(wall);
    }
    expect(await registered.getAttribute("aria-valuetext")).toBe("Monday 30 November, 12:05");
    expect(await registered.evaluate((node) => node === document.activeElement)).toBe(true);
    await done();
  });

  test("all of it is reached and used: opened, a pause added, moved and taken away", async () => {
    const { page, done } = await visit();
    await page.goto(lesson);
    await box(page).locator("summary").focus();
    await page.keyboard.press("Enter");
    await grip(page, "now").waitFor();
    await page.getByRole("button", { name: "Add a pause" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe("pause-0-from");
    await grip(page, "pause-0-to").focus();
    const before = await field(page, "pause-0-to").inputValue();
    await page.keyboard.press("ArrowRight");
    expect(await field(page, "pause-0-to").inputValue()).not.toBe(before);
    await page.getByRole("button", { name: "Remove pause 1" }).press("Enter");
    expect(await grip(page, "pause-0-to").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Add a pause");
    await done();
  });

  test("the new due time is announced once it has settled, not on the way", async () => {
    const { page, done } = await visit();
    await open(page);
    const live = page.locator('.sim [role="status"]');
    await grip(page, "registered").focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowLeft");
    expect(await live.textContent()).toBe("");
    await expect.poll(() => live.textContent()).toBe("First contact: late by 2:25; due Mon 30 Nov, 9:40.");
    await done();
  });
});

describe("dragged", () => {
  test.each([
    ["along a figure that lies", 1440, "x"],
    ["down a figure that stands", 360, "y"],
  ] as const)("by mouse %s", async (_, width, axis) => {
    const { page, done } = await visit({ viewport: { width, height: 1400 } });
    await open(page);
    const live = page.locator('.sim [role="status"]');
    const from = await middle(page, "registered");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    const seen = new Set<string | null>();
    for (let i = 1; i <= 8; i++) {
      await page.mouse.move(from.x - (axis === "x" ? 8 * i : 0), from.y - (axis === "y" ? 8 * i : 0));
      seen.add(await due(page));
    }
    expect(seen.size).toBeGreaterThan(4);
    expect(await live.textContent()).toBe("");
    const wall = await field(page, "registered").inputValue();
    expect(wall).toMatch(/^2026-11-27T1[45]:\d[05]$/);
    await page.mouse.up();
    await expect.poll(() => live.textContent()).toContain("First contact:");
    expect(await field(page, "registered").inputValue()).toBe(wall);
    // Far past its neighbour it stays with it.
    const again = await middle(page, "registered");
    await page.mouse.move(again.x, again.y);
    await page.mouse.down();
    await page.mouse.move(again.x + (axis === "x" ? 900 : 0), again.y + (axis === "y" ? 900 : 0), { steps: 5 });
    await page.mouse.up();
    expect(await field(page, "registered").inputValue()).toBe("2026-11-30T12:05");
    await done();
  });

  test("by finger, without scrolling the page", async () => {
    const { page, context, done } = await visit({ viewport: { width: 360, height: 1200 }, hasTouch: true, isMobile: true });
    await open(page);
    const { x, y } = await middle(page, "now");
    const scrolled = await page.evaluate(() => scrollY);
    const touch = await context.newCDPSession(page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", dy = 0) =>
      touch.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y: y + dy }] });
    await send("touchStart");
    for (const dy of [-20, -40, -60, -80]) await send("touchMove", dy);
    await send("touchEnd");
    expect(await field(page, "now").inputValue()).toMatch(/^2026-11-30T(09:\d\d|10:[0-3]\d)$/);
    expect(await due(page)).toContain("running");
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await done();
  });
});

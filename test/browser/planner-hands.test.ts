import { expect, test } from "vitest";
import { button, keyed, openPlanner, plan, planner, stateOf, task, tick, verdict } from "./planned.ts";
import { stage } from "./stage.ts";

const { visit } = stage();

test("by keyboard alone a plan is made, a task done with its evidence, and a mistake undone", async () => {
  const { page, done } = await visit();
  await openPlanner(page);
  const focused = () =>
    page.evaluate(() => (document.activeElement as HTMLElement).dataset.key ?? (document.activeElement as HTMLInputElement).name);
  const to = async (key: string) => {
    for (let steps = 0; steps < 400; steps++) {
      await page.keyboard.press("Tab");
      if ((await focused()) === key) return;
    }
    throw new Error(`${key} is not reached`);
  };
  await to("client");
  await page.keyboard.type("Harbour Lights");
  expect(await page.locator(".verdict h2").textContent()).toBe("Harbour Lights");
  await to("tick/announce-end");
  await page.keyboard.press("Space");
  expect(await stateOf(page, "announce-end")).toContain("evidence missing");
  await to("panel/announce-end/evidence/message");
  await page.keyboard.press("Space");
  expect(await stateOf(page, "announce-end")).toBe("done");
  await to("open/tell-procedure");
  await page.keyboard.press("Enter");
  await to("panel/tell-procedure/remove");
  await page.keyboard.press("Enter");
  expect(await task(page, "tell-procedure").count()).toBe(0);
  await button(page, "Undo").focus();
  await page.keyboard.press("Enter");
  expect(await task(page, "tell-procedure").count()).toBe(1);
  const live = page.locator(".planner > [role=status]");
  await page.clock.runFor(1000);
  await expect.poll(() => live.textContent()).toContain("1 of 33 required tasks done");
  await done();
});

test("a task is found by its address, when the page is opened with it and when the list does not show it", async () => {
  const { page, done } = await visit();
  await plan(page);
  await page.goto("about:blank");
  await page.goto(`${planner}#task-thank`);
  await task(page, "thank").waitFor();
  const inView = () =>
    task(page, "thank").evaluate((node) => node.getBoundingClientRect().top < innerHeight && node.getBoundingClientRect().top >= 0);
  await expect.poll(inView).toBe(true);
  await page.locator('[name="show"]').selectOption("now");
  expect(await task(page, "thank").count()).toBe(0);
  expect(await task(page, "announce-end").count()).toBe(1);
  await page.evaluate(() => (location.hash = "task-hand-over"));
  await task(page, "hand-over").waitFor();
  expect(await page.locator('[name="show"]').inputValue()).toBe("");
  await done();
});

test("by finger a task is ticked and opened", async () => {
  const { page, done } = await visit({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });
  await plan(page);
  await keyed(page, "tick/announce-end").tap();
  await keyed(page, "panel/announce-end/evidence/message").tap();
  expect(await stateOf(page, "announce-end")).toBe("done");
  expect(await verdict(page)).toContain("Every task can be done");
  await done();
});

test("forced colours keep what is ticked apart from what is not", async () => {
  const { page, done } = await visit({ forcedColors: "active" });
  await plan(page);
  await tick(page, "announce-end");
  await keyed(page, "panel/announce-end/evidence/message").click();
  const ground = (id: string) => keyed(page, `tick/${id}`).evaluate((node) => getComputedStyle(node).backgroundColor);
  expect(await ground("announce-end")).not.toBe(await ground("check-unpaid"));
  await done();
});

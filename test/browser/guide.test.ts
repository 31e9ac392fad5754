import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chapters } from "../../site/src/guide/chapters.ts";
import type { Stated } from "../../site/src/guide/example.ts";
import { show } from "../../site/src/guide/show.ts";
import { flawless, looks } from "./flawless.ts";
import { stage } from "./stage.ts";
import { scales, scriptSizes } from "./weigh.ts";

const { visit } = stage();
const folder = new URL("../../site/src/guide/examples/", import.meta.url);
const stated = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name.replace(/\.json$/, ""), JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Stated]),
);

describe("an example of the guide", () => {
  test.each(looks)("in %s at %d px shows wrong JSON, a value, and what was thrown, each as what it is", async (colorScheme, width) => {
    const { page, done } = await visit({ colorScheme, viewport: { width, height: 900 } });
    const weigh = scales(page);
    await page.goto("/en/guide/calendars/");
    await page.waitForLoadState("networkidle");
    const { script, style, data } = await weigh();
    expect(script, "script until an example is used").toBeLessThanOrEqual(2000);
    expect(style).toBeLessThanOrEqual(12_000);
    expect(data).toBe(0);
    const form = page.locator("form[data-live=working-time]");
    const input = form.getByLabel("Input, as JSON");
    const status = form.getByRole("status");
    const result = form.locator("[data-result]");
    const before = await input.inputValue();
    // By the keyboard alone.
    await input.focus();
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.type("?");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => status.textContent()).toMatch(/^This is not JSON\. \S/);
    expect(await result.textContent(), "the last result stays").toContain("2026-11-30T11:00");
    await page.keyboard.press("Backspace");
    expect(await status.textContent()).toMatch(/^Changed/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => status.textContent()).toMatch(/^Result/);
    await input.fill(before.replace('"hours": 3', '"hours": 4'));
    await form.getByRole("button", { name: "Run" }).click();
    await expect.poll(() => result.textContent()).toContain('"due": "2026-11-30T12:00"');
    await form.getByLabel("Input to try").selectOption("Hours that overlap");
    await expect.poll(() => result.textContent()).toContain("CalendarError: Calendar, field week.mon: hours overlap");
    expect(await result.textContent()).toContain('"field": "week.mon"');
    expect(await form.locator("[data-head]").textContent()).toBe("Thrown");
    expect(await form.locator("[data-said]").textContent()).toContain("refusal.calendar.overlap");
    await flawless(page, "calendars");
    const [inner, scroll] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect(scroll).toBeLessThanOrEqual(inner as number);
    await done();
  });

  test("gives in the browser what is stated, every one with every input", async () => {
    const { page, done } = await visit({ viewport: { width: 320, height: 900 } });
    const sizes = scriptSizes(page);
    let run = 0;
    for (const chapter of chapters) {
      await page.goto(`/en/guide/${chapter}/`);
      expect(await page.locator("[style], style, script:not([src])").count(), chapter).toBe(0);
      for (const form of await page.locator("form[data-live]").all()) {
        const { cases } = stated.get((await form.getAttribute("data-live")) as string) as Stated;
        const result = form.locator("[data-result]");
        expect(await result.textContent(), "before it is used").toBe(show(cases[0]?.output));
        for (const [at, { name, output, thrown }] of cases.entries()) {
          await form.getByLabel("Input to try").selectOption({ index: at === 0 ? cases.length - 1 : at });
          await form.getByLabel("Input to try").selectOption({ index: at });
          const expected = thrown ?? show(output);
          await expect.poll(async () => (await result.textContent())?.slice(0, expected.length), { message: name }).toBe(expected);
          run += 1;
        }
      }
      const [inner, scroll] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      expect(scroll, chapter).toBeLessThanOrEqual(inner as number);
    }
    expect(run).toBe([...stated.values()].flatMap(({ cases }) => cases).length);
    console.log(JSON.stringify(Object.fromEntries(await sizes())));
    await done();
  });

  test("can be read without a script, and says what it takes to run", async () => {
    const { page, done } = await visit({ javaScriptEnabled: false });
    await page.goto("/pl/guide/errors/");
    expect(await page.locator("[role=note]").textContent()).toContain("English");
    expect(await page.locator("h1").evaluate((node) => (node.closest("[lang]") as HTMLElement).lang)).toBe("en");
    const form = page.locator("form[data-live=refusals]");
    expect(await form.locator("[data-result]").textContent()).toContain('"not-paused"');
    expect(await form.getByRole("button").isVisible()).toBe(false);
    expect(await form.locator("noscript").isVisible()).toBe(true);
    await done();
  });
});

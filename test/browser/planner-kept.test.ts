import { describe, expect, test } from "vitest";
import { button, done, field, kept, keyed, openPlanner, plan, stateOf, tick, warned } from "./planned.ts";
import { stage, visitIn } from "./stage.ts";

const { visit } = stage();

describe("what is kept", () => {
  test("is there after a reload; several plans, renamed, deleted, and brought back", async () => {
    const { page, done: end } = await visit();
    await openPlanner(page);
    expect(await kept(page)).toEqual({});
    await plan(page);
    await tick(page, "announce-end");
    await openPlanner(page);
    expect(await field(page, "client").inputValue()).toBe("Harbour Lights");
    expect(await stateOf(page, "announce-end")).toContain("evidence missing");
    await button(page, "New plan").click();
    await page.keyboard.type("Second Star");
    const which = keyed(page, "plans/which");
    expect(await which.locator("option").allTextContents()).toEqual(["Harbour Lights, the web shop, 30 Nov", "Second Star, 10 Dec"]);
    await button(page, "Rename").click();
    await page.keyboard.type("!");
    expect(await page.locator(".verdict h2").textContent()).toBe("Second Star!");
    await button(page, "Delete").click();
    expect(await field(page, "client").inputValue()).toBe("Harbour Lights");
    expect(Object.keys(await kept(page))).toHaveLength(1);
    await button(page, "Undo").click();
    expect(await field(page, "client").inputValue()).toBe("Second Star!");
    expect(Object.keys(await kept(page))).toHaveLength(2);
    await which.selectOption({ label: "Harbour Lights, the web shop, 30 Nov" });
    expect(await field(page, "client").inputValue()).toBe("Harbour Lights");
    await end();
  });

  test("a second tab is followed; what two write at once is not lost", async () => {
    const first = await visit();
    await plan(first.page);
    const second = await visitIn(first.context);
    await openPlanner(second.page);
    await field(second.page, "client").fill("Second Star");
    await expect.poll(() => field(first.page, "client").inputValue()).toBe("Second Star");
    expect(await done(first.page).textContent()).toContain("changed in another tab");
    const [key, text] = Object.entries(await kept(first.page))[0] as [string, string];
    // As if another tab had written in between, before this one heard of it.
    await first.page.evaluate(
      ([name, value]) => localStorage.setItem(name as string, value as string),
      [key, text.replace("Second Star", "Third Moon")],
    );
    await field(first.page, "work").fill("the book");
    expect(await warned(first.page).textContent()).toContain("Another tab has changed this plan meanwhile");
    expect((await kept(first.page))[key]).toContain("Third Moon");
    await button(first.page, "Keep mine as a second plan").click();
    const both = Object.values(await kept(first.page)).join();
    expect(both).toContain("Third Moon");
    expect(both).toContain("the book");
    expect(await warned(first.page).count()).toBe(0);
    await second.done();
  });

  test("a full or cleared storage is said, and nothing that is seen is lost", async () => {
    const { page, context, done: end } = await visit();
    await plan(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await field(page, "client").fill("Full House");
    expect(await warned(page).textContent()).toContain("This browser stores nothing more for us");
    await field(page, "client").fill("Fuller House");
    expect(await page.locator(".verdict h2").textContent()).toContain("Fuller House");
    const other = await visitIn(context);
    await openPlanner(other.page);
    await page.evaluate(() => localStorage.clear());
    await expect.poll(() => warned(other.page).textContent()).toContain("The data of this site were cleared.");
    await button(other.page, "Keep it again").click();
    expect(Object.keys(await kept(other.page))).toHaveLength(1);
    await end();
  });
});

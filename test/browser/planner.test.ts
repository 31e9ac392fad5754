import { describe, expect, test } from "vitest";
import { button, done, field, keyed, plan, stateOf, task, tick, verdict } from "./planned.ts";
import { stage } from "./stage.ts";

const { visit } = stage();

describe("a plan", () => {
  test("is worked out as one types, and says what does not fit, by how much, and what would", async () => {
    const { page, done: end } = await visit();
    await plan(page);
    expect(await page.locator(".verdict h2").textContent()).toBe("Harbour Lights, the web shop");
    expect(await verdict(page)).toContain("Every task can be done by its day. Begin by Wednesday 4 November 2026");
    await field(page, "end").fill("2026-11-06");
    const said = await verdict(page);
    expect(said).toContain("This does not fit: 4 days cannot be kept.");
    expect(said).toContain("“Finish what is open”: 2 working days too long. Done by Tue 10 Nov at the earliest, due Fri 6 Nov.");
    expect(said).toContain("With the last day on Tuesday 10 November 2026, all would fit.");
    await button(page, "Move the end to Tue 10 Nov").click();
    expect(await verdict(page)).toContain("Every task can be done by its day.");
    expect(await field(page, "end").inputValue()).toBe("2026-11-10");
    await button(page, "Undo").click();
    expect(await field(page, "end").inputValue()).toBe("2026-11-06");
    await end();
  });

  test("keeps what it was while something cannot be read, and says so at the field", async () => {
    const { page, done: end } = await visit();
    await plan(page);
    const before = await verdict(page);
    await field(page, "end").fill("2026-10-01");
    const problem = page.locator(".problem");
    expect(await problem.textContent()).toBe("The end lies before the notice. What is shown below is as it was before.");
    expect(await field(page, "end").getAttribute("aria-invalid")).toBe("true");
    expect(await verdict(page)).toBe(before);
    await field(page, "end").fill("2026-11-30");
    expect(await problem.isVisible()).toBe(false);
    await page.getByText("Working days and days off").click();
    await field(page, "closed").fill("2026-02-30");
    await field(page, "closed").press("Tab");
    expect(await problem.textContent()).toContain("Closed days, 2026-02-30: no such date exists");
    await end();
  });

  test("knows people, and who does it while they are away", async () => {
    const { page, done: end } = await visit();
    await plan(page);
    await page.getByText("Who does it", { exact: true }).first().click();
    await keyed(page, "finance/person").fill("Ada");
    await button(page, "Add days away: Finance").click();
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.key)).toBe("finance/away/0/from");
    await keyed(page, "finance/away/0/from").fill("2026-11-02");
    await keyed(page, "finance/away/0/to").fill("2026-11-13");
    const unpaid = task(page, "check-unpaid").locator(".sub").first();
    expect(await unpaid.textContent()).toContain("Ada (Finance)");
    expect(await page.locator(".findings").textContent()).toContain("Ada (Finance) is away on all days");
    await keyed(page, "finance/fallback").fill("Ben");
    expect(await unpaid.textContent()).toContain("Ben (Finance)");
    await end();
  });
});

describe("a task", () => {
  test("is done only with its evidence, may be left out with a reason, taken back, and done again", async () => {
    const { page, done: end } = await visit();
    await plan(page);
    await tick(page, "announce-end");
    expect(await stateOf(page, "announce-end")).toBe("said to be done, evidence missing, late");
    expect(await keyed(page, "tick/announce-end").isChecked()).toBe(false);
    expect(await done(page).textContent()).toContain("evidence missing: message as sent.");
    await keyed(page, "panel/announce-end/where").fill("sent mail");
    await keyed(page, "panel/announce-end/evidence/message").click();
    expect(await stateOf(page, "announce-end")).toBe("done");
    expect(await keyed(page, "tick/announce-end").isChecked()).toBe(true);
    expect(await task(page, "announce-end").locator(".history").textContent()).toContain("message as sent: sent mail");
    await keyed(page, "panel/announce-end/reason").fill("wrong day");
    await keyed(page, "panel/announce-end/reopen").click();
    expect(await stateOf(page, "announce-end")).toBe("started, late");
    await task(page, "announce-end")
      .getByRole("button", { name: /Take back: .*done again/ })
      .click();
    expect(await stateOf(page, "announce-end")).toBe("done");
    await keyed(page, "open/check-unpaid").click();
    await keyed(page, "panel/check-unpaid/skip").click();
    expect(await stateOf(page, "check-unpaid")).toBe("ready, late");
    await keyed(page, "panel/check-unpaid/reason").fill("paid in advance");
    await keyed(page, "panel/check-unpaid/skip").click();
    expect(await stateOf(page, "check-unpaid")).toBe("skipped");
    expect(await page.locator(".standing").textContent()).toContain("1 required task was left out.");
    await end();
  });

  test("that waits for another is not ticked, and says for which", async () => {
    const { page, done: end } = await visit();
    await plan(page);
    await tick(page, "thank");
    expect(await stateOf(page, "thank")).toBe("blocked");
    expect(await done(page).textContent()).toContain("It waits for another task. Waits for “Sum up goals and key results”.");
    expect(await page.locator(".next-actions").textContent()).toContain("late by");
    await end();
  });

  test("of one's own comes in, moves and goes; the lint names what is missing then, and mends it", async () => {
    const { page, done: end } = await visit();
    await plan(page);
    await page.getByText("Add a task of your own").click();
    await page.locator('[name="own-title"]').fill("Bring cake");
    await button(page, "Add the task").click();
    const own = page.locator(".task", { hasText: "Bring cake" });
    expect(await own.locator(".sub").first().textContent()).toContain("due Mon 30 Nov");
    await own.locator("summary").click();
    await own.getByLabel("How many").fill("2");
    await own.getByLabel("How many").press("Tab");
    expect(await own.locator(".sub").first().textContent()).toContain("due Thu 26 Nov");
    await own.getByRole("button", { name: "Take it out of the plan" }).click();
    expect(await own.count()).toBe(0);
    await keyed(page, "open/thank").click();
    await keyed(page, "panel/thank/remove").click();
    const mistake = page.locator(".mistakes > li").nth(3);
    expect(await mistake.textContent()).toContain("Nobody thanks the client.");
    await mistake
      .getByRole("button", { name: /^Put it right/ })
      .first()
      .click();
    expect(await mistake.textContent()).toContain("not made");
    expect(await task(page, "thank").count()).toBe(1);
    await end();
  });

  test("taken out while another hangs on it leaves the plan as it was, with what mends it", async () => {
    const { page, done: end } = await visit();
    await plan(page);
    await keyed(page, "open/send-final-invoice").click();
    await keyed(page, "panel/send-final-invoice/remove").click();
    expect(await page.locator(".problem").textContent()).toContain("Follow the payments until nothing differs");
    await page
      .locator(".findings")
      .getByRole("button", { name: /which is not there/ })
      .first()
      .click();
    expect(await page.locator(".problem").isVisible()).toBe(false);
    expect(await task(page, "send-final-invoice").count()).toBe(0);
    await end();
  });
});

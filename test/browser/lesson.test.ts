import { describe, expect, test } from "vitest";
import { statements } from "../golden/internal-or-external.ts";
import { worth, write } from "./entries.ts";
import { answer, graded, itemsIn, openLesson, score, sorting, statement, stored, whereabouts } from "./learner.ts";
import { stage, visitIn } from "./stage.ts";

const { visit } = stage();
const options = ["external", "internal", "ask"] as const;
const verdictOf = { 1: "right", 0.5: "open", 0: "wrong" } as const;
const pointsOf = { 1: "1 point", 0.5: "½ point", 0: "0 points" } as const;

describe("the ten statements", () => {
  test.each(options)("answered “%s” throughout, are marked as worked by hand", async (option) => {
    const { page, done } = await visit();
    await openLesson(page);
    let sum = 0;
    for (const { id, marks } of statements) {
      await answer(page, id, option);
      const row = statement(page, id);
      sum += marks[option];
      expect(await row.locator(`.m .k-${verdictOf[marks[option]]}`).count(), id).toBe(1);
      expect(await row.locator(".pt").textContent()).toContain(pointsOf[marks[option]]);
      for (const other of options) {
        const expected = marks[other] === 1 ? "yes" : other !== option ? "" : marks[other] ? "half" : "no";
        const classes = (await row.locator(`.opt:has([value="${other}"])`).getAttribute("class"))?.split(" ") ?? [];
        expect(classes.filter((name) => ["yes", "no", "half"].includes(name)).join(), `${id}, ${other}`).toBe(expected);
      }
      expect(await row.locator("input:enabled").count()).toBe(0);
      for (const source of await row.locator(".src").allInnerTexts())
        expect(source).toMatch(/^Rule complaint\.origin\.[a-z-]+, (stated|derived)\. Training on complaints, C19\.$/);
    }
    expect(await score(page)).toBe(`Points: ${Math.floor(sum)}${sum % 1 ? "½" : ""} of 10, all answered`);
    await done();
  });

  test("say the reason, the rule, and what would change the answer", async () => {
    const { page, done } = await visit();
    await openLesson(page);
    await answer(page, "promise-client-unaware", "external");
    const settled = await statement(page, "promise-client-unaware").locator(".fb").textContent();
    expect(settled).toContain("Not this one. The statement says that the client does not know.");
    expect(settled).toContain("Nobody can complain of what he does not know.");
    expect(settled).toContain("One fact away: “The client knows.” Then it would be open: external or internal.");
    await answer(page, "wrong-program", "internal");
    const open = statement(page, "wrong-program").locator(".fb");
    expect(await open.textContent()).toContain("It depends: ask first. You may be right; the statement does not say.");
    expect(await open.locator("dt, dd").allInnerTexts()).toEqual([
      "The client reports it.",
      "external",
      "A colleague reports it.",
      "internal",
    ]);
    await done();
  });

  test("keep answers and points over a reload, and start again without losing the first go", async () => {
    const { page, context, done } = await visit();
    await openLesson(page);
    await answer(page, "refund-late", "external");
    await answer(page, "wrong-advice", "internal");
    await whereabouts(page).getByText("All answers are kept on the server too.").waitFor();
    await page.reload();
    await graded(page);
    expect(await score(page)).toBe("Points: 1½ of 2 answered");
    expect(await statement(page, "refund-late").locator("input:checked").getAttribute("value")).toBe("external");
    expect(await page.locator("aside [data-count]").textContent()).toBe(`2 of ${itemsIn("internal-or-external")} answered`);

    await page.locator(`redress-exercise[exercise="${sorting}"] [data-again]`).click();
    expect(await score(page)).toBe("None of 10 answered yet");
    await answer(page, "refund-late", "internal");
    expect(await score(page)).toBe("Points: 0 of 1 answered");
    await expect.poll(() => stored(context)).toHaveLength(3);
    expect((await stored(context)).map(({ item, option, round }) => [item, option, round])).toEqual([
      ["refund-late", "external", 1],
      ["wrong-advice", "internal", 1],
      ["refund-late", "internal", 2],
    ]);
    await done();
  });
});

describe("a learner", () => {
  test("answers by keyboard alone, and the focus goes to the feedback", async () => {
    const { page, done } = await visit();
    await openLesson(page);
    const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name ?? "");
    for (let presses = 0; (await focused()) !== `item.${statements[0]?.id}` && presses < 40; presses++) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("hint");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Check statement 1");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("fb");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(await statement(page, "refund-late").locator(".fb").count()).toBe(1);
    expect(await score(page)).toContain("of 2 answered");
    await done();
  });

  test("answers by touch on a phone, with targets of 44 px", async () => {
    const { page, done } = await visit({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    await openLesson(page);
    const row = statement(page, "contract-scan-missing");
    await row.locator(".opt").nth(1).tap();
    const check = row.getByRole("button", { name: "Check statement 10" });
    for (const target of [row.locator(".opt").nth(1), check]) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await check.tap();
    expect(await row.locator(".fb").textContent()).toContain("Right, most likely.");
    await done();
  });

  test("who presses the button first is asked to choose", async () => {
    const { page, done } = await visit();
    await openLesson(page);
    const exercise = page.locator(`redress-exercise[exercise="${sorting}"]`);
    await exercise.getByRole("button", { name: "Check my answers" }).click();
    expect(await exercise.locator("[data-say]").textContent()).toBe("Choose an answer first.");
    expect(await exercise.locator(".fb").count()).toBe(0);
    await done();
  });

  test("can answer on the home page, and finds the answer in the lesson", async () => {
    const { page, done } = await visit();
    await page.goto("/en/");
    await page.waitForFunction(() => customElements.get("redress-exercise"));
    expect(await page.getByRole("link", { name: "Start lesson 1" }).isVisible()).toBe(true);
    await answer(page, "missing-copy", "internal");
    const place = page.locator(".map li", { hasText: "Internal or external?" });
    expect(await place.locator("[data-when=begun]").isVisible()).toBe(true);
    await openLesson(page, worth);
    await write(page, "hotel-all", "200");
    await page.goto("/en/");
    expect(await page.getByRole("link", { name: "Continue lesson 1" }).isVisible()).toBe(true);
    await openLesson(page);
    expect(await statement(page, "missing-copy").locator(".fb").textContent()).toContain("Right.");
    await done();
  });

  test("sees the same in two tabs", async () => {
    const one = await visit();
    await openLesson(one.page);
    const two = await visitIn(one.context);
    await openLesson(two.page);
    await answer(one.page, "refund-late", "ask");
    await statement(two.page, "refund-late").locator(".fb").waitFor();
    await Promise.all([answer(one.page, "wrong-advice", "ask"), answer(two.page, "no-archive-copy", "external")]);
    await expect.poll(() => score(one.page)).toBe("Points: 2½ of 3 answered");
    await expect.poll(() => score(two.page)).toBe("Points: 2½ of 3 answered");
    await expect.poll(() => stored(one.context)).toHaveLength(3);
    await one.done();
  });
});

test("two tabs that answer first at the same moment are one learner", async () => {
  const one = await visit();
  const two = await visitIn(one.context);
  await Promise.all([openLesson(one.page), openLesson(two.page)]);
  await Promise.all([answer(one.page, "wrong-advice", "ask"), answer(two.page, "no-archive-copy", "external")]);
  await expect.poll(() => stored(one.context)).toHaveLength(2);
  await one.done();
});

import { describe, expect, test } from "vitest";
import { marksCases } from "../golden/marks-answers.ts";
import { planCases } from "../golden/plan-answers.ts";
import { replyCases } from "../golden/reply-answers.ts";
import { stored } from "./learner.ts";
import { stage } from "./stage.ts";
import { conversation, emptyPlan, exerciseOn, goodbye, openPractice, send, tabTo } from "./talks.ts";

const { site, visit } = stage();
const phrases = "phrases-that-hurt";
const letter = "write-a-reply";
const [clean, late] = planCases as unknown as readonly [{ answer: string }, { answer: string }];
const [good, , , bad] = replyCases as unknown as readonly { text: string }[];

describe("phrases in a text", () => {
  test("are marked by keyboard alone, and each is told why", async () => {
    const { page, context, done } = await visit();
    await openPractice(page, conversation);
    const text = exerciseOn(page, phrases);
    await send(page, phrases);
    expect(await text.locator("[data-say]").textContent()).toBe("Mark something first.");
    for (const mark of ["calm", "blame", "engineer", "not-mine", "vague"]) {
      await tabTo(page, `[data-mark="${mark}"]`);
      await page.keyboard.press("Space");
    }
    await tabTo(page, `redress-exercise[exercise="${phrases}"] .btn:not(.quiet)`);
    await page.keyboard.press("Enter");
    expect(await text.locator(".fb").textContent()).toContain("Nearly: half a point. Missed: 0; too many: 1.");
    expect(await text.locator(".told > li").count()).toBe(5);
    expect(await text.locator(".told").textContent()).toContain("Nobody is told to calm down.");
    expect(await text.locator(".phrase.no").textContent()).toContain("An engineer will look");
    await expect
      .poll(async () => (await stored(context, phrases)).map(({ option, points }) => [option, points]))
      .toEqual([["calm blame engineer not-mine vague", marksCases[2]?.points]]);
    await text.locator("[data-again]").click();
    expect(await text.locator(":checked, .told, .k, .phrase.no, :disabled").count()).toBe(0);
    await done();
  });
  test("are marked by a tap on the words", async () => {
    const { page, done } = await visit({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    await openPractice(page, conversation);
    await exerciseOn(page, phrases).getByText("Please calm down first.").tap();
    expect(await exerciseOn(page, phrases).locator(":checked").getAttribute("data-mark")).toBe("calm");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await done();
  });
});

describe("a plan", () => {
  test("is mended with the lint beside, by keyboard, until nothing is wrong", async () => {
    const { page, context, done } = await visit();
    await openPractice(page, goodbye);
    const plan = exerciseOn(page, "retainer-plan");
    const before = await plan.locator("[data-findings] > li").count();
    expect(await plan.locator("[data-count]").textContent()).toBe(`${before} things are wrong with it.`);
    await emptyPlan(page, "retainer-plan");
    for (const token of clean.answer.split(" ")) {
      const [piece, due] = token.split(":");
      await tabTo(page, `redress-exercise[exercise="retainer-plan"] [data-piece="${piece}"]`);
      await page.keyboard.press("Space");
      if (due) await plan.locator(`select[name$=".${piece}.due"]`).selectOption(due);
    }
    expect(await plan.locator("[data-count]").textContent()).toBe("Nothing is wrong with it.");
    await send(page, "retainer-plan");
    expect(await plan.locator(".fb").textContent()).toMatch(/^Right\./);
    await expect
      .poll(async () => (await stored(context, "retainer-plan")).map(({ option, points }) => [option, points]))
      .toEqual([[clean.answer, 1]]);
    await plan.locator("[data-again]").click();
    expect(await plan.locator("[data-findings] > li").count()).toBe(before);
    await done();
  });
  test("with something left is worth half and shows one without a mistake; an interview is put together the same way", async () => {
    const { page, done } = await visit();
    await openPractice(page, goodbye);
    const plan = exerciseOn(page, "retainer-plan");
    await emptyPlan(page, "retainer-plan");
    for (const token of late.answer.split(" ")) {
      const [piece, due] = token.split(":");
      await plan.locator(`[data-piece="${piece}"]`).check();
      if (due) await plan.locator(`select[name$=".${piece}.due"]`).selectOption(due);
    }
    await send(page, "retainer-plan");
    expect(await plan.locator(".fb").textContent()).toContain("Nearly: half a point. 1 thing is still wrong with it.");
    expect(await plan.locator(".better li").count()).toBe(10);
    const interview = exerciseOn(page, "exit-interview-guide");
    for (const piece of ["feedback", "last-meeting"]) await interview.locator(`[data-piece="${piece}"]`).uncheck();
    expect(await interview.locator("[data-findings]").textContent()).toContain("Nobody asks about: what was liked most, support and");
    await done();
  });
  test("has its mistakes found in a list", async () => {
    const { page, context, done } = await visit();
    await openPractice(page, goodbye);
    for (const mark of ["1", "3", "4"]) await exerciseOn(page, "five-mistakes").locator(`[data-mark="${mark}"]`).check();
    await send(page, "five-mistakes");
    expect(await exerciseOn(page, "five-mistakes").locator(".fb").textContent()).toMatch(/^Right\./);
    await expect.poll(async () => (await stored(context, "five-mistakes")).map(({ points }) => points)).toEqual([1]);
    await done();
  });
});

describe("a reply", () => {
  test("is reviewed, revised with what was written, and reviewed again", async () => {
    const { page, context, done } = await visit();
    await openPractice(page, conversation);
    const reply = exerciseOn(page, letter);
    const field = reply.locator("textarea");
    await field.fill("Too short.");
    await send(page, letter);
    expect(await reply.locator("[data-say]").textContent()).toBe("Write at least 80 characters first.");
    await field.fill(bad?.text ?? "");
    await send(page, letter);
    expect(await reply.locator(".fb").textContent()).toContain("Not yet. 1 phrase hurts.");
    expect(await reply.locator(".written mark").first().textContent()).toBe("Please calm down1");
    await reply.getByRole("button", { name: "Revise it" }).click();
    expect(await field.inputValue()).toBe(bad?.text);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await field.fill(good?.text ?? "");
    await send(page, letter);
    expect(await reply.locator(".fb").textContent()).toMatch(/^Right\./);
    await expect
      .poll(async () => (await stored(context, letter)).map(({ round, points }) => [round, points]))
      .toEqual([
        [1, 0],
        [2, 1],
      ]);
    await done();
  });
});

test("without JavaScript marks, plans and replies are posted and judged; what is too short stays in its field", async () => {
  const { page, context, done } = await visit({ javaScriptEnabled: false });
  await page.goto(conversation);
  for (const mark of ["calm", "blame", "not-mine"])
    await exerciseOn(page, phrases)
      .getByText(mark === "calm" ? "Please calm" : mark === "blame" ? "You should have" : "The first visit")
      .click();
  await send(page, phrases);
  expect(await page.locator(".fb").textContent()).toContain("Missed: 1; too many: 0.");
  expect(await page.locator(".told > li").count()).toBe(4);
  await page.goto(conversation);
  await exerciseOn(page, letter).locator("textarea").fill("Too short.");
  await send(page, letter);
  expect(await page.locator(".item").textContent()).toContain("too short or too long");
  await page.goto(conversation);
  await exerciseOn(page, letter)
    .locator("textarea")
    .fill(bad?.text ?? "");
  await send(page, letter);
  expect(await page.locator(".written mark").first().textContent()).toContain("Please calm down");
  await page.goto(goodbye);
  await exerciseOn(page, "retainer-plan").locator('[data-piece="thank"]').check();
  await send(page, "retainer-plan");
  expect(await page.locator("[data-findings]").textContent()).toContain("The client’s data wait for money (Payments).");
  expect((await stored(context, "retainer-plan"))[0]?.option).toBe(
    "check-in-week:quarter thank-by-mailing thank revoke-at-once return-when-paid",
  );
  await done();
});

test("the trainer reads lines, phrases, tasks and the beginning of a reply", async () => {
  const learner = await visit({ javaScriptEnabled: false });
  await learner.page.goto(conversation);
  await exerciseOn(learner.page, letter)
    .locator("textarea")
    .fill(good?.text ?? "");
  await send(learner.page, letter);
  await learner.page.goto(goodbye);
  await send(learner.page, "retainer-plan");
  await learner.done();
  const { page, done } = await visit();
  await page.goto(await site().newDeskLink());
  await page.getByRole("button").click();
  await page.waitForURL(/\/desk\/?$/);
  const answers = async (item: string) => {
    await page.locator(`details[data-key="${item} ${item}"] summary`).first().click();
    return (await page.locator(`tr:has(details[data-key="${item} ${item}"]) + tr.drill .dist tbody th`).allTextContents()).join();
  };
  expect(await answers(letter)).toMatch(/You write that your tax return .*…/);
  expect(await answers("retainer-plan")).toContain("First call, Thanks by machine, Access revoked at once, Data once paid");
  await done();
});

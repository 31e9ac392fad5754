import { describe, expect, test } from "vitest";
import { talkCases } from "../golden/talk-answers.ts";
import { stored } from "./learner.ts";
import { stage } from "./stage.ts";
import { conversation, exerciseOn, logOf, openPractice, sayLines, send, tabTo } from "./talks.ts";

const { site, visit } = stage();
const id = "angry-patient";
const [whole, wrong] = talkCases as unknown as readonly [{ lines: string }, { lines: string }];

describe("a talk", () => {
  test("is led by keyboard alone, each line judged at once, and worth full marks where nothing is wrong", async () => {
    const { page, context, done } = await visit();
    await openPractice(page, conversation);
    const talk = exerciseOn(page, id);
    await talk.locator("[data-lines] input").first().focus();
    const lines = whole.lines.split(" ");
    for (const line of lines) {
      // What was said moves the focus to the first line that may be said now; the arrows choose.
      expect(await page.evaluate(() => document.activeElement?.closest("[data-lines] .opt")?.matches(":first-child"))).toBe(true);
      await page.keyboard.press("Space");
      const chosen = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
      for (let downs = 0; downs < 6 && (await chosen()) !== line; downs++) await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
    }
    expect(await talk.locator(".judgement .k-right").count()).toBe(lines.length);
    await tabTo(page, `redress-exercise[exercise="${id}"] [data-end]`);
    await page.keyboard.press("Enter");
    expect(await talk.locator(".fb").textContent()).toMatch(/^Right\./);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("fb");
    expect(await talk.locator(".better").count()).toBe(0);
    await expect
      .poll(async () => (await stored(context, id)).map(({ option, points }) => [option, points]))
      .toEqual([[`4 ${whole.lines}`, 1]]);
    await done();
  });

  test("goes on after a wrong line, which the client answers and which costs; a better way is shown", async () => {
    const { page, context, done } = await visit();
    await openPractice(page, conversation);
    const talk = exerciseOn(page, id);
    await send(page, id);
    expect(await talk.locator("[data-say]").textContent()).toBe("Choose what to say first.");
    await sayLines(page, id, "calm-down");
    expect(await logOf(page, id)).toEqual([
      expect.stringContaining("I was booked for nine."),
      "Please calm down first, and then we can talk about it.",
      "Do not talk to me like that! I have been sitting here for two hours!",
    ]);
    expect(await talk.locator(".judgement").textContent()).toContain("harmful");
    expect(await talk.locator('[role="log"] [data-log]').count()).toBe(1);
    await sayLines(page, id, wrong.lines.split(" ").slice(1).join(" "));
    await talk.locator("[data-end]").click();
    expect(await talk.locator(".fb").textContent()).toContain("Nearly: half a point. He was helped, and 1 line was wrong or too early.");
    expect(await talk.locator(".better summary").textContent()).toBe("A better way");
    await expect.poll(async () => (await stored(context, id)).map(({ points }) => points)).toEqual([0.5]);
    await done();
  });

  test("that ends in anger is over at once; another go meets another client, and a reload shows the talk as it was", async () => {
    const { page, context, done } = await visit();
    await openPractice(page, conversation);
    const talk = exerciseOn(page, id);
    await sayLines(page, id, "calm-down calm-down");
    expect(await talk.locator(".fb").textContent()).toContain("Not yet. The client left in anger.");
    await page.reload();
    await talk.locator(".fb").waitFor();
    expect((await logOf(page, id)).at(-1)).toBe("Forget it. You will not see me here again.");
    await talk.locator("[data-again]").click();
    expect(await logOf(page, id)).toHaveLength(1);
    expect(await talk.locator(".fb, .better, .k").count()).toBe(0);
    expect(await talk.locator("[data-lines] input").count()).toBe(6);
    await sayLines(page, id, "tell-me");
    await talk.locator("[data-end]").click();
    await expect
      .poll(async () => (await stored(context, id)).map(({ option, round }) => [option, round]))
      .toEqual([
        ["4 calm-down calm-down", 1],
        ["5 tell-me", 2],
      ]);
    await done();
  });

  test("is judged at the end only where the exercise says so", async () => {
    const { page, done } = await visit();
    await openPractice(page, conversation);
    await sayLines(page, "cold-flat", "calm-down tell-me");
    expect(await exerciseOn(page, "cold-flat").locator(".judgement").count()).toBe(0);
    await exerciseOn(page, "cold-flat").locator("[data-end]").click();
    expect(await exerciseOn(page, "cold-flat").locator("[data-log] .judgement").count()).toBe(2);
    await done();
  });

  test("can be tapped on a phone", async () => {
    const { page, done } = await visit({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    await openPractice(page, conversation);
    const talk = exerciseOn(page, id);
    await talk.locator('.opt:has([value="tell-me"])').tap();
    await talk.locator(".btn:not(.quiet)").tap();
    expect(await logOf(page, id)).toHaveLength(3);
    const box = (await talk.locator("[data-lines] .opt").first().boundingBox()) as { height: number };
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await done();
  });
});

test("without JavaScript a talk goes on page by page, and only the finished one is kept", async () => {
  const { page, context, done } = await visit({ javaScriptEnabled: false });
  await page.goto(conversation);
  const form = page.locator("form", { has: page.locator(`input[name="item.${id}"]`) });
  const say = async (line: string) => {
    await form.locator(`input[value="${line}"]`).check();
    await form.locator(".btn:not(.quiet)").click();
  };
  await say("calm-down");
  expect(page.url()).toContain("/answers/");
  expect(await page.locator(".log > li").count()).toBe(3);
  expect(await page.locator(".judgement").textContent()).toContain("harmful");
  await say("tell-me");
  expect(await stored(context, id)).toEqual([]);
  await form.locator("[data-end]").click();
  expect(await page.locator(".fb").textContent()).toContain("The client was not helped");
  expect((await stored(context, id)).map(({ option, round }) => [option, round])).toEqual([["4 calm-down tell-me", 1]]);
  await page.getByRole("button", { name: "Talk again" }).click();
  expect(await page.locator(".log > li").count()).toBe(1);
  await say("calm-down");
  await say("calm-down");
  await expect.poll(async () => (await stored(context, id)).length).toBeGreaterThanOrEqual(1);
  const last = (await stored(context, id)).at(-1);
  expect([last?.option.split(" ")[0], last?.round]).toEqual(["5", 2]);
  await done();
});

test("no page holds a move, a verdict or a better way before it is asked for", async () => {
  const page = await (await fetch(`${site().origin}${conversation}`)).text();
  // The sources at the end name every rule of the lesson.
  const [html = ""] = page.split('class="sources"');
  expect(html).toContain("I was booked for nine.");
  for (const secret of ["order-calm", "promise-vaguely", "harmful", "we overlooked it. That was", "Doctor Nagy", "calmed by an order"])
    expect(html).not.toContain(secret);
});

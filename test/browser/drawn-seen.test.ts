import { describe, expect, test } from "vitest";
import { again, casesOf, said, sets } from "./drawn-cases.ts";
import { check, formOf, loyalty } from "./entries.ts";
import { flawless } from "./flawless.ts";
import { answer, choose, inTime, openLesson, statement, stored } from "./learner.ts";
import { stage, visitIn } from "./stage.ts";

const { site, visit } = stage();

test("without JavaScript the first go is shown and graded, and the answers page tells the cases of its go", async () => {
  const { page, context, done } = await visit({ javaScriptEnabled: false });
  await page.goto(inTime);
  const first = casesOf("more-hours", 1);
  for (const { item, right } of first) await choose(page, item, right);
  const before = await said(page, first);
  await check(page, first[0]?.item as string);
  expect(await page.locator(".score").textContent()).toContain("Points: 3 of 3, all answered");
  expect(await page.locator(".item legend").allTextContents()).toEqual(before);
  expect((await stored(context, "more-hours")).map(({ round, points }) => [round, points])).toEqual(first.map(() => [1, 1]));
  const second = casesOf("more-hours", 2);
  const sent = await context.request.post("/api/attempts", {
    headers: { origin: site().origin },
    data: {
      attempts: [
        {
          ...{ id: "7d7f0a6e-2f57-4c3a-9a51-0f6f4f0f7d44", exercise: "more-hours", item: second[0]?.item, option: second[0]?.right },
          ...{ round: 2, answeredAt: "2026-03-02T10:00:00Z", locale: "en" },
        },
      ],
    },
  });
  expect(await sent.json()).toMatchObject({ results: [{ status: "stored" }] });
  await page.goto(`${inTime}answers/?exercise=more-hours`);
  expect(await page.locator(".item legend").first().textContent()).not.toBe(before[0]);
  expect(await page.locator(".item").first().locator(".fb").textContent()).toMatch(/^\s*Right\./);
  // The lesson's own page shows the first go still, and posts it as such.
  await page.goto(inTime);
  await choose(page, first[1]?.item as string, first[1]?.wrong as string);
  await check(page, first[1]?.item as string);
  expect(await page.locator(".item legend").allTextContents()).toEqual(before);
  await done();
});

test("the trainer reads the case that the learner saw", async () => {
  const learner = await visit();
  await openLesson(learner.page, loyalty);
  const [first] = casesOf("more-changes", 1) as [ReturnType<typeof casesOf>[0]];
  await answer(learner.page, first.item, first.right);
  await again(learner.page, first.item);
  const [next] = casesOf("more-changes", 2) as [ReturnType<typeof casesOf>[0]];
  await formOf(learner.page, first.item).locator("[data-say]").getByText("Here are other cases.").waitFor();
  await answer(learner.page, next.item, next.wrong);
  const text = (await statement(learner.page, next.item).locator("legend").textContent()) as string;
  await expect.poll(async () => (await stored(learner.context, "more-changes")).length).toBe(2);
  await learner.done();
  const { page, done } = await visit();
  await page.goto(await site().newDeskLink());
  await page.getByRole("button").click();
  await page.waitForURL(/\/desk\/?$/);
  await page.locator(".live details summary").first().click();
  const row = (await page.locator(".live tr.drill tbody tr").first().textContent()) as string;
  // The short name is the firm and its two counts, which stand in the statement too.
  const [, firm = "", before = "", after = ""] = /(The [a-z ]+): (\d+) and (\d+) of \d+/.exec(row) ?? [];
  expect(firm).not.toBe("");
  for (const part of [firm, `: ${before} were.`, `: ${after} were.`]) expect(text).toContain(part);
  await flawless(page, "/desk/");
  await done();
});

describe("no rule of accessibility is broken", () => {
  test.each([360, 1440])("at %i pixels, in another go", async (width) => {
    const { page, context, done } = await visit({ viewport: { width, height: 900 } });
    for (const [address, id] of sets.slice(0, 3)) {
      await openLesson(page, address);
      const [first] = casesOf(id, 1) as [ReturnType<typeof casesOf>[0]];
      await answer(page, first.item, first.wrong);
      await again(page, first.item);
      await formOf(page, first.item).locator("[data-say]").getByText("Here are other cases.").waitFor();
      await flawless(page, `${id} begun again`);
      const [next] = casesOf(id, 2) as [ReturnType<typeof casesOf>[0]];
      await answer(page, next.item, next.wrong);
      await flawless(page, `${id} answered again`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), id).toBe(true);
    }
    await page.waitForLoadState("networkidle");
    const { page: plain } = await visitIn(context);
    await plain.goto(`${inTime}answers/?exercise=more-hours`);
    await flawless(plain, "answers to more-hours");
    await done();
  });
});

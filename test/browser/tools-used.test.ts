import { describe, expect, test } from "vitest";
import { flawless } from "./flawless.ts";
import { stage, visitIn } from "./stage.ts";
import { deadline, field, iceberg, planned, reply, sample } from "./toolroom.ts";

const { visit } = stage();

describe("sample size", () => {
  test("works out as typed, keeps it in the address, and a link shows another reader the same", async () => {
    const { page, context, done } = await visit();
    await page.goto(sample);
    expect(await planned(page)).toContain("Ask all 200");
    await field(page, "all").fill("400");
    await expect.poll(() => planned(page)).toContain("Ask all 400");
    await field(page, "margin").fill("10");
    await expect.poll(() => planned(page)).toContain("78 answers tell it to 10 points either way.Ask 195 clients.");
    await field(page, "of").selectOption("score");
    expect(await field(page, "for").isVisible()).toBe(true);
    expect(await field(page, "expected").isVisible()).toBe(false);
    await expect.poll(() => page.locator("[data-found-said]").textContent()).toContain("The score of 80 answers is 30.");
    const other = await visitIn(context);
    await other.page.goto(page.url());
    await expect.poll(() => field(other.page, "margin").inputValue()).toBe("10");
    await expect.poll(() => planned(other.page)).toBe(await planned(page));
    await other.page.locator("[data-reset]").click();
    expect(await field(other.page, "all").inputValue()).toBe("200");
    await done();
  });

  test("says wrong input in words at its field, one question apart from the other, and takes it back", async () => {
    const { page, done } = await visit();
    await page.goto(`${sample}?margin=five&hits=90`);
    const problem = (of: string) => page.locator(`[data-${of}-problem]`);
    await expect.poll(() => problem("plan").textContent()).toContain("takes a number such as 5 or 7.5, not five");
    expect(await problem("found").textContent()).toContain("90 is more than there are");
    expect(await field(page, "margin").getAttribute("aria-invalid")).toBe("true");
    await flawless(page, "two problems");
    await field(page, "margin").fill("5");
    expect(await problem("plan").isVisible()).toBe(false);
    expect(await problem("found").isVisible()).toBe(true);
    await done();
  });
});

describe("reply review", () => {
  test("finds places, rules, sources and what is missing; sends and keeps nothing of the text", async () => {
    const { page, done } = await visit();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
    await page.goto(reply);
    await field(page, "text").fill("Dear Ms Weber, please calm down. We will look into it as soon as possible.");
    await page.getByRole("button", { name: "Review it" }).click();
    const told = page.locator(".told li");
    await told.first().waitFor();
    expect(await told.first().textContent()).toMatch(
      /“?please calm down”?.*This orders a feeling\..*has to go.*Such as:.*dialogue\.reply\.calm, stated\. Lesson on customer service, T4\./s,
    );
    expect(await page.locator(".written mark").count()).toBe(3);
    expect(await page.locator(".review").textContent()).toContain("Paste what the client wrote");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("found");
    await field(page, "stage").selectOption("closing");
    await expect.poll(() => page.locator(".review").textContent()).toContain("A closing letter says");
    expect(page.url()).toContain("stage=closing");
    expect(page.url()).not.toContain("calm");
    expect(asked.filter((one) => /calm|Weber/.test(one) || !one.startsWith("GET"))).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain("calm");
    await field(page, "text").fill("  ");
    await page.getByRole("button", { name: "Review it" }).click();
    await page.getByText("There is no reply yet to review.").waitFor();
    expect(await page.locator("[data-result]").isVisible()).toBe(false);
    await done();
  });

  test("reads the other languages by their own words", async () => {
    const { page, done } = await visit();
    await page.goto(reply);
    for (const [language, text, phrase] of [
      ["hu", "Kérem, nyugodjon meg.", "nyugodjon meg"],
      ["pl", "Proszę się uspokoić.", "uspokoić"],
      ["ru", "Успокойтесь, пожалуйста.", "Успокойтесь"],
    ] as const) {
      await field(page, "language").selectOption(language);
      await field(page, "text").fill(text);
      await page.getByRole("button", { name: "Review it" }).click();
      await expect.poll(() => page.locator(".written mark").first().textContent(), { message: language }).toContain(phrase);
      expect(await page.locator(".written").getAttribute("lang")).toBe(language);
    }
    await done();
  });
});

test("the iceberg and the deadlines stand in the address on their own pages", async () => {
  const { page, context, done } = await visit();
  await page.goto(`${iceberg}?complaints=60&of=40&complained=10`);
  await expect.poll(() => page.locator('[data-row="all"]').textContent()).toContain("240");
  await field(page, "complained").fill("20");
  await expect.poll(() => page.url()).toContain("complained=20");
  await page.goto(`${deadline}?registered=2026-12-01T12:15&now=2026-12-01T13:00&pauses=`);
  await expect.poll(() => page.locator(".sim .tl > .note").textContent()).toContain("due Tue 1 Dec, 16:15");
  expect(await page.locator("[data-before]").isVisible()).toBe(false);
  await page.locator('.sim [name="hours"]').selectOption("hotline");
  await expect.poll(() => page.url()).toContain("hours=hotline");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy a link to this" }).click();
  await page.getByText("The link is copied.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("hours=hotline");
  await done();
});

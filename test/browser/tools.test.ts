import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { flawless } from "./flawless.ts";
import { stage, visitIn } from "./stage.ts";
import { holdIdle, scales } from "./weigh.ts";

const { visit } = stage();
const kilobyte = 1000;
const [iceberg, deadline, sample, reply] = ["iceberg", "deadline", "sample-size", "reply"].map((name) => `/en/tools/${name}/`) as [
  string,
  string,
  string,
  string,
];
const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`);
const planned = (page: Page) => page.locator("[data-plan-said]").textContent();

/** What shows that a tool's code has come, and what it may cost: script and words in kB. */
const begun = {
  [iceberg]: { by: (page: Page) => field(page, "complained").fill("40"), shows: "main [data-live]:not(:empty)", script: 10, data: 3 },
  [deadline]: { by: undefined, shows: "main [data-grip=now]", script: 60, data: 5 },
  [sample]: { by: (page: Page) => field(page, "rate").fill("50"), shows: "main [data-live]:not(:empty)", script: 10, data: 3 },
  [reply]: { by: (page: Page) => page.locator("[data-example]").click(), shows: "main .told", script: 40, data: 5 },
};

test.each(Object.entries(begun))(
  "%s is light until it is idle, and then fetches its own code only",
  async (address, { by, shows, script, data }) => {
    const { page, done } = await visit();
    await page.addInitScript(holdIdle);
    const weigh = scales(page);
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    const before = await weigh();
    expect(before.script, "script until idle").toBeGreaterThan(0);
    expect(before.script, "script until idle").toBeLessThanOrEqual(2 * kilobyte);
    expect(before.style, "style").toBeLessThanOrEqual(12 * kilobyte);
    expect(before.data, "data until idle").toBe(0);
    await page.evaluate(() => dispatchEvent(new Event("let-idle")));
    await by?.(page);
    await page.locator(shows).first().waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    const after = await weigh();
    expect(after.script - before.script, "its own code").toBeLessThanOrEqual(script * kilobyte);
    expect(after.data, "its words").toBeLessThanOrEqual(data * kilobyte);
    console.log(
      `${address}: page ${before.page}, style ${before.style}, script ${before.script}, then ${after.script - before.script} and data ${after.data}`,
    );
    await done();
  },
);

test("the room is led to from every page, leads to five tools, and is marked on the planner too", async () => {
  const { page, done } = await visit();
  await page.goto("/en/");
  await page.locator(".top").getByRole("link", { name: "Tools" }).click();
  expect(await page.locator(".kit a").evaluateAll((all) => all.map((one) => one.getAttribute("href")))).toEqual([
    iceberg,
    deadline,
    sample,
    reply,
    "/en/planner/",
  ]);
  await page.locator(".kit a").last().click();
  expect(await page.locator('.top a[href="/en/tools/"]').getAttribute("aria-current")).toBe("true");
  await done();
});

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

test("without JavaScript each tool says what it does, shows a case worked out, and has no form that does nothing", async () => {
  const { page, done } = await visit({ javaScriptEnabled: false });
  for (const [address, words] of [
    [iceberg, "170"],
    [deadline, "Mon 30 Nov, 10:40"],
    [sample, "Ask all 200"],
    [reply, "A promise says what and when."],
  ] as const) {
    await page.goto(address);
    const main = await page.locator("main").textContent();
    expect(main, address).toContain("JavaScript");
    expect(main, address).toContain(words);
    expect(await page.locator("main :is(input, select, textarea, button):visible").count(), address).toBe(0);
  }
  await done();
});

test("says so where the code does not come, and what was typed stays", async () => {
  const { page, done } = await visit();
  await page.route(/begin/, (route) => route.abort());
  await page.goto(reply);
  await field(page, "text").fill("Dear Ms Weber");
  await page.getByText("The review could not be loaded.").waitFor();
  expect(await field(page, "text").inputValue()).toBe("Dear Ms Weber");
  await done(/ERR_FAILED/);
});

// The lessons' tests look at the iceberg and the simulator on a wide and light page.
const looks = [
  ["light", 1440, [sample, reply]],
  ["dark", 360, ["/en/tools/", iceberg, deadline, reply, "/hu/tools/sample-size/"]],
] as const;
test.each(looks)(
  "axe finds nothing, nothing scrolls sideways and what is pressed is 24 px or more, in %s at %d px",
  async (colorScheme, width, addresses) => {
    const { page, done } = await visit({ colorScheme, viewport: { width, height: 900 } });
    for (const address of addresses) {
      await page.goto(address);
      if (address === deadline) await page.locator("[data-grip=now]").waitFor();
      if (address === reply) {
        await page.locator("[data-example]").click();
        await page.locator(".told").first().waitFor();
      }
      await flawless(page, address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
      const sizes = await page
        .locator("main :is(button, input, select, textarea, summary):visible")
        .evaluateAll((all) => all.map((node) => node.getBoundingClientRect()).map((box) => Math.min(box.width, box.height)));
      expect(Math.min(24, ...sizes), address).toBe(24);
    }
    await done();
  },
);

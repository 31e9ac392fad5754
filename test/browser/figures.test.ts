import { wilson } from "redress/metrics";
import { figures, measurements } from "redress/source";
import { describe, expect, test } from "vitest";
import { october } from "../../lessons/satisfied-is-not-loyal/october.ts";
import { octoberCases } from "../golden/satisfied-is-not-loyal.ts";
import { figureCases } from "../golden/worth-having.ts";
import { loyalty, worth } from "./entries.ts";
import { flawless, looks } from "./flawless.ts";
import { answer, inTime, openLesson, statement } from "./learner.ts";
import { stage, visitIn } from "./stage.ts";

const { visit } = stage();
const rowOf = (id: string) => `redress-iceberg [data-row="${id}"]`;
const field = (name: string) => `redress-iceberg [name="${name}"]`;

describe("the iceberg", () => {
  test("fetches its code when a count is touched, says what it comes to, and keeps it", async () => {
    const { page, context, done } = await visit();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(worth);
    await page.waitForLoadState("networkidle");
    expect(await page.locator(rowOf("all")).textContent()).toContain("200123 to 341");
    expect(asked.filter((path) => path.includes("iceberg.json"))).toEqual([]);
    await page.locator(field("complained")).fill("40");
    await expect.poll(() => page.locator(rowOf("all")).textContent()).toContain("60");
    expect(asked).toContain("/en/iceberg.json");
    await expect.poll(() => page.locator("[data-live]").textContent()).toContain("50 % complain");
    const other = await visitIn(context);
    await other.page.goto(worth);
    await expect.poll(() => other.page.locator(field("complained")).inputValue()).toBe("40");
    await expect.poll(() => other.page.locator(rowOf("silent")).textContent()).toContain("30");
    await other.page.getByRole("button", { name: "The hotel’s counts again" }).click();
    expect(await other.page.locator(rowOf("all")).textContent()).toContain("200");
    await done();
  });

  test("is used by keyboard alone, and Enter works it out", async () => {
    const { page, done } = await visit();
    await page.goto(worth);
    await page.locator(field("complaints")).focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("60");
    for (const _ of [1, 2, 3]) await page.keyboard.press("Tab");
    await page.keyboard.type("40");
    await page.keyboard.press("Tab");
    await page.keyboard.type("10");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(rowOf("left")).textContent()).toContain("85");
    expect(await page.locator(rowOf("claim")).textContent()).toContain("1,560");
    await done();
  });

  test("says a refusal in words at its field, and takes it back", async () => {
    const { page, done } = await visit();
    await page.goto(worth);
    await page.locator(field("complained")).fill("90");
    const problem = page.locator("redress-iceberg [data-problem]");
    await expect.poll(() => problem.textContent()).toBe("Of them had complained: 90 cannot count: there are fewer cases than that.");
    expect(await page.locator(field("complained")).getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("[data-results]").isVisible()).toBe(false);
    await flawless(page, "a refusal");
    await page.locator(field("complained")).fill("12");
    await expect.poll(() => problem.isVisible()).toBe(false);
    expect(await page.locator(rowOf("all")).textContent()).toContain("200");
    await done();
  });

  test("without JavaScript shows the hotel’s counts, and a note instead of the form", async () => {
    const { page, done } = await visit({ javaScriptEnabled: false });
    await page.goto(worth);
    expect(await page.locator("redress-iceberg noscript, redress-iceberg .note").first().textContent()).toContain("JavaScript");
    expect(await page.locator("redress-iceberg form").isVisible()).toBe(false);
    expect(await page.locator(rowOf("claim")).textContent()).toContain("Disputed");
    await done();
  });
});

test("every figure of the records is told with its status, and none other", async () => {
  const { page, done } = await visit();
  await page.goto(worth);
  const told = await page
    .locator("[data-figure]")
    .evaluateAll((rows) =>
      rows.map((row) => [(row as HTMLElement).dataset.figure as string, row.querySelector(".status")?.textContent?.trim() ?? ""] as const),
    );
  const words = { supported: "supported", disputed: "disputed", unsourced: "no source" };
  const records = [...figures.values(), ...measurements.values()];
  expect(new Map(told.filter(([id]) => !id.startsWith("study.")))).toEqual(new Map(records.map(({ id, status }) => [id, words[status]])));
  for (const { id, contradictedBy = [] } of records) {
    const links = await page
      .locator(`[data-figure="${id}"] .against a`)
      .evaluateAll((all) => all.map((one) => one.getAttribute("href") as string));
    const targets = await Promise.all(links.map((link) => page.locator(link).getAttribute("data-figure")));
    expect(targets, id).toEqual(contradictedBy);
  }
  await done();
});

test("each line of the report says its counts and its intervals", async () => {
  const { page, done } = await visit();
  await page.goto(loyalty);
  const percent = (share: number) => Math.round(100 * share);
  for (const row of await page.locator(".month [data-line]").all()) {
    const id = (await row.getAttribute("data-line")) as keyof typeof october;
    const { hits, n, before } = october[id];
    const [now, then] = [wilson(hits, n), wilson(before.hits, before.n)];
    if (now.status !== "ok" || then.status !== "ok") throw new Error(id);
    expect(await row.textContent()).toContain(`${hits} of ${n}`);
    expect(await row.locator("svg").getAttribute("aria-label")).toBe(
      `${percent(now.share)} %, interval ${percent(now.low)} to ${percent(now.high)} %; the month before ${percent(then.share)} %, interval ${percent(then.low)} to ${percent(then.high)} %`,
    );
    expect(await row.evaluate((node) => node.classList.contains("off")), id).toBe(id === "east");
  }
  expect(await page.locator(".month [data-line]").count()).toBe(8);
  await done();
});

test("right and wrong answers are told the deciding fact", async () => {
  const { page, done } = await visit();
  await openLesson(page, loyalty);
  for (const { id, right } of octoberCases) await answer(page, id, right);
  expect(await statement(page, "hostages").locator(".fb").textContent()).toContain(
    "The difference is 10.3 points, with an interval from 2 to 19.1.",
  );
  expect(await statement(page, "south").locator(".fb").textContent()).toContain(
    "Answers are missing for 20 of 40 cases here, and for 26 of 122 elsewhere.",
  );
  await answer(page, "software-price", "reopen-and-repair");
  expect(await statement(page, "software-price").locator(".fb").textContent()).toContain(
    "That is for a client who is not content and stays.",
  );
  await openLesson(page, worth);
  for (const { id, right } of figureCases.slice(1)) await answer(page, id, right);
  await answer(page, "winning-costs", "supported");
  expect(await statement(page, "winning-costs").locator(".fb").textContent()).toContain("Printing it often gives it no source.");
  await done();
});

test.each(looks)("axe finds nothing in %s at %d px", async (colorScheme, width) => {
  const { page, done } = await visit({ colorScheme, viewport: { width, height: 900 } });
  await page.goto(worth);
  await page.locator(field("left")).fill("3");
  await page.locator(field("followed")).fill("9");
  await page.locator(rowOf("left")).waitFor();
  await flawless(page, worth);
  await page.goto(loyalty);
  await flawless(page, loyalty);
  await done();
});

test("the figures of the lessons: the stages from the policy, and the circle closed until it is asked for", async () => {
  const { page, done } = await visit({ viewport: { width: 360, height: 900 } });
  await page.goto(inTime);
  const rows = await page
    .locator(".course tbody tr:not(.group)")
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll("td, th")].map((cell) => cell.textContent?.trim().replace(/\s+/g, " "))),
    );
  expect(rows).toHaveLength(7);
  expect(rows[2]).toEqual(["1.2 First contact", "3 working hours", "", "claim opened"]);
  expect(rows[6]?.[1]).toBe("14 working days, aim at 5");
  await page.goto(worth);
  const ring = page.locator(".ring svg");
  expect(await ring.isVisible()).toBe(false);
  await page.locator("details.drawn > summary").click();
  expect(await page.locator(".ring ol li").count()).toBe(8);
  expect((await ring.boundingBox())?.width).toBeLessThanOrEqual(290);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await flawless(page, worth);
  await done();
});

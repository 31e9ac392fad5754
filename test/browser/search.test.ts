import { expect, test } from "vitest";
import { flawless } from "./flawless.ts";
import { stage } from "./stage.ts";
import { scales } from "./weigh.ts";

const { visit } = stage();
const kilobyte = 1000;

test("finds words, lessons and tools as one types, by keyboard alone, and says how many", async () => {
  const { page, done } = await visit();
  const weigh = scales(page);
  await page.goto("/en/search/");
  await page.waitForLoadState("networkidle");
  // What every page may weigh is weighed by the budgets.
  const { script } = await weigh();

  const said = page.getByRole("status");
  await page.getByLabel("What are you looking for?").focus();
  await page.keyboard.type("complaint");
  await expect.poll(() => said.textContent()).toMatch(/^\d\d+ results for “complaint”\.$/);
  expect(new URL(page.url()).search).toBe("?q=complaint");
  expect(await page.locator("[data-found] h2").allTextContents()).toEqual(expect.arrayContaining(["Words", "Lessons"]));
  const words = page.getByRole("region", { name: "Words" }).getByRole("listitem");
  expect(await words.count()).toBe(5);
  await page
    .getByRole("button", { name: /^Show all/ })
    .first()
    .press("Enter");
  expect(await words.count()).toBeGreaterThan(5);
  expect(
    await words
      .nth(5)
      .locator("a")
      .first()
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);

  await page.getByLabel("What are you looking for?").fill("qxyzzy");
  await page.keyboard.press("Enter");
  await expect.poll(() => said.textContent()).toContain("Nothing found for “qxyzzy”.");
  expect(await page.locator("[data-found]").textContent()).toBe("");

  await page.getByLabel("What are you looking for?").fill("hostage");
  await expect.poll(() => said.textContent()).toMatch(/^\d results for “hostage”\.$/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/en/glossary/#hostage");
  await page.goBack();
  const whole = await weigh();
  expect(whole.script - script, "code of the search").toBeLessThanOrEqual(18 * kilobyte);
  // What was asked is in the address.
  await page.getByRole("region", { name: "Lessons" }).getByRole("link", { name: "Satisfied is not loyal" }).waitFor();
  await done();
});

test.each([
  ["light", 360],
  ["dark", 1440],
] as const)(
  "axe finds nothing in %s at %d px; a reader of Hungarian finds his own words and the English lessons, each once",
  async (colorScheme, width) => {
    const { page, done } = await visit({ colorScheme, viewport: { width, height: 800 } });
    await page.goto("/hu/search/?q=complaints");
    const lessons = page.getByRole("region", { name: "Leckék" });
    await lessons.waitFor();
    await lessons.getByRole("button").click();
    const links = await lessons
      .locator("li > a")
      .evaluateAll((all) => all.map((one) => [one.getAttribute("href"), one.getAttribute("lang")].join(" ")));
    expect(links.length).toBeGreaterThan(5);
    expect(new Set(links).size).toBe(links.length);
    expect(links.filter((link) => !/^\/hu\/lessons\/[a-z-]+\/ en$/.test(link))).toEqual([]);
    await flawless(page, "/hu/search/");
    await page.getByLabel("Mit keres?").fill("apostol");
    await page.getByRole("link", { name: "apostol" }).click();
    await page.waitForURL("**/hu/glossary/#apostle");
    await flawless(page, "/hu/glossary/");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await done();
  },
);

test("says that it cannot load, and finds once it can; without JavaScript it says where everything is", async () => {
  const { page, done } = await visit();
  await page.route(/pf_meta/, (route) => route.abort());
  await page.goto("/pl/search/?q=reklamacja");
  await page.getByText("Nie udało się wczytać wyszukiwania.").waitFor();
  await page.unroute(/pf_meta/);
  await page.getByRole("button", { name: "Szukaj" }).click();
  await expect.poll(() => page.getByRole("status").textContent()).toMatch(/^Wyniki dla „reklamacja”: \d+\.$/);
  await done(/ERR_FAILED|Failed to (load|fetch)|pagefind/i);
  const without = await visit({ javaScriptEnabled: false });
  await without.page.goto("/en/search/?q=hostage");
  const notice = without.page.locator("main .notice");
  expect(await notice.textContent()).toContain("Searching needs JavaScript");
  await notice.getByRole("link", { name: "the glossary" }).click();
  expect(await without.page.getByRole("heading", { name: "hostage" }).count()).toBe(1);
  await without.done();
});

test.each([
  [1440, 900],
  [360, 740],
])("the first page shows in one screen of %d by %d what this is, and begins at once", async (width, height) => {
  const { page, done } = await visit({ viewport: { width, height } });
  await page.goto("/en/");
  const bottoms = async (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => node.getBoundingClientRect().bottom);
  for (const selector of ["h1", ".hero .lead", ".hero .btn"]) expect(await bottoms(selector), selector).toBeLessThanOrEqual(height);
  expect(await page.locator(".slip").evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(height);
  if (width > 1000) expect(await bottoms(".slip .btn")).toBeLessThanOrEqual(height);
  // The head stands on two lines at most.
  expect(await bottoms(".top")).toBeLessThanOrEqual(width > 1000 ? 80 : 110);
  await done();
});

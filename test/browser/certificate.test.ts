import { describe, expect, test } from "vitest";
import { flawless } from "./flawless.ts";
import { comeBack, toAll } from "./returner.ts";
import { stage } from "./stage.ts";

const { visit } = stage();
const certificate = "/en/certificate/";

describe("the certificate", () => {
  test("is given for all answered, says by which rule, and that nobody checked", async () => {
    const { page, done } = await visit();
    await comeBack(page, toAll(), certificate);
    await page.getByText(/points, 100 %, first answers/).waitFor();
    const text = await page.locator("main").textContent();
    expect(text).toContain("training.completion.first-answers, assumed");
    expect(text).toContain("by nobody. This browser counted the answers that it keeps");
    await page.getByLabel("Your name").fill("Kőműves Zsófia");
    expect(await page.locator(".who").textContent()).toBe("Kőműves Zsófia");
    await page.reload();
    await expect.poll(() => page.locator(".who").textContent()).toBe("Kőműves Zsófia");
    await done();
  });

  test("fits on one sheet of A4 with the longest name, without what is for the screen only", async () => {
    const { page, done } = await visit();
    await comeBack(page, toAll(), certificate);
    await page.getByLabel("Your name").fill("Maximiliana-Konstantina Oberwurzelbacher von und zu Hohenschwangau-Unterbrunn");
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(/\/MediaBox\s*\[0 0 (\d+)/.exec(pdf)?.[1]).toMatch(/^59[456]$/);
    await page.emulateMedia({ media: "print" });
    for (const part of ["[data-name]", "[data-print]", ".foot", ".top nav"])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(await page.locator(".sign").isVisible()).toBe(true);
    await done();
  });

  test("is not given with an item open, and leads to its lesson; nor under four in five points", async () => {
    const { page, done } = await visit();
    await comeBack(page, toAll().slice(1), certificate);
    await page.getByText("Not yet. 1 statement is still to be answered.").waitFor();
    expect(await page.locator("[data-not-yet] li").count()).toBe(1);
    expect(await page.locator("[data-given]").isVisible()).toBe(false);
    const all = toAll(150);
    await comeBack(page, all, certificate);
    await page.getByText(/All is answered\. First answers are worth \d+ % of the points, and 80 % are needed\./).waitFor();
    await done();
  });

  test.each([
    ["light", 1440],
    ["dark", 360],
  ] as const)("and practice and progress have no fault for axe in %s at %d px", async (colorScheme, width) => {
    const { page, done } = await visit({ colorScheme, viewport: { width, height: 900 } });
    await comeBack(page, toAll(6), certificate);
    await page.getByText(/points, \d+ %, first answers/).waitFor();
    await flawless(page, "certificate");
    for (const address of ["/en/practice/", "/hu/course/", "/pl/offline/"]) {
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      await flawless(page, address);
      const [inner, scroll] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      expect(scroll, address).toBeLessThanOrEqual(inner as number);
    }
    await done();
  });
});

import { describe, expect, test } from "vitest";
import { answer, choose, inTime, lesson, openLesson, sorting } from "./learner.ts";
import { stage } from "./stage.ts";

const { site, visit } = stage();

describe("a lesson without a translation", () => {
  test("is shown in English, with a notice in the reader’s language, and says which part is in which", async () => {
    const { page, done } = await visit({ locale: "hu" });
    await openLesson(page, "/hu/lessons/internal-or-external/");
    expect(await page.locator("html").getAttribute("lang")).toBe("hu");
    expect(await page.locator(".notice[role=note]").textContent()).toContain("angolul");
    const languageOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => (node.closest("[lang]") as HTMLElement).lang);
    for (const selector of ["h1", ".read p", "legend", ".opt", "aside li"]) expect(await languageOf(selector), selector).toBe("en");
    for (const selector of [".btn", ".top a", "[data-score]", "h2#amit-érdemes-megjegyezni", "aside [data-count]", ".notice[role=note]"])
      expect(await languageOf(selector), selector).toBe("hu");
    await choose(page, "refund-late", "internal");
    expect(await languageOf("fieldset .btn"), "the button beside an English statement").toBe("hu");
    await answer(page, "refund-late", "internal");
    expect(await page.locator(".fb").textContent()).toContain("Not this one.");
    expect(await languageOf(".fb")).toBe("en");
    await done();
  });

  test("has none where there is one", async () => {
    const { page, done } = await visit();
    await openLesson(page, "/ru/lessons/internal-or-external/");
    expect(await page.locator(".notice[role=note]").count()).toBe(0);
    // But for the names of lessons to go on to.
    expect(await page.locator("main :not(li)[lang='en']").count()).toBe(0);
    await answer(page, "refund-late", "ask");
    const feedback = await page.locator(".fb").textContent();
    expect(feedback).toContain("Верно, лучше спросить.");
    expect(feedback?.replace(/complaint\.[a-z.-]+/, "")).not.toMatch(/[a-z]{3}/i);
    await done();
  });
});

describe("every page", () => {
  const addresses = [
    "/en/",
    "/ru/",
    "/hu/",
    "/pl/",
    lesson,
    "/ru/lessons/internal-or-external/",
    inTime,
    "/en/privacy/",
    "/en/glossary/",
    "/hu/glossary/",
    "/en/search/",
    "/en/planner/",
    "/pl/planner/",
    "/en/tools/",
    "/en/tools/iceberg/",
    "/en/tools/deadline/",
    "/hu/tools/sample-size/",
    "/en/tools/reply/",
    "/en/guide/",
    "/pl/guide/errors/",
    "/nothing/",
    "/ru/500/",
    "/desk/",
  ];
  const answers = `${lesson}answers/?exercise=${sorting}`;

  test("fits 320 px without scrolling sideways, loads nothing from elsewhere, and makes no browser complain", async () => {
    const { page, done } = await visit({ viewport: { width: 320, height: 700 } });
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    await openLesson(page);
    for (const item of ["refund-late", "wrong-advice", "promise-client-unaware"]) await answer(page, item, "external");
    await page.goto(await site().newDeskLink());
    await page.getByRole("button").click();
    for (const address of [...addresses, answers]) {
      await page.goto(address);
      // All at once: one by one it takes longer than all the rest.
      await page.locator("details").evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
      const [inner, scroll] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      expect(scroll, address).toBeLessThanOrEqual(inner as number);
    }
    expect([...hosts]).toEqual([new URL(site().origin).host]);
    await done(/status of 404/);
  });

  test("has a title, a description, one main heading, and no script or style inside", async () => {
    const { page, done } = await visit();
    for (const address of [...addresses, answers]) {
      await page.goto(address);
      expect(await page.title(), address).toMatch(/\S · Redress$/);
      expect(await page.locator('meta[name="description"]').getAttribute("content")).toMatch(/\S/);
      expect(await page.locator("h1").count(), address).toBe(1);
      expect(await page.locator("style, script:not([src]), [style], [onclick]").count(), address).toBe(0);
    }
    await done(/status of (401|404)/);
  });

  test("names the same page in the other languages", async () => {
    const { page, done } = await visit();
    await page.goto(lesson);
    const links = await page.locator('link[rel="alternate"]').evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(new Set(links)).toEqual(new Set(["en", "ru", "hu", "pl"].map((locale) => lesson.replace("en", locale))));
    for (const link of links) expect((await page.request.get(link as string)).status()).toBe(200);
    await done();
  });
});

test("paper gets statements and feedback, not the buttons", async () => {
  const { page, done } = await visit();
  await openLesson(page);
  await answer(page, "refund-late", "internal");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("legend").first().isVisible()).toBe(true);
  expect(await page.locator(".fb").isVisible()).toBe(true);
  for (const button of await page.locator("button").all()) expect(await button.isVisible()).toBe(false);
  expect(await page.locator(".side").isVisible()).toBe(false);
  await done();
});

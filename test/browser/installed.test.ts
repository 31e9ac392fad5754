import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LessonData } from "../../site/src/elements/data.ts";
import { first, second, siteWithEditions } from "./editions.ts";
import { answer, graded, lesson, openLesson, score, stored, whereabouts } from "./learner.ts";
import { comeBack, missed } from "./returner.ts";
import { stage, visitIn } from "./stage.ts";

const { site, visit, browser } = stage();
const lost = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/;
const installed = { serviceWorkers: "allow" } as const;

/** Waits until the browser keeps these addresses. */
const keeps = (page: Page, ...addresses: readonly string[]) =>
  expect
    .poll(() => page.evaluate((all) => Promise.all(all.map(async (one) => !!(await caches.match(one)))), addresses), { timeout: 15_000 })
    .toEqual(addresses.map(() => true));
const dataOf = (build: string) => `${lesson}exercises.json?v=${build}`;

describe("the installed course", () => {
  test("can be installed: the browser finds nothing wrong with it", async () => {
    const { page, context, done } = await visit(installed);
    await page.goto("/en/");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    const devtools = await context.newCDPSession(page);
    const { errors, url } = await devtools.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    expect(url).toContain("/en/app.webmanifest");
    const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
    // A window without traces is the one thing that a test has and a reader has not.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
    for (const size of [192, 512]) {
      const image = await page.evaluate(async (path) => {
        const bitmap = await createImageBitmap(await (await fetch(path)).blob());
        return [bitmap.width, bitmap.height];
      }, `/icon-${size}.png`);
      expect(image).toEqual([size, size]);
    }
    await done();
  });

  test("is read and practised without network, also after closing; the answers go out once when it is back", async () => {
    const { page, context, done } = await visit(installed);
    await comeBack(page, missed.slice(0, 2), lesson);
    await graded(page);
    await keeps(page, lesson, dataOf(first), `${lesson}items/?v=${first}`, `/en/practice.json?v=${first}`, "/en/practice/", "/en/course/");
    await context.setOffline(true);
    await page.close();
    const again = await visitIn(context);
    await openLesson(again.page);
    await answer(again.page, "wrong-advice", "ask");
    await whereabouts(again.page).getByText("1 answer waits for the network.").waitFor();
    await again.page.goto("/en/practice/");
    await again.page.getByText("2 statements for today.").waitFor();
    await answer(again.page, "call-back-promised", "external");
    await again.page.getByText(/^It comes back/).waitFor();
    await again.page.goto("/en/lessons/in-time/");
    await again.page.getByRole("heading", { name: "No network" }).waitFor();
    await again.page.goto("/en/course/");
    expect(await again.page.getByRole("heading", { level: 1 }).textContent()).toContain("The course");
    await context.setOffline(false);
    await again.page.reload();
    await openLesson(again.page);
    await expect.poll(() => stored(context), { timeout: 20_000 }).toHaveLength(2);
    await done(lost);
  });

  test("keeps nothing that is one person’s on the server", async () => {
    const { page, done } = await visit(installed);
    await openLesson(page);
    await answer(page, "refund-late", "external");
    await keeps(page, lesson);
    await page.goto(`${lesson}answers/?exercise=who-is-complaining`);
    await page.goto(site().deskLink.replace(site().origin, ""));
    const kept = await page.evaluate(async () => {
      const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter((path) => /^\/(api|desk|healthz)\b|\/answers\/$/.test(path))).toEqual([]);
    await done();
  });
});

describe("a new edition", () => {
  let editions: Awaited<ReturnType<typeof siteWithEditions>>;
  let context: BrowserContext;
  beforeAll(async () => {
    editions = await siteWithEditions();
  });
  afterAll(() => editions.stop());

  test("is offered, never mixed with the one before, and taken when the reader says so", async () => {
    context = await browser().newContext({ baseURL: editions.origin, ...installed });
    const { page, done } = await visitIn(context);
    await openLesson(page);
    await keeps(page, lesson, dataOf(first));
    await page.reload();
    await graded(page);
    editions.publish();

    // The page of the first edition, still open: its data stay its own.
    const dataFor = (build: string) =>
      page.evaluate(async (address) => (await fetch(address)).json(), dataOf(build)) as Promise<LessonData>;
    expect((await dataFor(first)).build).toBe(first);
    await answer(page, "refund-late", "external");
    expect(await score(page)).toBe("Points: 1 of 1 answered");

    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.getByText("A new edition of the course is ready.").waitFor();
    const buildOf = () => page.locator('meta[name="build"]').getAttribute("content");
    expect(await buildOf()).toBe(first);
    await page.getByRole("button", { name: "Update now" }).click();
    await expect.poll(buildOf, { timeout: 15_000 }).toBe(second);
    await graded(page);
    expect(await score(page)).toBe("Points: 1 of 1 answered");
    expect((await dataFor(second)).build).toBe(second);
    await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 15_000 }).toEqual([`redress-${second}`]);

    // What had been read is there in the new edition too, without network.
    await keeps(page, lesson, dataOf(second));
    await context.setOffline(true);
    await page.reload();
    await graded(page);
    expect(await buildOf()).toBe(second);
    await done(lost);
  });

  test("met by a page of the one before, without a worker: the page says so, and judges nothing by other data", async () => {
    const { page, done } = await visit();
    await page.route("**/exercises.json*", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll(first, second) });
    });
    await page.goto(lesson);
    await page.waitForFunction(() => customElements.get("redress-exercise"));
    await page.getByText("The course has been updated since this page was opened.").first().waitFor();
    expect(await page.locator(".fb").count()).toBe(0);
    await done();
  });
});

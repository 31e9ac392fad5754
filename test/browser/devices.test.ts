import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { answer, graded, inTime, lesson, openLesson, score, statement, stored } from "./learner.ts";
import { comeBack, missed } from "./returner.ts";
import { stage, visitIn } from "./stage.ts";

const { visit } = stage();
const course = "/en/course/";
const lost = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/;
const waits = { timeout: 15_000 };

describe("another device", () => {
  test("becomes the same learner’s by a code that is good once; each gets what the other answers", async () => {
    const [one, other, third] = [await visit(), await visit(), await visit()];
    await openLesson(one.page);
    await answer(one.page, "refund-late", "external");
    await answer(one.page, "wrong-program", "external");
    await one.page.goto(course);
    await one.page.getByRole("button", { name: "Get a code" }).click();
    await one.page.getByText(/It can be used once, until/).waitFor();
    const code = (await one.page.locator("[data-code]").textContent()) ?? "";
    expect(code).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/);
    const link = (await one.page.locator("[data-link]").getAttribute("href")) ?? "";
    expect(link).toBe(`${course}#join=${code}`);

    // The address fills the code in, and does nothing by itself.
    await other.page.goto(link);
    await other.page.getByText("The code came with the address.").waitFor();
    expect(await other.context.cookies()).toEqual([]);
    await other.page.getByRole("button", { name: "Use the code" }).click();
    await other.page.getByText(/This device is now [a-z]+-\d+ too\. 2 answers came in\./).waitFor();
    expect(other.page.url()).not.toContain(code);
    await expect.poll(() => other.page.locator("[data-count]").textContent(), waits).toMatch(/^2 of \d+ statements answered$/);
    await openLesson(other.page);
    expect(await score(other.page)).toBe("Points: 1½ of 2 answered");
    await answer(other.page, "missing-copy", "internal");
    await expect.poll(() => stored(one.context, "missing-copy"), waits).toHaveLength(1);
    await one.page.reload();
    await expect.poll(() => one.page.locator("[data-count]").textContent(), waits).toMatch(/^3 of/);

    await third.page.goto(course);
    await third.page.locator("[data-enter] button:enabled").waitFor();
    await third.page.getByLabel("Code from the other device").fill(code.toLowerCase());
    await third.page.keyboard.press("Enter");
    await third.page.getByText("This code cannot be used").waitFor();
    expect(await third.context.cookies()).toEqual([]);
    await third.page.getByRole("button", { name: "Get a code" }).click();
    await third.page.getByText("The server has no answer of yours yet.").waitFor();
    for (const { done } of [one, other]) await done();
    await third.done(/status of 40[49]/);
  });

  test("gets progress by a file too; the same file twice changes nothing, another file is refused", async () => {
    const { page, done } = await visit();
    await comeBack(page, missed, course);
    await page.getByText(/of \d+ lessons are kept here|keeps no pages/).waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as a file" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^redress-progress-\d{4}-\d\d-\d\d\.json$/);
    await page.getByText("Saved 4 answers.").waitFor();
    const buffer = await readFile(await file.path());
    await done();

    const other = await visit();
    await other.page.goto(course);
    await other.page.getByText("Nothing is kept in this browser now.").waitFor();
    await other.page.getByText(/of \d+ lessons are kept here|keeps no pages/).waitFor();
    const bring = (text: Buffer) =>
      other.page.locator("[data-load]").setInputFiles({ name: "progress.json", mimeType: "application/json", buffer: text });
    await bring(Buffer.from('{"name":"something else"}'));
    await other.page.getByText("This is not a progress file of Redress. Nothing was changed.").waitFor();
    await bring(buffer);
    await other.page.getByText("4 answers came in.").waitFor();
    await bring(buffer);
    await other.page.getByText("0 answers came in. 4 were here already.").waitFor();
    await other.page.goto("/en/practice/");
    await other.page.getByText("4 statements for today.").waitFor();
    await other.done();
  });
});

describe("a browser", () => {
  test("that is full says so, keeps the answers while the page is open, and lets them be saved", async () => {
    const { page, context, done } = await visit();
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await openLesson(page);
    await answer(page, "refund-late", "external");
    await page.getByText("This browser stores nothing for us. Your answers stay until you close this page.").first().waitFor();
    expect(await score(page)).toBe("Points: 1 of 1 answered");
    await page.goto(course);
    await page.getByText("This browser stores nothing more for us.").waitFor();
    await done();
  });

  test("whose data were deleted says so, and gets back what the server kept", async () => {
    const { page, context, done } = await visit();
    await openLesson(page);
    await answer(page, "refund-late", "external");
    await expect.poll(() => stored(context), waits).toHaveLength(1);
    await page.evaluate(() => localStorage.clear());
    await page.goto(course);
    await page.getByText("Nothing is kept in this browser now.").waitFor();
    await openLesson(page);
    await statement(page, "refund-late").locator(".fb").waitFor();
    await done();
  });

  test("keeps the whole course where it is asked to: a lesson never opened is read and practised without network", async () => {
    const { page, context, done } = await visit({ serviceWorkers: "allow" });
    await page.goto(course);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.getByRole("button", { name: "Keep the whole course here" }).click();
    await page.getByText(/^(\d+) of \1 lessons are kept here\.$/).waitFor({ timeout: 30_000 });
    await context.setOffline(true);
    await page.close();
    const later = await visitIn(context);
    await later.page.goto(inTime);
    await graded(later.page);
    await later.page.goto(lesson);
    await graded(later.page);
    await answer(later.page, "refund-late", "internal");
    await later.page.getByText("1 answer waits for the network.").first().waitFor();
    // The next day, still without network.
    await later.page.clock.setSystemTime(Date.now() + 86_400_000);
    await later.page.goto("/en/practice/");
    await later.page.getByText("1 statement for today.").waitFor();
    await answer(later.page, "refund-late", "external");
    await later.page.getByText(/^It comes back in \d+ days/).waitFor();
    await context.setOffline(false);
    await expect.poll(() => stored(context), { timeout: 30_000 }).toMatchObject([{ round: 1 }, { round: 5001 }]);
    await done(lost);
  });
});

import { expect, test } from "vitest";
import { loyalty, worth } from "./entries.ts";
import { graded, inTime, lesson } from "./learner.ts";
import { stage, visitIn } from "./stage.ts";
import { gzipped, holdIdle, scales, scriptSizes, scripts } from "./weigh.ts";

const { site, visit } = stage();
const kilobyte = 1000;

test.each([lesson, "/ru/lessons/internal-or-external/", "/en/"])("%s stays within its budget", async (address) => {
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
  await graded(page);
  await page.waitForLoadState("networkidle");
  const after = await weigh();
  const own = after.script - before.script;
  expect(own, "the exercise’s own code").toBeGreaterThan(0);
  // The lesson draws cases, whose wrong answers are told what they overlook; the first page has one plain case.
  expect(own, "the exercise’s own code").toBeLessThanOrEqual((address === "/en/" ? 6 : 8) * kilobyte);
  expect(after.data, "the exercise’s facts and words").toBeLessThanOrEqual(4 * kilobyte);
  if (address.startsWith("/en/")) expect(after.font, "fonts of an English reader").toBeLessThanOrEqual(51 * kilobyte);
  console.log(
    `${address}: page ${before.page}, style ${before.style}, script ${before.script}, then ${own} and data ${after.data}; fonts ${after.font}`,
  );
  await done();
});

test.each([worth, loyalty])("%s pays for its own kinds only, each within 12 kB", async (address) => {
  const { page, done } = await visit();
  const sizes = scriptSizes(page);
  const kinds = async () => [...(await sizes())].filter(([name]) => ["number", "order", "matrix", "told", "due"].includes(name));
  await page.addInitScript(holdIdle);
  const weigh = scales(page);
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  const before = await weigh();
  expect(before.script, "script until idle").toBeLessThanOrEqual(2 * kilobyte);
  expect(before.style, "style").toBeLessThanOrEqual(12 * kilobyte);
  expect([before.data, await kinds()]).toEqual([0, []]);
  await page.evaluate(() => dispatchEvent(new Event("let-idle")));
  await graded(page);
  await page.waitForLoadState("networkidle");
  const after = await weigh();
  const parts = await kinds();
  expect(parts.map(([kind]) => kind).sort()).toEqual(address === worth ? ["number", "order", "told"] : ["matrix", "number", "told"]);
  for (const [kind, bytes] of parts) expect(bytes, kind).toBeLessThanOrEqual(12 * kilobyte);
  expect(after.script - before.script, "all code of its kinds").toBeLessThanOrEqual(12 * kilobyte);
  // The longest lesson has 37 items, each with a reason of its own, and two exercises that are drawn anew. The server's word
  // on each exercise counts too, some 50 bytes apiece, as many as have come by then.
  expect(after.data, "the exercises’ keys and words").toBeLessThanOrEqual((address === loyalty ? 7 : 5) * kilobyte);
  console.log(
    `${address}: style ${before.style}, script ${before.script}, then ${after.script - before.script}, of it ${JSON.stringify(parts)}, data ${after.data}`,
  );
  await done();
});

test.each([lesson, inTime, loyalty])(
  "what draws the next go of %s comes apart, once the page is idle again, within 12 kB",
  async (address) => {
    const { page, done } = await visit();
    await page.addInitScript(holdIdle);
    const weigh = scales(page);
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    const letIdle = () => page.evaluate(() => dispatchEvent(new Event("let-idle")));
    await letIdle();
    await graded(page);
    await page.waitForLoadState("networkidle");
    const before = await weigh();
    await letIdle();
    await page.waitForResponse(/drawn\.json/);
    await page.waitForLoadState("networkidle");
    const after = await weigh();
    const [code, words] = [after.script - before.script, after.data - before.data];
    expect(code, "code that draws").toBeGreaterThan(0);
    expect(code, "code that draws").toBeLessThanOrEqual(12 * kilobyte);
    expect(words, "words of the cases").toBeLessThanOrEqual(4 * kilobyte);
    console.log(`${address}: next go, code ${code}, words ${words}`);
    await done();
  },
);

test("a lesson about time pays for calendars, and no other does; luxon never comes", async () => {
  const other = await visit();
  const elsewhere = scripts(other.page);
  await other.page.goto(lesson);
  await graded(other.page);
  await other.page.waitForLoadState("networkidle");
  const before = await elsewhere();
  await other.done();
  const { page, done } = await visit();
  const loaded = scripts(page);
  await page.addInitScript(holdIdle);
  const weigh = scales(page);
  await page.goto(inTime);
  await page.waitForLoadState("networkidle");
  const { script, style, data } = await weigh();
  expect(script, "script until idle").toBeLessThanOrEqual(2 * kilobyte);
  expect(style, "style").toBeLessThanOrEqual(12 * kilobyte);
  expect(data, "data until idle").toBe(0);
  await page.evaluate(() => dispatchEvent(new Event("let-idle")));
  await graded(page);
  await page.waitForLoadState("networkidle");
  const all = [...(await loaded())];
  for (const [path, text] of all) expect(text, path).not.toContain("Invalid DateTime");
  const own = all.filter(([path]) => !before.has(path)).reduce((sum, [, text]) => sum + gzipped(text), 0);
  expect(own, "code of the calendars").toBeGreaterThan(0);
  expect(own, "code of the calendars").toBeLessThanOrEqual(12 * kilobyte);
  const after = await weigh();
  expect(after.data, "the exercises’ facts and words").toBeLessThanOrEqual(5 * kilobyte);
  console.log(`${inTime}: page ${after.page}, style ${style}, script ${script}, calendars ${own} and data ${after.data}`);
  await done();
});

test("the desk’s script stays under 15 kB", async () => {
  const trainer = await visit();
  await trainer.page.goto(await site().newDeskLink());
  await trainer.page.getByRole("button").click();
  await trainer.page.waitForURL(/\/desk\/?$/);
  const { page, done } = await visitIn(trainer.context);
  const weigh = scales(page);
  await page.goto("/desk/");
  await page.getByText(/^updated \d/).waitFor();
  const { script, style } = await weigh();
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThanOrEqual(15 * kilobyte);
  expect(style).toBeLessThanOrEqual(12 * kilobyte);
  await done();
});

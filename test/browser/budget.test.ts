import { expect, test } from "vitest";
import { loyalty, worth } from "./entries.ts";
import { graded, inTime, lesson } from "./learner.ts";
import { stage, visitIn } from "./stage.ts";
import { gzipped, holdIdle, scales, scriptSizes, scripts } from "./weigh.ts";

const { site, visit } = stage();
const kilobyte = 1000;

// What every page links to is weighed by `npm run budgets`; here is what only a browser sees: what a page fetches, and when.
test.each([lesson, "/en/"])("%s stays within its budget", async (address) => {
  const { page, done } = await visit();
  await page.addInitScript(holdIdle);
  const weigh = scales(page);
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  const before = await weigh();
  expect(before.script, "script until idle").toBeGreaterThan(0);
  expect(before.script, "script until idle").toBeLessThanOrEqual(2 * kilobyte);
  expect(before.data, "data until idle").toBe(0);
  await page.evaluate(() => dispatchEvent(new Event("let-idle")));
  await graded(page);
  await page.waitForLoadState("networkidle");
  const after = await weigh();
  const own = after.script - before.script;
  expect(own, "the exercise’s own code").toBeGreaterThan(0);
  // With hints, goes and what is kept for practice; the lesson draws cases, whose wrong answers are told what they overlook.
  expect(own, "the exercise’s own code").toBeLessThanOrEqual((address === "/en/" ? 8 : 9) * kilobyte);
  expect(after.data, "the exercise’s facts and words").toBeLessThanOrEqual(4 * kilobyte);
  if (address.startsWith("/en/")) expect(after.font, "fonts of an English reader").toBeLessThanOrEqual(51 * kilobyte);
  console.log(
    `${address}: page ${before.page}, style ${before.style}, script ${before.script}, then ${own} and data ${after.data}; fonts ${after.font}`,
  );
  await done();
});

test.each([
  [worth, ["number", "order", "told"], 5],
  // The longest lesson has 51 items, each with a reason of its own, and four exercises that are drawn anew. The server's word
  // on each exercise counts too, some 50 bytes apiece, as many as have come by then.
  [loyalty, ["matrix", "number", "told"], 8],
  [inTime, ["due", "told"], 7],
] as const)("%s pays for its own kinds only", async (address, own, data) => {
  const { page, done } = await visit();
  const sizes = scriptSizes(page);
  const names = ["number", "order", "matrix", "told", "due"];
  const kinds = async () => [...(await sizes()).keys()].filter((name) => names.includes(name)).sort();
  await page.addInitScript(holdIdle);
  const weigh = scales(page);
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  const before = await weigh();
  expect(before.script, "script until idle").toBeLessThanOrEqual(2 * kilobyte);
  expect([before.data, await kinds()]).toEqual([0, []]);
  await page.evaluate(() => dispatchEvent(new Event("let-idle")));
  await graded(page);
  await page.waitForLoadState("networkidle");
  const after = await weigh();
  expect(await kinds()).toEqual(own);
  expect(after.script - before.script, "all code of its kinds").toBeLessThanOrEqual((own[0] === "due" ? 18 : 14) * kilobyte);
  expect(after.data, "the exercises’ keys and words").toBeLessThanOrEqual(data * kilobyte);
  console.log(`${address}: script ${before.script}, then ${after.script - before.script} for ${own}, data ${after.data}`);
  await done();
});

test.each([lesson, inTime, loyalty])(
  "what draws the next go of %s comes apart, once the page is idle again, each room of it within 12 kB",
  async (address) => {
    const { page, done } = await visit();
    await page.addInitScript(holdIdle);
    const [weigh, loaded] = [scales(page), scripts(page)];
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    const letIdle = () => page.evaluate(() => dispatchEvent(new Event("let-idle")));
    await letIdle();
    await graded(page);
    await page.waitForLoadState("networkidle");
    const [before, known] = [await weigh(), await loaded()];
    await letIdle();
    await page.waitForResponse(/drawn\.json/);
    await page.waitForLoadState("networkidle");
    const after = await weigh();
    const rooms = [...(await loaded())].filter(([path]) => !known.has(path));
    for (const [path, text] of rooms) expect(gzipped(text), path).toBeLessThanOrEqual(12 * kilobyte);
    const [code, words] = [after.script - before.script, after.data - before.data];
    expect(code, "code that draws").toBeGreaterThan(0);
    expect(code, "code that draws").toBeLessThanOrEqual(20 * kilobyte);
    expect(words, "words of the cases").toBeLessThanOrEqual(4 * kilobyte);
    console.log(`${address}: next go, code ${code}, words ${words}`);
    await done();
  },
);

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

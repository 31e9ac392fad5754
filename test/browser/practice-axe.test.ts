import { describe, expect, test } from "vitest";
import { replyCases } from "../golden/reply-answers.ts";
import { flawless, looks } from "./flawless.ts";
import { stage, visitIn } from "./stage.ts";
import { conversation, exerciseOn, goodbye, openPractice, sayLines, send } from "./talks.ts";
import { scriptSizes } from "./weigh.ts";

const { visit } = stage();

describe("no rule of accessibility is broken", () => {
  test.each(looks)(
    "in %s at %d px",
    async (colorScheme, width) => {
      const { page, context, done } = await visit({ colorScheme, viewport: { width, height: 900 } });
      const narrow = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      await openPractice(page, conversation);
      await flawless(page, "before talking");
      await sayLines(page, "angry-patient", "calm-down tell-me");
      await flawless(page, "in a talk");
      await exerciseOn(page, "angry-patient").locator("[data-end]").click();
      await exerciseOn(page, "angry-patient").locator("summary").click();
      for (const mark of ["calm", "engineer"])
        await exerciseOn(page, "phrases-that-hurt").locator(`[data-mark="${mark}"]`).check({ force: true });
      await send(page, "phrases-that-hurt");
      await exerciseOn(page, "write-a-reply")
        .locator("textarea")
        .fill(replyCases[3]?.text ?? "");
      await send(page, "write-a-reply");
      await exerciseOn(page, "write-a-reply").locator("summary").click();
      await flawless(page, "after the conversation");
      expect(await narrow()).toBe(true);
      await openPractice(page, goodbye);
      await flawless(page, "before parting");
      for (const mark of ["1", "2"]) await exerciseOn(page, "five-mistakes").locator(`[data-mark="${mark}"]`).check();
      await send(page, "five-mistakes");
      await exerciseOn(page, "retainer-plan").locator('[data-piece="thank"]').check();
      await send(page, "retainer-plan");
      await exerciseOn(page, "retainer-plan").locator("summary").click();
      await flawless(page, "after parting");
      expect(await narrow()).toBe(true);
      await page.waitForLoadState("networkidle");
      const { page: plain } = await visitIn(context);
      for (const [address, exercise] of [
        [conversation, "angry-patient"],
        [conversation, "phrases-that-hurt"],
        [conversation, "write-a-reply"],
        [goodbye, "five-mistakes"],
        [goodbye, "retainer-plan"],
      ] as const) {
        await plain.goto(`${address}answers/?exercise=${exercise}`);
        expect(await plain.locator(".fb").count(), exercise).toBe(1);
        await flawless(plain, `answers to ${exercise}`);
      }
      await done();
    },
    120_000,
  );
});

test("of the lexicons a page fetches its own", async () => {
  const { page, done } = await visit();
  const weighed = scriptSizes(page);
  await openPractice(page, conversation);
  expect([...(await weighed()).keys()].filter((name) => ["en", "hu", "pl", "ru"].includes(name))).toEqual(["en"]);
  await done();
});

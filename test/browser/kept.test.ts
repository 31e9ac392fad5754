import { exerciseById } from "@redress/lessons";
import { describe, expect, test } from "vitest";
import { answer, choose, lesson, openLesson, score, stored, whereabouts } from "./learner.ts";
import { stage } from "./stage.ts";

const { visit } = stage();

describe("what the browser keeps", () => {
  test.each(['{"v":9}', "not json", '{"v":1,"round":"x","answers":[null,{"id":7}]}'])("may be damaged: %s", async (text) => {
    const { page, done } = await visit();
    await page.goto("/en/privacy/");
    await page.evaluate((value) => localStorage.setItem("redress.1.who-is-complaining", value), text);
    await openLesson(page);
    await answer(page, "refund-late", "external");
    expect(await score(page)).toBe("Points: 1 of 1 answered");
    await done();
  });

  test("may be nothing: then it says so, and goes on", async () => {
    const { page, context, done } = await visit();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await openLesson(page);
    await answer(page, "refund-late", "external");
    await answer(page, "wrong-advice", "ask");
    expect(await score(page)).toBe("Points: 2 of 2 answered");
    expect(await whereabouts(page).textContent()).toContain("This browser stores nothing for us.");
    await expect.poll(() => stored(context)).toHaveLength(2);
    await done();
  });

  test("comes back from the server when the site’s data were deleted", async () => {
    const { page, context, done } = await visit();
    await openLesson(page);
    await choose(page, "refund-late", "ask");
    await page.keyboard.press("Enter");
    await expect.poll(() => stored(context)).toHaveLength(1);
    await page.evaluate(() => localStorage.clear());
    await openLesson(page);
    await expect.poll(() => score(page)).toBe("Points: 1 of 1 answered");
    expect(await stored(context)).toHaveLength(1);
    await done();
  });

  test("is asked for once an exercise, and the feedback’s words once a page", async () => {
    const { page, done } = await visit();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await openLesson(page);
    expect(asked.filter((path) => path.startsWith("/api/")).length).toBe(exerciseById("missing-copy")?.lesson.exercises.length);
    expect(asked.filter((path) => path === `${lesson}exercises.json`).length).toBe(1);
    await done();
  });
});

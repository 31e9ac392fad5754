import { expect, test } from "vitest";
import { answer, choose, graded, lesson, openLesson, score, sorting, stored, whereabouts } from "./learner.ts";
import { stage } from "./stage.ts";

const { site, visit } = stage();
const lost = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|Failed to load resource/;

test("answers given without network wait, survive closing the page, and are sent once", async () => {
  const { page, context, done } = await visit();
  await openLesson(page);
  await answer(page, "call-back-promised", "external");
  await expect.poll(() => stored(context)).toHaveLength(1);

  await context.setOffline(true);
  await answer(page, "refund-late", "ask");
  await answer(page, "wrong-program", "ask");
  await answer(page, "contact-not-handled", "external");
  await whereabouts(page).getByText("3 answers wait for the network.").waitFor();
  expect(await score(page)).toBe("Points: 3 of 4 answered");
  const ids = await page.evaluate(() =>
    JSON.parse(localStorage.getItem("redress.1.who-is-complaining") ?? "").answers.map((one: { id: string }) => one.id),
  );

  await context.setOffline(false);
  await whereabouts(page).getByText("All answers are kept on the server too.").waitFor();
  const kept = await stored(context);
  expect(kept.map(({ item }) => item)).toEqual(["call-back-promised", "refund-late", "wrong-program", "contact-not-handled"]);
  expect(kept.map(({ id }) => id)).toEqual(ids);
  await page.reload();
  await graded(page);
  expect(await stored(context)).toHaveLength(4);
  await done(lost);
});

test("an answer that the server stored, but could not confirm, is not stored twice", async () => {
  const { page, context, done } = await visit();
  await openLesson(page);
  let cut = 1;
  await context.route("**/api/attempts", async (route) => {
    if (route.request().method() !== "POST" || !cut--) return route.fallback();
    await route.fetch();
    await route.abort();
  });
  await answer(page, "refund-late", "external");
  await whereabouts(page).getByText("1 answer waits for the network.").waitFor();
  await context.unroute("**/api/attempts");
  await whereabouts(page).getByText("All answers are kept on the server too.").waitFor();
  expect(await stored(context)).toHaveLength(1);
  await done(/net::ERR_FAILED/);
});

test("a refused answer does not hold up the others", async () => {
  const { page, context, done } = await visit();
  await page.goto("/en/privacy/");
  await page.evaluate((exercise) => {
    const at = { item: "no-such-item", option: "ask", round: 1, answeredAt: "2026-01-05T10:00:00Z", locale: "en", fate: "waiting" };
    const answers = [{ ...at, id: "0b1f9a3e-2f57-4c3a-9a51-0f6f4f0f7d11" }];
    localStorage.setItem(`redress.1.${exercise}`, JSON.stringify({ v: 1, round: 1, answers }));
  }, sorting);
  await openLesson(page);
  await answer(page, "refund-late", "external");
  await whereabouts(page).getByText("The server did not accept 1 answer").waitFor();
  await expect.poll(() => stored(context)).toHaveLength(1);
  await done();
});

test("without network before the exercise’s code has come, the choice stays and a sentence says why", async () => {
  const { page, context, done } = await visit();
  let closed = true;
  await context.route("**/exercise*", (route) => (closed ? route.abort() : route.fallback()));
  await page.goto(lesson);
  await context.setOffline(true);
  await choose(page, "refund-late", "external");
  const exercise = page.locator(`redress-exercise[exercise="${sorting}"]`);
  await exercise.getByRole("button", { name: "Check my answers" }).click();
  await exercise.locator("[data-say]").getByText("Feedback could not be loaded.").waitFor();
  closed = false;
  await context.setOffline(false);
  // A browser may not ask again for code that it once failed to get; then the form goes the way without a script.
  await exercise.locator(".btn:not(.quiet), [data-item=refund-late] .btn").first().click();
  await page.locator(".fb").getByText("Right, most likely.").waitFor();
  await done(/net::ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
});

test("a server that is gone for a while gets the answers when it is back", async () => {
  const { page, context, done } = await visit();
  await openLesson(page);
  await context.route("**/api/attempts", (route) =>
    route.request().method() === "POST" ? route.fulfill({ status: 503 }) : route.fallback(),
  );
  await answer(page, "wrong-advice", "ask");
  await whereabouts(page).getByText("1 answer waits for the network.").waitFor();
  await context.unroute("**/api/attempts");
  await site().restart();
  await expect.poll(() => stored(context), { timeout: 15_000 }).toHaveLength(1);
  await done(lost);
});

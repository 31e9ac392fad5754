import { expect, test } from "vitest";
import { routeNames } from "../../packages/exercises/src/deadline/deadline-shape.ts";
import type { LessonData } from "../../site/src/elements/data.ts";
import { statements } from "../golden/internal-or-external.ts";
import { choose, graded, itemsIn, lesson, openLesson, score, sorting, stored } from "./learner.ts";
import { stage } from "./stage.ts";

const { site, visit } = stage();

test("without JavaScript a form gives a page with feedback to each answer, and stores the answers once", async () => {
  const { page, context, done } = await visit({ javaScriptEnabled: false });
  await page.goto(lesson);
  for (const { id } of statements.slice(0, 9)) await choose(page, id, "external");
  await page.locator(`redress-exercise[exercise="${sorting}"]`).getByRole("button", { name: "Check my answers" }).click();
  expect(page.url()).toContain("/answers/");
  const rows = page.locator(".item");
  for (const [at, { id, marks }] of statements.entries()) {
    const text = await rows.nth(at).textContent();
    if (at === 9) expect(text).toContain("Not answered yet.");
    else expect(text, id).toContain({ 1: "Right, most likely.", 0.5: "It depends: ask first.", 0: "Not this one." }[marks.external]);
  }
  expect(await rows.nth(0).locator(".src").textContent()).toBe(
    "Rule complaint.origin.visible-to-client, derived. Training on complaints, C19.",
  );
  expect(await page.locator(".score").textContent()).toContain("Points: 4 of 9 answered");
  expect(await stored(context)).toHaveLength(9);
  await page.reload();
  expect(await stored(context)).toHaveLength(9);
  expect(await page.locator("main").textContent()).toMatch(/Kept on the server for [a-z]+-\d+/);
  await page.getByRole("link", { name: "Answer the 1 that is left" }).click();
  expect(new URL(page.url()).pathname).toBe(lesson);
  await done();
});

test("answers given without JavaScript are there when it is on again", async () => {
  const without = await visit({ javaScriptEnabled: false });
  await without.page.goto(lesson);
  await choose(without.page, "refund-late", "external");
  await without.page.locator(`redress-exercise[exercise="${sorting}"]`).getByRole("button").first().click();
  const withScript = await visit({ storageState: await without.context.storageState() });
  await openLesson(withScript.page);
  await graded(withScript.page);
  await expect.poll(() => score(withScript.page)).toBe("Points: 1 of 1 answered");
  await without.done();
  await withScript.done();
});

test("the case on the home page works without JavaScript, in a language without its lesson too", async () => {
  const { page, done } = await visit({ javaScriptEnabled: false });
  await page.goto("/pl/");
  await choose(page, "missing-copy", "internal");
  await page.getByRole("button", { name: "Sprawdź odpowiedź" }).click();
  expect(await page.locator("html").getAttribute("lang")).toBe("pl");
  const row = page.locator(".item");
  expect(await row.evaluate((node) => (node.closest("[lang]") as HTMLElement).lang)).toBe("en");
  expect(await row.locator(".fb").textContent()).toContain("Right.");
  await done();
});

test("a post to a prerendered page is refused, not taken and dropped", async () => {
  const form = { exercise: sorting, "item.refund-late": "external" };
  const { context, done } = await visit();
  for (const path of [lesson, "/en/"]) {
    const response = await context.request.post(path, { form, headers: { origin: site().origin } });
    expect(response.status(), path).toBeGreaterThanOrEqual(400);
  }
  expect(await stored(context)).toEqual([]);
  await done();
});

/** Names of facts, routes and fields of a key. */
const secrets = ["visibleTo", "clientKnows", "inferred", "supposes", "checked", "overlooks", ...routeNames, "was-kept", "within-in-full"];

test("no page holds the key, a fact of it, or a reason before it is asked for", async () => {
  for (const locale of ["en", "ru", "hu"]) {
    const home = `${site().origin}/${locale}/lessons/internal-or-external/`;
    const inTime = home.replace("internal-or-external", "in-time");
    const whysOf = async (address: string) => {
      const { exercises } = (await (await fetch(`${address}exercises.json`)).json()) as LessonData;
      return Object.values(exercises).flatMap((one) => Object.values(one.whys));
    };
    const whys = [await whysOf(home), await whysOf(inTime)].flat();
    expect(whys).toHaveLength(itemsIn("internal-or-external") + itemsIn("in-time"));
    for (const [address, item] of [
      [home, "missing-copy"],
      [inTime, "robot-answers"],
      [`${site().origin}/${locale}/`, "missing-copy"],
    ] as const) {
      const html = await (await fetch(address)).text();
      expect(html).toContain(item);
      for (const secret of [...whys, ...secrets]) expect(html, address).not.toContain(secret);
    }
  }
});

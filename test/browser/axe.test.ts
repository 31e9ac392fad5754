import { describe, test } from "vitest";
import { statements } from "../golden/internal-or-external.ts";
import { flawless, looks } from "./flawless.ts";
import { answer, choose, lesson, openLesson, sorting } from "./learner.ts";
import { stage } from "./stage.ts";

const { site, visit, browser } = stage();
/** A learner who answered rightly, wrongly and half; a trainer who sees it. */
async function states() {
  const context = await browser().newContext({ baseURL: site().origin });
  const page = await context.newPage();
  await openLesson(page);
  for (const { id } of statements.slice(0, 5)) await answer(page, id, "external");
  const learner = await context.storageState();
  await page.goto(await site().newDeskLink());
  await page.getByRole("button").click();
  await page.waitForURL(/\/desk\/?$/);
  const trainer = await context.storageState();
  await context.close();
  return { learner, trainer };
}

describe("axe finds nothing", () => {
  test.each(looks)("in %s at %d px", async (colorScheme, width) => {
    const { learner, trainer } = await states();
    const look = { colorScheme, viewport: { width, height: 900 } };
    const worn = await visit({ ...look, storageState: learner });
    for (const address of ["/en/", "/ru/", lesson, "/hu/lessons/internal-or-external/", `${lesson}answers/?exercise=${sorting}`]) {
      await worn.page.goto(address);
      await worn.page.waitForLoadState("networkidle");
      await flawless(worn.page, address);
    }
    await worn.done();
    const desk = await visit({ ...look, storageState: trainer });
    await desk.page.goto("/desk/");
    for (const at of [0, -4]) await desk.page.locator("summary").nth(at).click();
    await flawless(desk.page, "/desk/");
    await desk.done();
    const fresh = await visit(look);
    for (const address of ["/pl/privacy/", "/nothing/", "/desk/", "/desk/enter?token=x", await site().newDeskLink(), lesson]) {
      await fresh.page.goto(address);
      await flawless(fresh.page, address);
    }
    await openLesson(fresh.page);
    await choose(fresh.page, "refund-late", "ask");
    await flawless(fresh.page, "a statement chosen");
    await fresh.done(/status of (401|404|410)/);
  });
});

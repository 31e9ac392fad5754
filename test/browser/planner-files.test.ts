import ICAL from "ical.js";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { button, done, kept, keyed, plan, saved, stateOf, tick } from "./planned.ts";
import { stage } from "./stage.ts";

const { visit } = stage();

describe("files", () => {
  test("are read by others: calendar, table, list; and by this page, which refuses what is not its own", async () => {
    const { page, done: end } = await visit();
    await plan(page);
    await tick(page, "announce-end");
    await keyed(page, "panel/announce-end/evidence/message").click();
    const ics = await saved(page, "Calendar (.ics)");
    expect(ics.name).toBe("offboarding-Harbour-Lights-2026-11-30.ics");
    const todos = new ICAL.Component(ICAL.parse(ics.text)).getAllSubcomponents("vtodo");
    expect(todos).toHaveLength(39);
    expect(todos[0]?.getFirstPropertyValue("status")).toBe("COMPLETED");
    const csv = await saved(page, "Table (.csv)");
    const { data, errors } = Papa.parse<Record<string, string>>(csv.text.replace("\ufeff", ""), { header: true, skipEmptyLines: true });
    expect([errors, data.length, data[0]?.state]).toEqual([[], 39, "done"]);
    expect((await saved(page, "Markdown (.md)")).text).toContain("- [x] **Account manager**");
    const json = await saved(page, "Data (.json)");
    const input = page.locator('input[type="file"]');
    const take = (name: string, text: string) => input.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    await take("list.json", "{}");
    await expect.poll(() => done(page).textContent()).toContain("list.json holds no plan that this page has written");
    await take("bent.json", json.text.replace('"type": "retainer",\n    "reason"', '"type": "friend",\n    "reason"'));
    await expect.poll(() => done(page).textContent()).toContain("its field “type” holds what a plan cannot have");
    await take("own.json", json.text);
    await expect.poll(() => done(page).textContent()).toContain("as a copy");
    expect(Object.keys(await kept(page))).toHaveLength(2);
    expect(await stateOf(page, "announce-end")).toBe("done");
    await end();
  });

  test("messages are filled in, and copied only without holes", async () => {
    const { page, context, done: end } = await visit();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await plan(page);
    const room = page.locator(".messages");
    expect(await room.locator(".letter").textContent()).toContain("the web shop: our last day is Monday 30 November 2026");
    expect(await button(page, "Copy the message").isDisabled()).toBe(true);
    for (const [name, text] of [
      ["remainder", "the search page"],
      ["contact", "Ada"],
      ["sender", "Ada"],
    ] as const)
      await room.locator(`[name="${name}"]`).fill(text);
    await button(page, "Copy the message").click();
    await page.getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      "Until then we finish what is still open: the search page.",
    );
    await end();
  });

  test("are reviewed as they are written, in the language that they are written in", async () => {
    const { page, done: end } = await visit();
    await plan(page);
    const room = page.locator(".messages");
    await room.scrollIntoViewIfNeeded();
    await room.getByText("The review finds no phrase").waitFor();
    await room.locator('[name="remainder"]').fill("please calm down");
    await room.getByText("This orders a feeling.").waitFor();
    expect(await room.locator(".reviewed q").first().textContent()).toBe("please calm down");
    await room.locator('[name="letter-language"]').selectOption("ru");
    await room.getByText("наша работа").or(room.getByText("Здравствуйте")).first().waitFor();
    expect(await room.locator(".letter").getAttribute("lang")).toBe("ru");
    expect(await room.locator('[name="end"]').inputValue()).toContain("30 ноября 2026");
    await room.getByText("This orders a feeling.").waitFor({ state: "detached" });
    await room.locator('[name="remainder"]').fill("успокойтесь");
    await room.getByText("This orders a feeling.").waitFor();
    await end();
  });
});

import { course } from "@redress/lessons";
import { describe, expect, test } from "vitest";
import { again, casesOf, prepared, said, sets } from "./drawn-cases.ts";
import { formOf } from "./entries.ts";
import { answer, inTime, lesson, openLesson, statement, stored } from "./learner.ts";
import { stage } from "./stage.ts";

const { visit } = stage();

describe.each(sets)("%s, %s", (address, id) => {
  test("has other cases when begun again, and the server grades both goes as the page does", async () => {
    const { page, context, done } = await visit();
    await openLesson(page, address);
    const first = casesOf(id, 1);
    const [one] = first as [(typeof first)[0]];
    const before = await said(page, first);
    for (const { item, right } of first) await answer(page, item, right);
    expect(await formOf(page, one.item).locator("[data-score]").textContent()).toBe(
      `Points: ${first.length} of ${first.length}, all answered`,
    );
    await again(page, one.item);
    await formOf(page, one.item).locator("[data-say]").getByText("Here are other cases.").waitFor();
    const second = casesOf(id, 2);
    const after = await said(page, second);
    expect(after.filter((text) => before.includes(text))).toEqual([]);
    expect(await formOf(page, one.item).locator(".fb, input:checked, .k-right").count()).toBe(0);
    await answer(page, second[0]?.item as string, second[0]?.right as string);
    await answer(page, second[1]?.item as string, second[1]?.wrong as string);
    expect(
      await statement(page, second[0]?.item as string)
        .locator(".fb")
        .textContent(),
    ).toMatch(/^(Right|It depends)/);
    expect(
      await statement(page, second[1]?.item as string)
        .locator(".fb")
        .textContent(),
    ).toMatch(/^Not this one\. \S/);
    await expect
      .poll(async () => (await stored(context, id)).map(({ round, points }) => [round, points]), { timeout: 15_000 })
      .toEqual([...first.map(() => [1, 1]), [2, 1], [2, 0]]);
    await openLesson(page, address);
    await statement(page, second[1]?.item as string)
      .locator(".fb")
      .waitFor();
    expect(await said(page, second)).toEqual(after);
    await done();
  });
});

test.each(["in-time", "taking-it-down"])(
  "every drawn exercise of %s begins again with other cases, and with nothing answered",
  async (slug) => {
    const { page, done } = await visit();
    await openLesson(page, `/en/lessons/${slug}/`);
    const drawn = course.find((lesson) => lesson.slug === slug)?.exercises.filter(({ kind }) => kind === "generated") ?? [];
    for (const { id } of drawn) {
      const [first] = casesOf(id, 1) as [ReturnType<typeof casesOf>[0]];
      const before = await said(page, casesOf(id, 1));
      await answer(page, first.item, first.wrong);
      await again(page, first.item);
      const form = formOf(page, first.item);
      await form.locator("[data-say]").getByText("Here are other cases.").waitFor();
      expect(
        (await said(page, casesOf(id, 2))).filter((text) => before.includes(text)),
        id,
      ).toEqual([]);
      expect(await form.locator(".fb, input:checked, .k-right, .k-wrong").count(), id).toBe(0);
      expect(await form.locator("[data-score]").textContent(), id).toMatch(/^None of \d answered yet$/);
    }
    await done();
  },
);

test("everybody sees the same first go, and the next one begins without network once the page was idle", async () => {
  const { page, context, done } = await visit();
  await openLesson(page, inTime);
  await prepared(page);
  const sees = await said(page, casesOf("more-logs", 1));
  await context.setOffline(true);
  for (const id of ["more-hours", "more-logs"]) {
    const [first] = casesOf(id, 1) as [ReturnType<typeof casesOf>[0]];
    await answer(page, first.item, first.wrong);
    await again(page, first.item);
    await formOf(page, first.item).locator("[data-say]").getByText("Here are other cases.").waitFor();
    const [next] = casesOf(id, 2) as [ReturnType<typeof casesOf>[0]];
    await answer(page, next.item, next.right);
    expect(await statement(page, next.item).locator(".fb").textContent()).toMatch(/^Right\./);
  }
  // The server draws these: what is not here yet cannot be begun, and nothing is lost by trying.
  const [log] = casesOf("more-logs", 2) as [ReturnType<typeof casesOf>[0]];
  await again(page, log.item);
  await formOf(page, log.item).locator("[data-say]").getByText("Other cases come when the network is back.").waitFor();
  expect(await statement(page, log.item).locator(".fb").count()).toBe(1);
  await context.setOffline(false);
  await expect.poll(async () => (await stored(context, "more-logs")).map(({ round }) => round), { timeout: 20_000 }).toEqual([1, 2]);
  await done(/ERR_INTERNET_DISCONNECTED|Failed to load resource|ERR_NETWORK/);
  const other = await visit();
  await openLesson(other.page, inTime);
  expect(await said(other.page, casesOf("more-logs", 1))).toEqual(sees);
  await other.done();
});

test("a go that was answered elsewhere is the one that the page comes to", async () => {
  const { page, context, done } = await visit();
  await openLesson(page, lesson);
  const [first] = casesOf("more-reports", 1) as [ReturnType<typeof casesOf>[0]];
  const second = casesOf("more-reports", 2);
  await answer(page, first.item, first.right);
  await again(page, first.item);
  await formOf(page, first.item).locator("[data-say]").getByText("Here are other cases.").waitFor();
  const after = await said(page, second);
  await answer(page, second[2]?.item as string, second[2]?.right as string);
  await expect.poll(async () => (await stored(context, "more-reports")).length).toBe(2);
  await page.evaluate(() => localStorage.clear());
  await openLesson(page, lesson);
  await statement(page, second[2]?.item as string)
    .locator(".fb")
    .waitFor();
  expect(await said(page, second)).toEqual(after);
  await done();
});

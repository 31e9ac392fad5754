import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { loyalty } from "./entries.ts";
import { type Keys, keysIn } from "./keys.ts";
import { stored } from "./learner.ts";
import { stage } from "./stage.ts";
import { conversation, exerciseOn, goodbye, openPractice } from "./talks.ts";

const { visit } = stage();
const check = ".btn:not(.quiet)";
const anyReply = "Thank you for your letter. I have read it and will look into it, and I will write to you again tomorrow.";

/** Answers by the keyboard, up to the button that checks. */
type Answering = (keys: Keys) => Promise<void>;
const chosen: Answering = async ({ to, press }) => {
  await to("[data-item] input[type=radio]");
  await press("Space");
  await press("ArrowDown");
};
const pressed =
  (where: string, key: string): Answering =>
  async ({ to, press }) => {
    await to(where);
    await press(key);
  };
const written =
  (where: string, text: string): Answering =>
  async ({ to, type }) => {
    await to(where);
    await type(text);
  };
const ticked = pressed(":is([data-mark], [data-piece]):enabled", "Space");
const filled: Answering = async ({ to, press, type }) => {
  await to("[data-place=organisation] input");
  await type("Maple Road School");
  await to("[data-place=next] select");
  await press("ArrowDown");
};
/** Goes on, a choice at a time, until it is over or there was enough of it. */
const through =
  (choices: string, enough: number): Answering =>
  async ({ to, press, judged }) => {
    for (let at = 0; at < enough && !(await judged()); at++) {
      if (at) await press("Shift+Tab");
      await to(choices);
      await press("Space");
      if (at + 1 < enough) await press("Enter");
    }
  };

/** Every kind: the exercise that stands for it, and how it is answered. */
const kinds: Readonly<Record<string, Readonly<Record<string, readonly [id: string, answering: Answering, by?: string]>>>> = {
  [conversation]: {
    choice: ["first-words", chosen],
    sort: ["what-does-it-meet", chosen],
    order: ["first-half", pressed(".move[aria-disabled=false]", "Enter")],
    spot: ["phrases-that-hurt", ticked],
    dialogue: ["angry-patient", through("[data-lines] input", 2), "[data-end]"],
    reply: ["write-a-reply", written("textarea", anyReply)],
    generated: ["more-apologies", chosen],
    deadline: ["promise-on-the-phone", chosen],
    check: ["the-conversation-check", chosen],
  },
  [loyalty]: {
    matrix: ["twelve-clients", chosen],
    number: ["how-many-answers", written("[data-item] input", "40")],
  },
  [goodbye]: { "plan, found": ["five-mistakes", ticked], "plan, built": ["retainer-plan", ticked] },
  "/en/lessons/taking-it-down/": { form: ["lift-call", filled] },
  "/en/lessons/justified-and-important/": {
    table: ["importance-table", pressed("select[data-part]", "ArrowDown")],
  },
  "/en/lessons/one-client/": { story: ["one-client", through("[data-offers] input", 30), ""] },
};
/** Kinds whose next go has other cases, or another client: there only traces are looked for. */
const others = ["generated", "dialogue"];

/** All that an exercise shows, with the states of its controls, but the lines that say what has just happened. */
const shown = (page: Page, id: string) =>
  exerciseOn(page, id).evaluate((exercise) => {
    const fields = [
      ...exercise.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>("form :is(input, select, textarea)"),
    ];
    const states = fields.map((field) =>
      [field.name, field.type === "textarea" ? "" : field.value, field.matches(":checked"), field.disabled].join(),
    );
    const copy = exercise.cloneNode(true) as HTMLElement;
    for (const line of copy.querySelectorAll("[data-say], [data-sync], [data-goes]")) line.remove();
    return [
      ...states,
      ...copy.innerHTML.replaceAll(' class=""', "").replaceAll(/\s+/g, " ").replaceAll("> <", "><").replaceAll("> ", ">").split(/(?=<)/),
    ];
  });
/** What only a judged exercise, or one that was helped, has. */
const traces = (page: Page, id: string) =>
  exerciseOn(page, id)
    .locator(
      ":is(.judged, .fb, .pt, .key, .told:not([data-findings]), .better, .review, .struck, .hints p, .opt.yes, .opt.no, .opt.half, .account, .judgement, fieldset :disabled):not(.proof *)",
    )
    .count();
const keptOf = (page: Page, id: string): Promise<{ readonly round: number; readonly answers: { round: number; hints?: number }[] }> =>
  page.evaluate((exercise) => JSON.parse(localStorage.getItem(`redress.1.${exercise}`) ?? "{}"), id);

/** Answers and checks, and reads the verdict: it has the focus. */
async function answerBy(keys: Keys, page: Page, answering: Answering, by: string): Promise<void> {
  await keys.begin();
  await answering(keys);
  if (by) {
    await keys.to(by);
    await keys.press("Enter");
  }
  expect(await page.evaluate(() => document.activeElement?.matches(".fb") && document.activeElement.textContent)).toMatch(/\w+\. /);
}

test.each(Object.entries(kinds))(
  "%s: every kind is answered, checked and begun again by keyboard, and nothing of a go is left",
  async (at, kinds) => {
    const { page, context, done } = await visit();
    await openPractice(page, at);
    await page.waitForLoadState("networkidle");
    for (const [kind, [id, answering, by = check]] of Object.entries(kinds)) {
      const keys = keysIn(page, id);
      const before = await shown(page, id);
      expect(await traces(page, id), kind).toBe(0);
      const hinted = (await exerciseOn(page, id).locator(".hint").count()) > 0;
      if (hinted) {
        await keys.begin();
        await keys.to(".hint");
        await keys.press("Enter");
        await exerciseOn(page, id).locator(".hints p").first().waitFor();
        expect(await keys.kept(), `${kind}, hint`).toBe(true);
      }
      await answerBy(keys, page, answering, by);
      expect(await traces(page, id), kind).toBeGreaterThan(0);
      await keys.to("[data-again]");
      await keys.press("Enter");
      await expect.poll(() => traces(page, id), { message: kind }).toBe(0);
      await expect.poll(keys.kept, { message: `${kind}, again` }).toBe(true);
      // A reply keeps its text on purpose: it is there to be revised.
      if (!others.includes(kind)) expect(await shown(page, id), kind).toEqual(before);
      expect(await keptOf(page, id), kind).toMatchObject({ round: 2, answers: [{ round: 1 }] });
      await answerBy(keys, page, answering, by);
      const { answers } = await keptOf(page, id);
      expect(
        answers.map(({ round, hints }) => [round, hints ?? 0]),
        kind,
      ).toEqual([
        [1, hinted ? 1 : 0],
        [2, 0],
      ]);
      await expect.poll(async () => (await stored(context, id)).map(({ round }) => round), { message: kind }).toEqual([1, 2]);
    }
    await done();
  },
);

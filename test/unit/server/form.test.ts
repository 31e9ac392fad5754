import { longestAnswer } from "@redress/exercises";
import { describe, expect, test } from "vitest";
import { circleInOrder } from "../../golden/worth-having.ts";
import { aSite, cookieOf } from "./a-site.ts";

const path = "/en/lessons/internal-or-external/answers";
const filled = { exercise: "who-is-complaining", "item.contact-not-handled": "internal", "item.refund-late": "ask" };

describe("the form without JavaScript", () => {
  test("stores the answers and shows them graded", async () => {
    const { form, store, clock } = await aSite();
    const answer = await form(path, filled);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const { url, method, locals } = (await answer.json()) as { url: string; method: string; locals: App.Locals };
    expect([url, method]).toEqual([`${path}/`, "GET"]);
    expect(locals.answers).toMatchObject({ slug: "internal-or-external", answered: 2, total: 10, cookies: false });
    expect((await store.deskView(clock())).attempts).toBe(2);
  });
  test("stores nothing twice when the page is reloaded", async () => {
    const { form, store, clock } = await aSite();
    const cookie = cookieOf(await form(path, filled));
    const again = await form(`${path}/`, filled, { cookie });
    expect(await again.json()).toMatchObject({ locals: { answers: { answered: 2, cookies: true } } });
    expect((await store.deskView(clock())).attempts).toBe(2);
  });
  test("shows the last answers when the page is opened again", async () => {
    const { form, call } = await aSite();
    const cookie = cookieOf(await form(path, filled));
    const answer = await call(`${path}?exercise=who-is-complaining`, { headers: { cookie } });
    expect(await answer.json()).toMatchObject({ locals: { answers: { answered: 2, pseudonym: expect.any(String) } } });
  });
  test("leads back to the lesson where no exercise is named", async () => {
    const answer = await (await aSite()).call(path);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/en/lessons/internal-or-external/"]);
  });
  test.each([
    [400, { "item.refund-late": "ask" }],
    [400, { ...filled, round: "0" }],
    [400, { ...filled, round: "one" }],
    [404, { ...filled, exercise: "unheard-of" }],
  ])("answers %i to %o", async (status, fields) => {
    const { form, store, clock } = await aSite();
    expect((await form(path, fields)).status).toBe(status);
    expect((await store.deskView(clock())).attempts).toBe(0);
  });
  test("knows the exercise in its own lesson only, in the languages of the site", async () => {
    const { form, call, store, clock } = await aSite();
    expect((await form("/en/lessons/another/answers", filled)).status).toBe(404);
    expect((await form("/xx/lessons/internal-or-external/answers", filled)).status).toBe(404);
    expect((await call("/en/lessons/another/answers?exercise=who-is-complaining")).status).toBe(404);
    expect((await store.deskView(clock())).attempts).toBe(0);
  });
});

describe("a form of entries", () => {
  const to = (slug: string, locale = "en") => `/${locale}/lessons/${slug}/answers`;
  const itemsOf = async (answer: Response) => ((await answer.json()) as { locals: App.Locals }).locals.answers?.items;

  test("has its numbers read as its reader writes them; what cannot be read is shown, and not stored", async () => {
    const { form, store, clock } = await aSite();
    const fields = { exercise: "own-rate", "item.hotel-all": "1\u00a0234,5", "item.school-silent": "many", "item.hotel-claim": "" };
    const items = await itemsOf(await form(to("worth-having", "pl"), fields));
    expect(items).toMatchObject([
      { option: "1234.5", grade: { verdict: "wrong" } },
      { item: "school-silent", unread: "many" },
      { item: "hotel-claim" },
    ]);
    expect(items?.[2]).toEqual({ item: "hotel-claim" });
    expect((await store.deskView(clock())).attempts).toBe(1);
  });
  test("has an order read from its places, and none from a place given twice", async () => {
    const { form, store, clock } = await aSite();
    const at = (places: readonly number[]) =>
      Object.fromEntries(circleInOrder.map((step, place) => [`item.vicious-circle.${step}`, String(places[place])]));
    const exercise = "vicious-circle";
    const twice = await itemsOf(await form(to("worth-having"), { exercise, ...at([1, 2, 3, 4, 5, 6, 7, 7]) }));
    expect(twice).toMatchObject([{ item: exercise, unread: expect.any(String) }]);
    expect((await store.deskView(clock())).attempts).toBe(0);
    const right = await itemsOf(await form(to("worth-having"), { exercise, ...at([2, 3, 4, 5, 6, 7, 8, 1]) }));
    expect(right).toMatchObject([{ option: [circleInOrder[7], ...circleInOrder.slice(0, 7)].join(" "), grade: { points: 1 } }]);
  });
  test("may be long, up to its bound and no further", async () => {
    const { form } = await aSite();
    const text = (length: number) => form(to("worth-having"), { exercise: "own-rate", "item.hotel-all": "9".repeat(length) });
    expect([(await text(longestAnswer)).status, (await text(longestAnswer + 1)).status]).toEqual([200, 400]);
  });
});

describe("a post to a prerendered page", () => {
  test.each([["/en/lessons/internal-or-external/"], ["/en/lessons/internal-or-external"], ["/en/"], ["/favicon.svg"]])(
    "is refused at %s and not dropped with a 200",
    async (page) => {
      const { form, store, clock } = await aSite();
      const answer = await form(page, filled);
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
      expect((await store.deskView(clock())).attempts).toBe(0);
    },
  );
  test("is a 404 where there is no page", async () => {
    expect((await (await aSite()).form("/nowhere/", filled)).status).toBe(404);
  });
});

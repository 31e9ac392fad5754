import { describe, expect, test } from "vitest";
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

import { describe, expect, test } from "vitest";
import { anAttempt } from "../results/a-store.ts";
import { aSite, cookieOf } from "./a-site.ts";

const page = async (answer: Response) => [answer.status, ((await answer.json()) as { url: string; locals: App.Locals }).locals];

describe("the desk", () => {
  test("is closed to whoever has no session", async () => {
    const { call } = await aSite();
    for (const cookie of ["", "redress_desk=invented"]) {
      const answer = await call("/desk", { headers: { cookie } });
      expect([answer.status, await answer.json()]).toMatchObject([401, { url: "/desk/closed/" }]);
      expect((await call("/desk/live", { headers: { cookie } })).status).toBe(401);
    }
  });
  test("opens by a link once; looking at the link does not use it up", async () => {
    const { call, form, store } = await aSite();
    const token = await store.trainers.newLink();
    for (const _ of [1, 2]) expect(await page(await call(`/desk/enter?token=${token}`))).toEqual([200, { enter: { token } }]);
    const entered = await form("/desk/enter", { token });
    expect([entered.status, entered.headers.get("location")]).toEqual([303, "/desk"]);
    expect(entered.headers.getSetCookie()[0]).toMatch(/^redress_desk=[\w-]{43}; Max-Age=2592000; Path=\/desk; HttpOnly; SameSite=Strict$/);
    const desk = await call("/desk", { headers: { cookie: cookieOf(entered) } });
    expect(desk.headers.get("cache-control")).toBe("no-store");
    expect(await page(desk)).toMatchObject([200, { desk: { learners: [], attempts: 0 } }]);
    const used = [410, { enter: { token, state: "used" } }];
    expect(await page(await form("/desk/enter", { token }))).toEqual(used);
    expect(await page(await call(`/desk/enter?token=${token}`))).toEqual(used);
  });
  test("does not open by an invented, an expired or a missing link", async () => {
    const { call, form, store, clock } = await aSite();
    const token = await store.trainers.newLink();
    clock.pass(7 * 24 * 60);
    for (const given of [token, "invented"]) {
      expect(await page(await form("/desk/enter", { token: given }))).toEqual([410, { enter: { token: given, state: "unknown" } }]);
      expect((await call(`/desk/enter?token=${given}`)).status).toBe(410);
    }
    expect((await form("/desk/enter", {})).status).toBe(410);
    expect((await call("/desk/enter")).status).toBe(410);
  });
  test("is closed when the trainer leaves", async () => {
    const { call, form, store } = await aSite();
    const cookie = cookieOf(await form("/desk/enter", { token: await store.trainers.newLink() }));
    const left = await form("/desk/leave", {}, { cookie });
    expect([left.status, left.headers.get("location")]).toEqual([303, "/desk"]);
    expect(left.headers.getSetCookie()[0]).toMatch(/^redress_desk=; Max-Age=0; Path=\/desk/);
    expect((await call("/desk", { headers: { cookie } })).status).toBe(401);
  });
  test.each(["/desk", "/desk/live", "/desk/closed"])("takes no post at %s", async (path) => {
    expect((await (await aSite()).form(path, {})).status).toBe(405);
  });
});

describe("the live desk", () => {
  const opened = async () => {
    const site = await aSite();
    const cookie = cookieOf(await site.form("/desk/enter", { token: await site.store.trainers.newLink() }));
    const answer = await site.call("/desk/live", { headers: { cookie } });
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    const next = async () => Buffer.from((await reader.read()).value ?? Buffer.from("(ended)")).toString();
    return { ...site, answer, next };
  };
  test("hears of stored attempts, and not of refused or known ones", async () => {
    const { answer, next, post, form } = await opened();
    expect(answer.headers.get("content-type")).toBe("text/event-stream");
    expect(await next()).toBe(": open\n\n");
    await post("/api/attempts", { attempts: [anAttempt({ item: "unheard-of" })] });
    const attempts = [anAttempt()];
    const stored = await post("/api/attempts", { attempts });
    expect(await next()).toBe('event: attempt\ndata: {"at":"2026-03-02T09:00:00.000Z"}\n\n');
    await new Promise((resolve) => setTimeout(resolve, 60));
    await post("/api/attempts", { attempts }, { cookie: cookieOf(stored) });
    const heard = next();
    expect(await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, 150, "silence"))])).toBe("silence");
    await form("/en/lessons/internal-or-external/answers", { exercise: "who-is-complaining", "item.refund-late": "ask" });
    expect(await heard).toContain("event: attempt");
  });
  test("ends when the server stops", async () => {
    const { next, live } = await opened();
    await next();
    live.close();
    expect(await next()).toBe("(ended)");
  });
});

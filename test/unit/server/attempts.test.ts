import { describe, expect, test } from "vitest";
import { anAttempt } from "../results/a-store.ts";
import { aSite, cookieOf } from "./a-site.ts";

describe("POST /api/attempts", () => {
  test("stores, and lets the browser keep who it is", async () => {
    const { post, call } = await aSite();
    const attempt = anAttempt();
    const answer = await post("/api/attempts", { attempts: [attempt] });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      learner: { pseudonym: expect.stringMatching(/^[a-z]+-\d+$/) },
      results: [{ id: attempt.id, status: "stored", points: 1, max: 1 }],
      goes: null,
    });
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^redress_learner=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/);
    const again = await post("/api/attempts", { attempts: [attempt] }, { cookie: cookieOf(answer) });
    expect(await again.json()).toMatchObject({ results: [{ status: "known" }] });
    expect(again.headers.getSetCookie()).toEqual([]);
    const own = await call("/api/attempts?exercise=who-is-complaining", { headers: { cookie: cookieOf(answer) } });
    expect(await own.json()).toMatchObject({
      learner: { pseudonym: expect.any(String) },
      attempts: [
        {
          ...{ id: attempt.id, item: "contact-not-handled", option: "internal", round: 1, points: 1, max: 1 },
          answeredAt: "2026-03-02T09:00:00.000Z",
        },
      ],
    });
    expect(own.headers.get("cache-control")).toBe("no-store");
  });
  test("gives nobody the answers of another", async () => {
    const { post, call } = await aSite();
    await post("/api/attempts", { attempts: [anAttempt()] });
    for (const cookie of ["", "redress_learner=invented"]) {
      const own = await call("/api/attempts?exercise=who-is-complaining", { headers: { cookie } });
      expect(await own.json()).toEqual({ learner: null, attempts: [], goes: null });
    }
  });
  test.each([
    ["body", "{", undefined],
    ["body", "null", undefined],
    ["attempts", "{}", undefined],
    ["attempts", JSON.stringify({ attempts: [] }), undefined],
    ["attempts", JSON.stringify({ attempts: Array(101).fill({}) }), undefined],
  ])("names the field %s of a malformed body: %s", async (field, body) => {
    const { call } = await aSite();
    const answer = await call("/api/attempts", { method: "POST", body });
    expect([answer.status, await answer.json()]).toEqual([400, { code: "invalid", field }]);
  });
  test("takes no more than 64 kB, whether or not the length is said", async () => {
    const { call } = await aSite();
    const body = "x".repeat(64 * 1024 + 1);
    const stream = new Blob([body]).stream();
    expect((await call("/api/attempts", { method: "POST", body })).status).toBe(413);
    expect((await call("/api/attempts", { method: "POST", body: stream, duplex: "half" } as { method: string })).status).toBe(413);
    expect((await call("/api/attempts", { method: "POST", body: body.slice(1) })).status).toBe(400);
  });
  test("gives all of somebody's answers where no exercise is named, and refuses one that cannot be a name", async () => {
    const { post, call } = await aSite();
    const answer = await post("/api/attempts", {
      attempts: [anAttempt(), anAttempt({ exercise: "missing-copy", item: "missing-copy", option: "external", round: 5001 })],
    });
    const all = await call("/api/attempts", { headers: { cookie: cookieOf(answer) } });
    expect(await all.json()).toMatchObject({
      attempts: [
        { exercise: "who-is-complaining", round: 1 },
        { exercise: "missing-copy", round: 5001 },
      ],
    });
    const unnamed = await call("/api/attempts?exercise=");
    expect([unnamed.status, await unnamed.json()]).toEqual([400, { code: "invalid", field: "exercise" }]);
  });
  test("knows no other method", async () => {
    const answer = await (await aSite()).call("/api/attempts", { method: "DELETE" });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
  });
});

import { describe, expect, test } from "vitest";
import { anAttempt } from "../results/a-store.ts";
import { aSite, cookieOf } from "./a-site.ts";

/** A site on which somebody has answered, and what his browser would send along. */
const answered = async () => {
  const site = await aSite();
  const answer = await site.post("/api/attempts", { attempts: [anAttempt()] });
  const cookie = cookieOf(answer);
  const code = async () => ((await (await site.post("/api/join-codes", {}, { cookie })).json()) as { code: string }).code;
  return { ...site, cookie, code, learner: ((await answer.json()) as { learner: unknown }).learner };
};

describe("joining by a code", () => {
  test("gives the other browser a cookie of its own, and with it the answers", async () => {
    const { post, call, cookie, learner } = await answered();
    const given = await post("/api/join-codes", {}, { cookie });
    expect(given.headers.get("cache-control")).toBe("no-store");
    const { code, expiresAt } = (await given.json()) as { code: string; expiresAt: string };
    expect(expiresAt).toBe("2026-03-02T09:15:00.000Z");
    const joined = await post("/api/join", { code });
    expect([joined.status, await joined.json()]).toEqual([200, { learner }]);
    const [set = ""] = joined.headers.getSetCookie();
    expect(set).toMatch(/^redress_learner=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
    expect(cookieOf(joined)).not.toBe(cookie);
    const own = await call("/api/attempts", { headers: { cookie: cookieOf(joined) } });
    expect(await own.json()).toMatchObject({ learner, attempts: [{ exercise: "who-is-complaining" }] });
  });

  test("answers every code that cannot be used alike: used, expired, invented, mistyped", async () => {
    const { post, code, clock } = await answered();
    const used = await code();
    expect((await post("/api/join", { code: used })).status).toBe(200);
    const late = await code();
    clock.pass(15);
    for (const one of [used, late, "7KQ2M-PXW94", "no code"]) {
      const refused = await post("/api/join", { code: one });
      expect([refused.status, await refused.json(), refused.headers.getSetCookie()]).toEqual([404, { code: "unknown-code" }, []]);
    }
  });

  test("lets ten tries a minute through, and says how long to wait", async () => {
    const { post, code, clock } = await answered();
    const good = await code();
    for (let tried = 0; tried < 9; tried++) expect((await post("/api/join", { code: "22222-22222" })).status).toBe(404);
    const refused = await post("/api/join", { code: good });
    expect([refused.status, await refused.json()]).toEqual([429, { code: "too-many", waitSeconds: 60 }]);
    expect(refused.headers.get("retry-after")).toBe("60");
    clock.pass(1);
    expect((await post("/api/join", { code: good })).status).toBe(200);
  });

  test("refuses what is no code, whoever has not answered, other methods and other sites", async () => {
    const { post, call } = await aSite();
    for (const body of [{}, { code: "" }, { code: 7 }, { code: "x".repeat(101) }, null]) {
      const answer = await post("/api/join", body);
      expect([answer.status, await answer.json()]).toEqual([400, { code: "invalid", field: "code" }]);
    }
    const nobody = await post("/api/join-codes", {});
    expect([nobody.status, await nobody.json()]).toEqual([409, { code: "no-learner" }]);
    for (const path of ["/api/join", "/api/join-codes"]) {
      expect((await call(path)).status).toBe(405);
      expect((await post(path, {}, { origin: "https://elsewhere.example" })).status).toBe(403);
    }
  });
});

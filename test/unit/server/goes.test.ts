import { drawnIn, inRound } from "@redress/exercises";
import { exerciseById } from "@redress/lessons";
import { describe, expect, test } from "vitest";
import { aSite } from "./a-site.ts";

describe("GET /api/goes", () => {
  test("gives the cases of a go, as the server grades them", async () => {
    const { call } = await aSite();
    const answer = await call("/api/goes?exercise=more-logs&round=4");
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-cache"]);
    const { exercise } = exerciseById("more-logs") ?? {};
    if (exercise?.kind !== "generated") throw new Error("no drawn cases");
    expect(await answer.json()).toEqual({ drawn: JSON.parse(JSON.stringify(drawnIn(inRound(exercise, 4)))) });
  });
  test.each([
    [404, "exercise=who-is-complaining&round=2"],
    [404, "exercise=nothing&round=2"],
    [400, "exercise=more-logs"],
    [400, "exercise=more-logs&round=0"],
    [400, "round=2"],
  ])("says %i to %s", async (status, query) => expect((await (await aSite()).call(`/api/goes?${query}`)).status).toBe(status));
  test("takes nothing in", async () => {
    const answer = await (await aSite()).call("/api/goes", { method: "POST" });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

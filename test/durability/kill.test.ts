import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { aClient } from "./a-client.ts";
import { aProcess } from "./a-process.ts";

const rounds = 6;
const clients = 6;

describe("the server, killed in the middle of a stream of attempts", () => {
  test("keeps every acknowledged one, exactly once, and takes the rest when they are sent again", async () => {
    const data = mkdtempSync(join(tmpdir(), "redress-kill-"));
    const learners = Array.from({ length: clients }, aClient);
    let cutOff = 0;
    const restart = async () => {
      const server = await aProcess(data);
      for (const learner of learners) {
        const kept = await learner.kept(server.address);
        expect(new Set(kept).size).toBe(kept.length);
        expect(kept).toEqual(expect.arrayContaining(learner.acknowledged));
        // What was stored and could not be acknowledged any more is at most the request under way.
        expect(kept.length - learner.acknowledged.length).toBeLessThanOrEqual(learner.waiting());
      }
      return server;
    };
    for (let round = 0; round < rounds; round++) {
      const server = await restart();
      const before = learners.map(({ acknowledged }) => acknowledged.length);
      const streams = learners.map((learner) => learner.stream(server.address));
      await new Promise((resolve) => setTimeout(resolve, 300 + 150 * round));
      await server.end("SIGKILL");
      await Promise.all(streams);
      learners.forEach((learner, i) => {
        expect(learner.acknowledged.length).toBeGreaterThan(before[i] as number);
      });
      cutOff += learners.reduce((sum, learner) => sum + learner.waiting(), 0);
    }
    expect(cutOff).toBeGreaterThan(0);
    await (await restart()).end("SIGTERM");
    const database = new DatabaseSync(join(data, "results.sqlite"));
    expect(database.prepare("pragma integrity_check").get()).toEqual({ integrity_check: "ok" });
    expect(database.prepare("select count(*) as n from learners").get()).toEqual({ n: clients });
    const total = learners.reduce((sum, learner) => sum + learner.acknowledged.length, 0);
    console.log(`${total} attempts acknowledged over ${rounds} kills, ${cutOff} cut off`);
  }, 60_000);
});

describe("the server, asked to stop", () => {
  test("ends by itself, and starts again with another link to the desk while nobody has used one", async () => {
    const data = mkdtempSync(join(tmpdir(), "redress-stop-"));
    const link = async () => {
      const server = await aProcess(data);
      await expect.poll(server.said).toContain("/desk/enter?token=");
      const address = /http\S+\/desk\/enter\S+/.exec(server.said())?.[0] ?? "";
      return { server, address, token: address.split("token=")[1] ?? "" };
    };
    const first = await link();
    expect((await fetch(first.address)).status).toBe(200);
    expect(await first.server.end("SIGTERM")).toBe(0);
    const second = await link();
    const enter = (token: string) =>
      fetch(`${second.server.address}/desk/enter`, {
        ...{ method: "POST", redirect: "manual", body: new URLSearchParams({ token }) },
        headers: { origin: second.server.address },
      });
    expect((await enter(first.token)).status).toBe(410);
    expect((await enter(second.token)).status).toBe(303);
    expect(await second.server.end("SIGTERM")).toBe(0);
    const third = await aProcess(data);
    await third.end("SIGTERM");
    expect(third.said()).not.toContain("/desk/enter");
  }, 60_000);
});

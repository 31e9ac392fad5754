import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { logTo } from "../../../site/server/log.ts";
import { anAttempt } from "../results/a-store.ts";
import { aSite } from "./a-site.ts";

/** Sends bytes and goes away without waiting. */
const sendAndLeave = (port: number, text: string) =>
  new Promise<void>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(text);
      setTimeout(() => {
        socket.destroy();
        resolve();
      }, 30);
    });
    socket.on("error", () => {});
  });

describe("the server goes on", () => {
  test("after a page that fails", async () => {
    const { call, errors } = await aSite();
    const answer = await call("/broken?name=somebody");
    expect([answer.status, await answer.text()]).toEqual([500, "<h1>Sorry</h1>"]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain("this page is broken");
    expect(errors[0]).not.toContain("somebody");
    expect((await call("/healthz")).status).toBe(200);
  });
  test("after a page that fails half-way, of which nothing is shown", async () => {
    const { call, errors } = await aSite();
    const answer = await call("/half");
    expect([answer.status, await answer.text()]).toEqual([500, "<h1>Sorry</h1>"]);
    expect(errors).toHaveLength(1);
    expect((await call("/healthz")).status).toBe(200);
  });
  test.each(["/cut", "/own-500"])("after a page that Astro itself gives up: %s", async (path) => {
    const { call, errors } = await aSite();
    const answer = await call(path);
    expect([answer.status, await answer.text()]).toEqual([500, "<h1>Sorry</h1>"]);
    expect(errors).toHaveLength(1);
  });
  test.each([
    ["in the middle of its head", "POST /api/attempts HTTP/1.1\r\nHost: x"],
    ["in the middle of its body", "POST /api/attempts HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Length: 1000\r\n\r\n{"],
    ["in the middle of a chunk", "POST /api/attempts HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"],
    ["while a page is made", "GET /hanging HTTP/1.1\r\nHost: x\r\n\r\n"],
    ["before its page comes", "GET /en/ HTTP/1.1\r\nHost: x\r\n\r\n"],
    ["with something that is not HTTP", "\0\0\0\r\n\r\n"],
  ])("after a browser that leaves %s", async (_, text) => {
    const { port, call } = await aSite();
    await sendAndLeave(port, text);
    expect(await (await call("/healthz")).text()).toBe("ok");
  });
});

test("a store that cannot store is not told as stored, and the client may send again", async () => {
  const { post, store, errors } = await aSite();
  await store.close();
  const answer = await post("/api/attempts", { attempts: [anAttempt()] });
  expect([answer.status, await answer.json()]).toEqual([500, { code: "not-done" }]);
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(errors).toHaveLength(1);
});

test("health is that of the database", async () => {
  const { call, store } = await aSite();
  expect((await call("/healthz")).status).toBe(200);
  await store.close();
  expect((await call("/healthz")).status).toBe(500);
});

test("an error is one line of JSON", () => {
  const lines: string[] = [];
  const log = logTo(
    (line) => lines.push(line),
    () => new Date(0),
  );
  log("request", new TypeError("two\nlines"), { status: 500 });
  log("page", "thrown text");
  expect(lines.map((line) => [line.includes("\n"), JSON.parse(line)])).toMatchObject([
    [false, { at: "1970-01-01T00:00:00.000Z", level: "error", code: "request", status: 500, error: "TypeError", message: "two\nlines" }],
    [false, { code: "page", error: "thrown", message: "thrown text" }],
  ]);
  expect(JSON.parse(lines[0] ?? "").where).toMatch(/^errors\.test\.ts:\d+$/);
});

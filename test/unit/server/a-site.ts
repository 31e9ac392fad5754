import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { exerciseById } from "@redress/lessons";
import type { Engine } from "@redress/results";
import { onTestFinished } from "vitest";
import { createApp } from "../../../site/server/app.ts";
import type { AstroHandler } from "../../../site/server/astro.ts";
import { listen, stop } from "../../../site/server/listen.ts";
import { createLive } from "../../../site/server/live.ts";
import { indexFiles } from "../../../site/server/static-index.ts";
import { aStore } from "../results/a-store.ts";

const built = {
  "en/index.html": "<h1>Course</h1>",
  "en/lessons/internal-or-external/index.html": `<h1>Lesson</h1>${"<p>text</p>".repeat(200)}`,
  "ru/404.html": "<h1>нет</h1>",
  "404.html": "<h1>No such page</h1>",
  "500.html": "<h1>Sorry</h1>",
  "_astro/page.AbC123.css": "body{margin:0}".repeat(50),
  "_astro/font.XyZ.woff2": "not really a font",
  "favicon.svg": "<svg/>",
  "reference/index.html": "<h1>Reference</h1>",
};

/** A folder such as a build leaves behind. */
export function aBuild(): string {
  const root = mkdtempSync(join(tmpdir(), "redress-site-"));
  for (const [name, text] of Object.entries(built)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const onDemand = /^\/(desk|desk\/closed|desk\/enter|(en|ru|hu|pl)\/lessons\/(internal-or-external|worth-having)\/answers)\/$/;

/** Answers as Astro's built handler does: writes the page, or calls `next`. The page shows what it was given, as JSON. */
export const fakeAstro: AstroHandler = async (request, response, next, locals) => {
  const url = request.url ?? "";
  if (url === "/broken/") throw new Error("this page is broken");
  if (url === "/hanging/") return new Promise(() => {});
  if (url === "/half/") {
    response.writeHead(200, { "content-type": "text/html" });
    response.write("<p>the first half");
    throw new Error("no second half");
  }
  if (url === "/cut/") {
    // What Astro does when a page fails in the middle of its stream.
    response.writeHead(200, { "content-type": "text/html" });
    response.write("<p>the first half");
    response.write("Internal server error", () => void response.destroy(new Error("cut")));
    return;
  }
  if (url === "/own-500/") {
    response.statusCode = 500;
    response.end("Internal Server Error");
    return;
  }
  if (!onDemand.test(url)) return next?.();
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end(JSON.stringify({ url, method: request.method, locals }));
};

/** A site that listens, on a store of its own; closed when the test is over. */
export async function aSite(given: { publicOrigin?: string; engine?: Engine; patience?: Parameters<typeof listen>[3] } = {}) {
  const made = await aStore(given.engine ? { engine: given.engine } : {});
  const { store } = made;
  const errors: string[] = [];
  const live = createLive(made.clock, 50);
  const app = createApp({
    ...{ store, live, clock: made.clock, astro: fakeAstro, files: indexFiles(aBuild()), publicOrigin: given.publicOrigin },
    log: (code, error, facts) => errors.push(JSON.stringify({ code, error: String(error), ...facts })),
    lessonOf: (exercise) => exerciseById(exercise)?.lesson.slug,
  });
  const { server, port } = await listen(app, 0, "127.0.0.1", given.patience);
  onTestFinished(async () => {
    live.close();
    server.closeAllConnections();
    await stop(server);
  });
  const address = `http://127.0.0.1:${port}`;
  const call = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
    fetch(`${address}${path}`, { redirect: "manual", ...init, headers: { origin: given.publicOrigin ?? address, ...init.headers } });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    call(path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } });
  const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    call(path, { method: "POST", body: new URLSearchParams(fields), headers });
  return { ...made, address, port, server, live, errors, call, post, form };
}

/** What a browser would send back of the cookies in an answer. */
export const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

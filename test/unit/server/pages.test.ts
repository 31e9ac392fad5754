import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { policyAt } from "../../../site/server/headers.ts";
import { aSite } from "./a-site.ts";

const lesson = "/en/lessons/internal-or-external/";

/** A request that undoes no compression. */
const raw = (port: number, path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }>((resolve, reject) => {
    request({ port, host: "127.0.0.1", path, headers, method }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }));
    })
      .on("error", reject)
      .end();
  });

describe("prerendered pages", () => {
  test("are served at their address, and looked up again each time", async () => {
    const { call } = await aSite();
    const answer = await call(lesson);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    expect(await answer.text()).toContain("<h1>Lesson</h1>");
    const etag = answer.headers.get("etag") ?? "";
    const again = await call(lesson, { headers: { "if-none-match": `"other", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await call(lesson, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });
  test("lead from the address without a slash to the one with it, and keep the query", async () => {
    const { call } = await aSite();
    const answer = await call("/en/lessons/internal-or-external?from=mail");
    expect([answer.status, answer.headers.get("location")]).toEqual([301, `${lesson}?from=mail`]);
  });
  test("lead from a folder's own file to the folder", async () => {
    const { call } = await aSite();
    for (const [asked, folder] of [
      ["/reference/index.html", "/reference/"],
      ["/en/index.html?a=b", "/en/?a=b"],
    ] as const) {
      const answer = await call(asked);
      expect([answer.status, answer.headers.get("location")], asked).toEqual([301, folder]);
    }
  });
  test.each([
    ["br", brotliDecompressSync, "gzip, br;q=0.5"],
    ["gzip", gunzipSync, "gzip, br;q=0"],
    [undefined, (bytes: Buffer) => bytes, "identity"],
  ])("come in the encoding %s where the browser takes it", async (encoding, undo, accepted) => {
    const { port } = await aSite();
    const { headers, body } = await raw(port, lesson, { "accept-encoding": accepted });
    expect([headers["content-encoding"], headers.vary]).toEqual([encoding, "Accept-Encoding"]);
    expect(undo(body).toString()).toContain("<h1>Lesson</h1>");
    expect(headers["content-length"]).toBe(String(body.length));
  });
  test("have a tag per encoding", async () => {
    const { port } = await aSite();
    const tags = ["br", "gzip", "identity"].map(async (one) => (await raw(port, lesson, { "accept-encoding": one })).headers.etag);
    expect(new Set(await Promise.all(tags)).size).toBe(3);
  });
  test("answer HEAD with the same head and no body", async () => {
    const { port } = await aSite();
    const [head, get] = [await raw(port, lesson, {}, "HEAD"), await raw(port, lesson)];
    expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([200, 0, get.headers["content-length"]]);
  });
});

describe("pages made on demand", () => {
  test.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
    ["identity", (bytes: Buffer) => bytes],
  ])("come in the encoding %s where the browser takes it, the same for HEAD without a body", async (encoding, undo) => {
    const { port } = await aSite();
    const { status, headers, body } = await raw(port, "/desk", { "accept-encoding": encoding });
    expect([status, headers["content-encoding"] ?? "identity", headers.vary]).toEqual([401, encoding, "Accept-Encoding"]);
    expect(JSON.parse(undo(body).toString())).toMatchObject({ url: "/desk/closed/" });
    const head = await raw(port, "/desk", { "accept-encoding": encoding }, "HEAD");
    expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([401, 0, String(body.length)]);
  });
});

describe("assets", () => {
  test("with their content's hash in the name are kept for good", async () => {
    const answer = await (await aSite()).call("/_astro/page.AbC123.css");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("content-type")).toBe("text/css; charset=utf-8");
  });
  test("that are compressed already are left alone", async () => {
    const { headers } = await raw((await aSite()).port, "/_astro/font.XyZ.woff2", { "accept-encoding": "br" });
    expect([headers["content-type"], headers["content-encoding"], headers.vary]).toEqual(["font/woff2", undefined, undefined]);
  });
  test("cannot be had from outside the folder", async () => {
    const { port } = await aSite();
    for (const path of [
      "/../package.json",
      "/..%2fpackage.json",
      "/%2e%2e/package.json",
      "/en/..%5c..%5cpackage.json",
      "//etc/passwd",
      "/%",
    ])
      expect([400, 404], path).toContain((await raw(port, path)).status);
  });
});

describe("an unknown address", () => {
  test("gets the 404 page, in its language where there is one", async () => {
    const { call } = await aSite();
    for (const [path, words] of [
      ["/nowhere", "No such page"],
      ["/en/nowhere/", "No such page"],
      ["/ru/nowhere/", "нет"],
    ] as const) {
      const answer = await call(path);
      expect([answer.status, await answer.text()]).toEqual([404, `<h1>${words}</h1>`]);
    }
  });
});

describe("the bare address", () => {
  test.each([
    ["ru-RU,ru;q=0.9,en;q=0.8", "/ru/"],
    ["de, hu;q=0.7, en;q=0.3", "/hu/"],
    ["en;q=0.2, PL;q=0.9", "/pl/"],
    ["ru;q=0, pl;q=0.1", "/pl/"],
    ["ru;q=0", "/en/"],
    ["de-DE, *;q=0.5", "/en/"],
    ["", "/en/"],
    [";;;,q=", "/en/"],
  ])("leads %s to %s", async (languages, path) => {
    const answer = await (await aSite()).call("/", { headers: { "accept-language": languages } });
    expect([answer.status, answer.headers.get("location"), answer.headers.get("vary")]).toEqual([302, path, "Accept-Language"]);
  });
});

test.each([["/en/"], ["/nowhere"], ["/desk"], ["/api/attempts"], ["/broken"], ["/"], ["/healthz"], ["/_astro/font.XyZ.woff2"], ["//["]])(
  "%s carries the headers that keep others out",
  async (path) => {
    const { headers } = await raw((await aSite()).port, path);
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'",
    );
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
  },
);

test("WebAssembly may run on the search page alone, in every language, and nothing else differs there", async () => {
  const { port } = await aSite();
  const policyOf = async (path: string) => String((await raw(port, path)).headers["content-security-policy"]);
  const usual = await policyOf("/en/");
  for (const path of ["/en/search/", "/hu/search", "/pl/search/?q=a"])
    expect((await policyOf(path)).replace("script-src 'self' 'wasm-unsafe-eval'", "script-src 'self'"), path).toBe(usual);
  for (const path of [
    "/search/en/pagefind.js",
    "/en/search/x/",
    "/en/lessons/search/",
    "/search/",
    "/en/?q=/en/search/",
    "/xyz/search/",
    "//en/search/",
  ])
    expect(await policyOf(path), path).toBe(usual);
});

test("the reference goes by a rule of its own, and nothing else does", async () => {
  const { port } = await aSite();
  const page = await raw(port, "/reference/?q=1");
  expect([page.status, page.headers["content-security-policy"]]).toEqual([200, policyAt("/reference/")]);
  const again = await raw(port, "/reference/", { "if-none-match": String(page.headers.etag) });
  expect([again.status, again.headers["content-security-policy"]]).toEqual([304, policyAt("/reference/")]);
  expect(policyAt("/reference/")).not.toBe(policyAt("/en/"));
  for (const path of ["/reference", "/referenced/", "/en/reference/"]) expect(policyAt(path), path).toBe(policyAt("/en/"));
});

test.each(["/en/", "/reference/"])("the rule of %s lets no page make code of text, run what stands in it unseen, or be framed", (path) => {
  const policy = policyAt(path);
  expect(policy).not.toMatch(/'unsafe-(inline|eval)'|https?:|\*/);
  for (const rule of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) expect(policy.split("; ")).toContain(rule);
});

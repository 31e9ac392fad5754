import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { aSite } from "./a-site.ts";

const path = "/en/lessons/internal-or-external/answers";
const fields = { exercise: "who-is-complaining", "item.contact-not-handled": "internal" };

/** A reverse proxy as most are set up: it ends TLS, and says so in headers that anybody could send. */
async function aProxy(port: number) {
  const proxy = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, host: `127.0.0.1:${port}`, "x-forwarded-proto": "https", "x-forwarded-host": "course.example" };
    const onward = request({ port, host: "127.0.0.1", method: incoming.method, path: incoming.url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void proxy.close());
  const { port: own } = proxy.address() as AddressInfo;
  return (headers: Record<string, string>) =>
    fetch(`http://127.0.0.1:${own}${path}`, { method: "POST", body: new URLSearchParams(fields), headers });
}

describe("behind a reverse proxy", () => {
  const browser = { origin: "https://course.example" };
  test("a form arrives when the public origin is set, and the cookie is for https only", async () => {
    const { port } = await aSite({ publicOrigin: "https://course.example" });
    const answer = await (await aProxy(port))(browser);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ locals: { answers: { answered: 1 } } });
    expect(answer.headers.getSetCookie()[0]).toMatch(/; Secure/);
  });
  test("it is refused without, and told what to set", async () => {
    const { port, store, clock } = await aSite();
    const answer = await (await aProxy(port))(browser);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({
      ...{ code: "origin", received: "https://course.example", expected: `http://127.0.0.1:${port}` },
      message: expect.stringContaining("PUBLIC_ORIGIN"),
    });
    expect((await store.deskView(clock())).attempts).toBe(0);
  });
});

describe("the origin of a post", () => {
  const send = async (headers: Record<string, string>, method = "POST") => {
    const { address } = await aSite();
    const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace("OURS", address)]));
    return (await fetch(`${address}${path}`, { method, body: new URLSearchParams(fields), headers: own })).status;
  };
  test.each([
    [200, { origin: "OURS" }],
    [403, { origin: "https://elsewhere.example" }],
    [403, { origin: "null" }],
    [403, { origin: "" }],
    [403, { origin: "https://elsewhere.example", "sec-fetch-site": "same-origin" }],
    [403, { origin: "OURS.elsewhere.example" }],
    [200, { "sec-fetch-site": "same-origin" }],
    [403, { "sec-fetch-site": "same-site" }],
    [403, { "sec-fetch-site": "cross-site" }],
    [403, { "sec-fetch-site": "none" }],
    [403, { "x-forwarded-proto": "https" }],
  ])("answers %i to %o", async (status, headers) => {
    // Node's fetch says sec-fetch-mode but neither of the two headers that are looked at.
    expect(await send(headers)).toBe(status);
  });
  test.each(["PUT", "PATCH", "DELETE"])("is looked at for %s as well", async (method) => {
    expect(await send({ origin: "https://elsewhere.example" }, method)).toBe(403);
  });
});

import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { render } from "../../../site/server/astro.ts";
import type { Call, Parts } from "../../../site/server/parts.ts";
import { fakeAstro } from "./a-site.ts";

test("a page that is never finished is waited for no longer than the browser stays", async () => {
  const parts = { astro: fakeAstro } as Parts;
  const server = createServer();
  const rendered = new Promise((resolve) => {
    server.on("request", (incoming, outgoing) => {
      const call = { env: { incoming, outgoing }, req: { header: () => undefined }, newResponse: () => new Response() };
      resolve(render(parts, call as unknown as Call, { path: "/hanging/" }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const browser = request({ port: (server.address() as AddressInfo).port, host: "127.0.0.1" });
  browser.on("error", () => {}).end();
  setTimeout(() => browser.destroy(), 50);
  expect(await rendered).toBeInstanceOf(Response);
});

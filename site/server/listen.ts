import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { setAlways } from "./headers.ts";
import type { Env } from "./parts.ts";

/** Nobody may hold a connection by being slow: milliseconds to send the head, the whole request, or anything at all. */
const patience = { head: 10_000, request: 30_000, silence: 60_000, check: 5_000 };

/** How long requests may take to end after the server was told to stop. */
const graceMilliseconds = 5_000;

/** Listens; fulfilled when the address answers. */
export async function listen(
  app: Hono<Env>,
  port: number,
  host: string,
  { head, request, silence, check }: typeof patience = patience,
): Promise<{ server: Server; port: number }> {
  const listener = getRequestListener(app.fetch as Parameters<typeof getRequestListener>[0]);
  const limits = { headersTimeout: head, requestTimeout: request, connectionsCheckingInterval: check };
  const server = createServer(limits, (incoming, outgoing) => {
    setAlways(outgoing, incoming.url);
    // Node already knows that this response has no body; to everything else HEAD is a GET.
    if (incoming.method === "HEAD") incoming.method = "GET";
    void listener(incoming, outgoing);
  });
  server.setTimeout(silence);
  server.listen(port, host);
  await once(server, "listening");
  return { server, port: (server.address() as AddressInfo).port };
}

/** Takes no new requests, lets those under way end, and then cuts what is left. */
export async function stop(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  await closed;
  clearTimeout(cut);
}

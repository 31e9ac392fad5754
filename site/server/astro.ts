import type { IncomingMessage, ServerResponse } from "node:http";
import type { StatusCode } from "hono/utils/http-status";
import { Captured } from "./captured.ts";
import { compressed, encodingFor, isText } from "./encoding.ts";
import type { Call, Parts } from "./parts.ts";

/** Astro's built handler in middleware mode: writes the page to Node's response, or calls `next` where it has none. */
export type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error?: unknown) => void,
  locals?: object,
) => void | Promise<void>;

/** A page to be rendered on demand. */
export interface Page {
  readonly path: string;
  readonly locals?: App.Locals;
  /** Instead of 200; a page's own other status stays. */
  readonly status?: StatusCode;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Runs the handler until the page is written, there proves to be none, or the browser has gone away. */
function written(astro: AstroHandler, call: Call, page: Page, captured: Captured): Promise<"written" | "missing"> {
  return new Promise((resolve, reject) => {
    call.env.outgoing.once("close", () => {
      captured.emit("close");
      resolve("written");
    });
    const next = (error?: unknown) => (error ? reject(error) : resolve("missing"));
    Promise.resolve()
      .then(() => astro(captured.req, captured, next, page.locals ?? {}))
      .then(() => resolve("written"), reject);
  });
}

/**
 * Lets Astro make a page. The request it sees is a plain GET of the page's own path: a form's body has been read by then, and a
 * query (it may hold a token) has no business in anybody's log.
 *
 * @returns undefined where Astro has no such page.
 * @throws where the page fails, even half-way.
 */
export async function render({ astro }: Pick<Parts, "astro">, call: Call, page: Page): Promise<Response | undefined> {
  const request = call.env.incoming as IncomingMessage;
  request.method = "GET";
  request.url = page.path.endsWith("/") ? page.path : `${page.path}/`;
  const captured = new Captured(request);
  if ((await written(astro, call, page, captured)) === "missing") return undefined;
  if (captured.broken) throw captured.broken;
  if (captured.statusCode >= 500) throw new Error(`Astro answered ${captured.statusCode}`);
  const headers: Record<string, string | string[]> = { "cache-control": "no-cache", ...page.headers, vary: "Accept-Encoding" };
  for (const [name, value] of Object.entries(captured.getHeaders()))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value : String(value);
  const { bytes } = captured;
  const encoding = isText(String(headers["content-type"])) ? encodingFor(call.req.header("accept-encoding")) : undefined;
  if (encoding) headers["content-encoding"] = encoding;
  const status = captured.statusCode === 200 ? (page.status ?? 200) : (captured.statusCode as StatusCode);
  return call.newResponse(encoding ? await compressed(bytes, encoding, "quickly") : bytes, status, headers);
}

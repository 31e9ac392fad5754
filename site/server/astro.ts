import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
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
  /** Instead of 200; a page's own error status stays. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

function answerWith(response: ServerResponse, status: number): void {
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = (given: number, ...rest: unknown[]) => {
    const code = given === 200 ? status : given;
    response.statusMessage = STATUS_CODES[code] ?? "";
    return writeHead(code, ...rest);
  };
}

/**
 * Lets Astro write a page. The request it sees is a plain GET of the page's own path: a form's body has been read by then, and
 * a query (it may hold a token) has no business in anybody's log.
 *
 * @returns undefined where Astro has no such page.
 */
export async function render({ astro, log }: Parts, call: Call, page: Page): Promise<Response | undefined> {
  const { incoming, outgoing } = call.env;
  if (!("statusMessage" in outgoing) || !("socket" in incoming)) throw new Error("Pages are served over HTTP/1.1");
  const [request, response] = [incoming as IncomingMessage, outgoing as ServerResponse];
  request.method = "GET";
  request.url = page.path.endsWith("/") ? page.path : `${page.path}/`;
  for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value);
  if (page.status) answerWith(response, page.status);
  let missing = false;
  const written = new Promise<void>((resolve, reject) => {
    // A browser that has gone away ends the waiting; what Astro still does then is its own.
    response.once("close", resolve);
    const next = (error?: unknown) => {
      if (error) return reject(error);
      missing = true;
      resolve();
    };
    Promise.resolve()
      .then(() => astro(request, response, next, page.locals ?? {}))
      .then(resolve, reject);
  });
  try {
    await written;
  } catch (error) {
    if (!response.headersSent) throw error;
    log("page", error);
    response.destroy();
  }
  return missing ? undefined : RESPONSE_ALREADY_SENT;
}

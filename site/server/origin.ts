import type { MiddlewareHandler } from "hono";
import type { Call, Env, Parts } from "./parts.ts";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/** Our origin as browsers see it. A forwarded header is no proof of it, so behind a proxy it must be given. */
export const originOf = ({ publicOrigin }: Pick<Parts, "publicOrigin">, call: Call): string => publicOrigin ?? new URL(call.req.url).origin;

export const isHttps = (parts: Pick<Parts, "publicOrigin">, call: Call): boolean => originOf(parts, call).startsWith("https:");

/** Refuses what another site's page makes a browser send. Where there is no Origin header, Sec-Fetch-Site must vouch. */
export const sameOrigin =
  (parts: Pick<Parts, "publicOrigin">): MiddlewareHandler<Env> =>
  async (call, next) => {
    if (safe.has(call.req.method)) return next();
    const expected = originOf(parts, call);
    const origin = call.req.header("origin");
    const ours = origin === undefined ? call.req.header("sec-fetch-site") === "same-origin" : origin === expected;
    if (ours) return next();
    const message = `This came from ${origin ?? "an unnamed page"}, and this site is ${expected}. Behind a reverse proxy, set PUBLIC_ORIGIN to the address that people see.`;
    return call.json({ code: "origin", expected, received: origin ?? null, message }, 403);
  };

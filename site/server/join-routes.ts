import { z } from "zod";
import { giveCookie, tokenOf } from "./cookies.ts";
import { privately } from "./headers.ts";
import { limiter } from "./limit.ts";
import type { Call, Parts } from "./parts.ts";

const typed = z.object({ code: z.string().min(1).max(100) });
const everybody = "everybody";

/** Guesses that are let through: those of one address, and of all together, since behind a proxy all come from one. */
const limits = { own: { tries: 10, seconds: 60 }, all: { tries: 100, seconds: 60 } };

/** Codes by which another browser becomes a learner's too: it asks for one here, and hands it in there. */
export function joinRoutes(parts: Parts) {
  const { clock, store } = parts;
  const [own, all] = [limiter(limits.own, clock), limiter(limits.all, clock)];
  const limited = (call: Call): Response | undefined => {
    const address = call.env.incoming.socket?.remoteAddress ?? "";
    const waitSeconds = own(address).waitSeconds || all(everybody).waitSeconds;
    const headers = { ...privately, "retry-after": String(waitSeconds) };
    return waitSeconds ? call.json({ code: "too-many", waitSeconds }, 429, headers) : undefined;
  };
  return {
    /** A new code; nobody gets one who has not answered anything yet. */
    async give(call: Call): Promise<Response> {
      const refused = limited(call);
      if (refused) return refused;
      const given = await store.newJoin(tokenOf(call, "learner"));
      return given ? call.json(given, 200, privately) : call.json({ code: "no-learner" }, 409, privately);
    },
    /** Uses a code up: from now on this browser is its learner's too. */
    async take(call: Call): Promise<Response> {
      const refused = limited(call);
      if (refused) return refused;
      const parsed = typed.safeParse(await call.req.json().catch(() => undefined));
      if (!parsed.success) return call.json({ code: "invalid", field: "code" }, 400, privately);
      const joined = await store.join(parsed.data.code);
      if (!joined) return call.json({ code: "unknown-code" }, 404, privately);
      giveCookie(parts, call, "learner", joined.token);
      return call.json({ learner: { pseudonym: joined.learner.pseudonym } }, 200, privately);
    },
  };
}

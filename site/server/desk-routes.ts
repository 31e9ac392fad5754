import { mostGoes } from "@redress/exercises";
import type { StatusCode } from "hono/utils/http-status";
import { z } from "zod";
import { render } from "./astro.ts";
import { giveCookie, takeCookie, tokenOf } from "./cookies.ts";
import { privately } from "./headers.ts";
import type { Call, Parts } from "./parts.ts";

const holder = z.object({ token: z.string().min(1).max(100) });

const page = async (parts: Parts, call: Call, path: string, status: StatusCode, locals: App.Locals): Promise<Response> =>
  (await render(parts, call, { path, status, locals, headers: privately })) ?? call.notFound();

const gone = (parts: Parts, call: Call, token: string, state: "used" | "unknown") =>
  page(parts, call, "/desk/enter", 410, { enter: { token, state } });

/** The desk, for a trainer; for anybody else a page that says how to get in. */
export async function desk(parts: Parts, call: Call): Promise<Response> {
  if (!(await parts.store.trainers.isTrainer(tokenOf(call, "trainer")))) return page(parts, call, "/desk/closed", 401, {});
  return page(parts, call, "/desk", 200, { desk: await parts.store.deskView(parts.clock()) });
}

/** The page before the desk. Looking at it uses nothing up, so that a preview of the link does no harm. */
export async function askToEnter(parts: Parts, call: Call): Promise<Response> {
  const parsed = holder.safeParse(call.req.query());
  if (!parsed.success) return gone(parts, call, "", "unknown");
  const { token } = parsed.data;
  const state = await parts.store.trainers.linkState(token);
  return state === "ready" ? page(parts, call, "/desk/enter", 200, { enter: { token } }) : gone(parts, call, token, state);
}

/** Uses the link up and opens the desk. */
export async function enter(parts: Parts, call: Call): Promise<Response> {
  const parsed = holder.safeParse(await call.req.parseBody().catch(() => undefined));
  if (!parsed.success) return gone(parts, call, "", "unknown");
  const entered = await parts.store.trainers.enter(parsed.data.token);
  if (!("session" in entered)) return gone(parts, call, parsed.data.token, entered.state);
  giveCookie(parts, call, "trainer", entered.session);
  return call.body(null, 303, { ...privately, location: "/desk" });
}

const policy = z.object({ goes: z.union([z.literal("").transform(() => null), z.coerce.number().int().min(1).max(mostGoes)]) });

/** Sets how many goes at each exercise are allowed; for a trainer alone. */
export async function setGoes(parts: Parts, call: Call): Promise<Response> {
  if (!(await parts.store.trainers.isTrainer(tokenOf(call, "trainer")))) return page(parts, call, "/desk/closed", 401, {});
  const parsed = policy.safeParse(await call.req.parseBody().catch(() => undefined));
  if (!parsed.success) return call.json({ code: "invalid", field: "goes" }, 400);
  await parts.store.setPolicy(parsed.data);
  return call.body(null, 303, { ...privately, location: "/desk" });
}

/** Closes the desk in this browser. */
export async function leave(parts: Parts, call: Call): Promise<Response> {
  const session = tokenOf(call, "trainer");
  if (session) await parts.store.trainers.leave(session);
  takeCookie(parts, call, "trainer");
  return call.body(null, 303, { ...privately, location: "/desk" });
}

import { z } from "zod";
import { giveCookie, tokenOf } from "./cookies.ts";
import { privately } from "./headers.ts";
import type { Call, Parts } from "./parts.ts";

/** Each attempt is checked on its own, by the store: a bad one must not hold up the others. */
const batch = z.object({ attempts: z.array(z.unknown()).min(1).max(100) });
const query = z.object({ exercise: z.string().min(1).max(100).optional() });

const shown = (learner: { readonly pseudonym: string } | null) => learner && { pseudonym: learner.pseudonym };

/** Takes attempts in, and answers when they are committed. */
export async function postAttempts(parts: Parts, call: Call): Promise<Response> {
  const parsed = batch.safeParse(await call.req.json().catch(() => undefined));
  if (!parsed.success) return call.json({ code: "invalid", field: parsed.error.issues[0]?.path[0] ?? "body" }, 400);
  const { learner, token, results, goes } = await parts.store.recordAttempts(tokenOf(call, "learner"), parsed.data.attempts);
  if (token) giveCookie(parts, call, "learner", token);
  if (results.some(({ status }) => status === "stored")) parts.live.stored();
  return call.json({ learner: shown(learner), results, goes }, 200, privately);
}

/** Gives a learner's own attempts back: at one exercise, or at all. */
export async function getAttempts({ store }: Parts, call: Call): Promise<Response> {
  const parsed = query.safeParse(call.req.query());
  if (!parsed.success) return call.json({ code: "invalid", field: "exercise" }, 400);
  const { learner, attempts, goes } = await store.ownAttempts(tokenOf(call, "learner"), parsed.data.exercise);
  return call.json({ learner: shown(learner), attempts, goes }, 200, privately);
}

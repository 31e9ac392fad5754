import { drawnIn, inRound } from "@redress/exercises";
import { exerciseById } from "@redress/lessons";
import { z } from "zod";
import type { Call, Parts } from "./parts.ts";

const query = z.object({ exercise: z.string().min(1).max(100), round: z.coerce.number().int().min(1).max(10_000) });

/** The cases of one go at an exercise, for pages whose rules are too heavy to draw them there. */
export async function getGo(_: Parts, call: Call): Promise<Response> {
  const parsed = query.safeParse(call.req.query());
  if (!parsed.success) return call.json({ code: "invalid", field: parsed.error.issues[0]?.path[0] ?? "query" }, 400);
  const { exercise: id, round } = parsed.data;
  const found = exerciseById(id)?.exercise;
  if (found?.kind !== "generated") return call.json({ code: "unknown-exercise" }, 404);
  // The same for everybody; another version of the course may draw otherwise.
  return call.json({ drawn: drawnIn(inRound(found, round)) }, 200, { "cache-control": "no-cache" });
}

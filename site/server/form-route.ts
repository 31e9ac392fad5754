import { longestAnswer } from "@redress/exercises";
import { z } from "zod";
import { render } from "./astro.ts";
import { giveCookie, tokenOf } from "./cookies.ts";
import { privately } from "./headers.ts";
import type { Call, Parts } from "./parts.ts";

const prefix = "item.";
const named = z.object({ exercise: z.string().min(1).max(100), round: z.coerce.number().int().min(1).max(10_000).optional() });
const fields = z.record(z.string(), z.string().max(longestAnswer));

type Asked = z.output<typeof named>;

/** The page with a learner's answers; a lesson that has no such exercise has no such page. */
async function answersPage(
  parts: Parts,
  call: Call,
  asked: Asked,
  token: string | undefined,
  unread: ReadonlyMap<string, string> = new Map(),
  over = 0,
): Promise<Response> {
  const slug = call.req.param("slug") ?? "";
  const view = await parts.store.answersView(token, { ...asked, slug });
  if (!view) return call.notFound();
  const items = view.items.map((one) => (unread.has(one.item) ? { item: one.item, unread: unread.get(one.item) ?? "" } : one));
  const answers = { ...view, items, ...(over && { over }), cookies: tokenOf(call, "learner") !== undefined };
  return (await render(parts, call, { path: call.req.path, locals: { answers }, headers: privately })) ?? call.notFound();
}

const invalid = (call: Call, field: PropertyKey | undefined) => call.json({ code: "invalid", field: field ?? "body" }, 400);

/** Takes a plain form's answers in, and shows them graded. */
export async function postAnswers(parts: Parts, call: Call): Promise<Response> {
  const form = fields.safeParse(await call.req.parseBody().catch(() => undefined));
  if (!form.success) return invalid(call, form.error.issues[0]?.path[0]);
  const parsed = named.safeParse(form.data);
  if (!parsed.success) return invalid(call, parsed.error.issues[0]?.path[0]);
  const asked = parsed.data;
  if (parts.lessonOf(asked.exercise) !== call.req.param("slug")) return call.notFound();
  const given = Object.entries(form.data).filter(([name]) => name.startsWith(prefix));
  const answers = new Map(given.map(([name, option]) => [name.slice(prefix.length), option]));
  const before = tokenOf(call, "learner");
  const { token, results, unread } = await parts.store.recordForm(before, { ...asked, locale: call.req.param("locale") ?? "", answers });
  if (token) giveCookie(parts, call, "learner", token);
  if (results.some(({ status }) => status === "stored")) parts.live.stored();
  const over = results.filter((one) => one.status === "refused" && one.code === "no-goes-left").length;
  return answersPage(parts, call, asked, token ?? before, unread, over);
}

/** Shows a learner's last answers; an address without an exercise leads back to the lesson. */
export async function getAnswers(parts: Parts, call: Call): Promise<Response> {
  const { exercise, round } = call.req.query();
  if (exercise === undefined) return call.redirect(call.req.path.replace(/answers\/?$/, ""), 303);
  const parsed = named.safeParse({ exercise, round });
  if (!parsed.success || parts.lessonOf(exercise) !== call.req.param("slug")) return call.notFound();
  return answersPage(parts, call, parsed.data, tokenOf(call, "learner"));
}

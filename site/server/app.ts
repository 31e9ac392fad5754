import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { render } from "./astro.ts";
import { getAttempts, postAttempts } from "./attempts-route.ts";
import { askToEnter, desk, enter, leave, setGoes } from "./desk-routes.ts";
import { getAnswers, postAnswers } from "./form-route.ts";
import { getGo } from "./goes-route.ts";
import { joinRoutes } from "./join-routes.ts";
import { liveRoute } from "./live-route.ts";
import { locales, toLocale } from "./locale.ts";
import { sameOrigin } from "./origin.ts";
import type { Call, Env, Parts } from "./parts.ts";
import { staticFiles } from "./static.ts";

const maxBodyBytes = 64 * 1024;

const tooLarge = (call: Call) => call.json({ code: "too-large", field: "body" }, 413);
const refuse = (call: Call, allow: string) => call.json({ code: "method", allow }, 405, { allow });

/** The whole site as one function from request to response. */
export function createApp(parts: Parts): Hono<Env> {
  // An address means the same with a slash at its end and without.
  const app = new Hono<Env>({ strict: false });
  const files = staticFiles(parts.files);
  const to = (route: (parts: Parts, call: Call) => Promise<Response>) => (call: Call) => route(parts, call);

  app.use(sameOrigin(parts), bodyLimit({ maxSize: maxBodyBytes, onError: (call) => tooLarge(call as Call) }));

  app.get("/healthz", async (call) => {
    await parts.store.ping();
    return call.text("ok");
  });
  app.get("/", toLocale);
  app.get("/api/attempts", to(getAttempts)).post(to(postAttempts));
  app.all("/api/attempts", (call) => refuse(call, "GET, HEAD, POST"));
  const joins = joinRoutes(parts);
  app.post("/api/join-codes", (call) => joins.give(call));
  app.post("/api/join", (call) => joins.take(call));
  for (const path of ["/api/join-codes", "/api/join"]) app.all(path, (call) => refuse(call, "POST"));
  app.get("/api/goes", to(getGo));
  app.all("/api/goes", (call) => refuse(call, "GET, HEAD"));

  const answers = `/:locale{${locales.join("|")}}/lessons/:slug/answers`;
  app.get(answers, to(getAnswers)).post(to(postAnswers));
  app.all(answers, (call) => refuse(call, "GET, HEAD, POST"));

  app.get("/desk", to(desk));
  app.get("/desk/enter", to(askToEnter)).post(to(enter));
  app.post("/desk/leave", to(leave));
  app.post("/desk/goes", to(setGoes));
  app.get("/desk/live", to(liveRoute));

  app.get("*", async (call) => (await files.get(call)) ?? (await render(parts, call, { path: call.req.path })) ?? call.notFound());
  // A prerendered page would take a post, answer 200, and drop what was in it.
  app.all("*", (call) => (files.has(call.req.path) || call.req.path.startsWith("/desk") ? refuse(call, "GET, HEAD") : call.notFound()));

  app.notFound(async (call) => (await files.page(call, 404)) ?? call.text("Not found", 404));
  app.onError(async (error, call) => {
    parts.log("request", error, { method: call.req.method, status: 500 });
    if (call.req.path.startsWith("/api/")) return call.json({ code: "not-done" }, 500);
    return (
      (await files.page(call, 500)) ?? call.text("Something went wrong here. Nothing was lost that was confirmed; please try again.", 500)
    );
  });
  return app;
}

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { aSite, cookieOf } from "./a-site.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
afterEach(() => void vi.useRealTimers());

test("an open desk hears from the server every 15 seconds, until the session has ended", async () => {
  const site = await aSite();
  const cookie = cookieOf(await site.form("/desk/enter", { token: await site.store.trainers.newLink() }));
  const answer = await site.call("/desk/live", { headers: { cookie } });
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const next = async () => Buffer.from((await reader.read()).value ?? Buffer.from("(ended)")).toString();
  expect(await next()).toBe(": open\n\n");
  await new Promise((resolve) => setTimeout(resolve, 100));
  vi.advanceTimersByTime(14_999);
  const heard = next();
  expect(await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, 100, "nothing yet"))])).toBe("nothing yet");
  vi.advanceTimersByTime(1);
  expect(await heard).toBe(": still here\n\n");
  await site.form("/desk/leave", {}, { cookie });
  vi.advanceTimersByTime(15_000);
  expect(await next()).toBe("(ended)");
});

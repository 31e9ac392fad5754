import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { tokenOf } from "./cookies.ts";
import { privately } from "./headers.ts";
import type { Call, Parts } from "./parts.ts";

const heartbeatMilliseconds = 15_000;

/** Sends the latest news only: what comes while the browser is still reading replaces what waits. */
function latest(stream: SSEStreamingApi): (at: string) => Promise<void> {
  let [busy, waiting]: [boolean, string | undefined] = [false, undefined];
  return async (at) => {
    waiting = at;
    if (busy) return;
    busy = true;
    while (waiting !== undefined) {
      const data = JSON.stringify({ at: waiting });
      waiting = undefined;
      await stream.writeSSE({ event: "attempt", data });
    }
    busy = false;
  };
}

/** The stream of events for an open desk; it ends with the trainer's session. */
export async function liveRoute({ store, live, log }: Parts, call: Call): Promise<Response> {
  const session = tokenOf(call, "trainer");
  if (!(await store.trainers.isTrainer(session))) return call.json({ code: "closed" }, 401, privately);
  // Proxies that collect an answer before they pass it on are asked not to.
  call.header("x-accel-buffering", "no");
  return streamSSE(call, async (stream) => {
    await stream.write(": open\n\n");
    await new Promise<void>((resolve) => {
      const deafen = live.listen(latest(stream), end);
      const beat = setInterval(async () => {
        const open = await store.trainers.isTrainer(session).catch((error) => void log("live", error));
        if (open === false) end();
        else await stream.write(": still here\n\n");
      }, heartbeatMilliseconds);
      stream.onAbort(end);
      function end(): void {
        clearInterval(beat);
        deafen();
        resolve();
      }
    });
  });
}

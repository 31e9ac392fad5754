import { randomUUID } from "node:crypto";
import { anAttempt } from "../unit/results/a-store.ts";
import { cookieOf } from "../unit/server/a-site.ts";

type Attempt = ReturnType<typeof anAttempt>;

/** A learner's browser with a queue: what was not acknowledged is sent again, under the same id. */
export function aClient() {
  let cookie = "";
  let waiting: Attempt[] = [];
  const acknowledged: string[] = [];
  const made = () => anAttempt({ id: randomUUID() });
  return {
    acknowledged,
    /** How many attempts it does not know the fate of. */
    waiting: () => waiting.length,
    /** Sends without a pause until the server is gone. */
    async stream(address: string): Promise<void> {
      for (;;) {
        if (!waiting.length) waiting = Array.from({ length: 1 + (acknowledged.length % 3) }, made);
        try {
          const body = JSON.stringify({ attempts: waiting });
          const answer = await fetch(`${address}/api/attempts`, { method: "POST", body, headers: { origin: address, cookie } });
          const { results } = (await answer.json()) as { results: { id: string; status: string }[] };
          cookie = cookieOf(answer) || cookie;
          for (const { id, status } of results) {
            if (status !== "stored" && status !== "known") throw new Error(`${id} is answered with ${status}`);
            acknowledged.push(id);
          }
          waiting = [];
        } catch (error) {
          // `fetch failed` and a body cut off are the kill; anything else is a finding.
          if (error instanceof TypeError) return;
          throw error;
        }
      }
    },
    /** The ids that the server gives back as this learner's. */
    async kept(address: string): Promise<string[]> {
      const answer = await fetch(`${address}/api/attempts?exercise=who-is-complaining`, { headers: { cookie } });
      return ((await answer.json()) as { attempts: { id: string }[] }).attempts.map(({ id }) => id);
    },
  };
}

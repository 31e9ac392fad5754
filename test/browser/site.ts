import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The site as it is served, with an empty database of its own. */
export interface RunningSite {
  readonly origin: string;
  /** The one-time link to the desk that the first start prints. */
  readonly deskLink: string;
  /** Ends the server and deletes its database. */
  readonly stop: () => Promise<void>;
  /** Ends the server and starts it again on the same address and database. */
  readonly restart: () => Promise<void>;
}

const main = fileURLToPath(new URL("../../site/server/main.ts", import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (!address || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Starts the server and waits until it answers; its own words explain why it does not. */
async function serve(port: number, data: string): Promise<{ child: ChildProcess; said: string }> {
  const { PUBLIC_ORIGIN: _, ...env } = process.env;
  const child = spawn(process.execPath, [main], { env: { ...env, PORT: String(port), HOST: "127.0.0.1", REDRESS_DATA: data } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  for (let tries = 0; tries < 200; tries++) {
    const up = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return { child, said };
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error(`The site did not start: ${said}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 5000);
  await once(child, "exit");
  clearTimeout(late);
}

/** Starts the built site on a free port. */
export async function startSite(): Promise<RunningSite> {
  const data = await mkdtemp(join(tmpdir(), "redress-browser-"));
  const port = await freePort();
  let { child, said } = await serve(port, data);
  const deskLink = /http:\S+\/desk\/enter\S+/.exec(said)?.[0] ?? "";
  return {
    origin: `http://127.0.0.1:${port}`,
    deskLink,
    restart: async () => {
      await end(child);
      ({ child, said } = await serve(port, data));
    },
    stop: async () => {
      await end(child);
      await rm(data, { recursive: true, force: true });
    },
  };
}

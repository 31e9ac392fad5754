import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The site as it is served, with an empty database of its own. */
export interface RunningSite {
  readonly origin: string;
  /** The one-time link to the desk that the first start prints. */
  readonly deskLink: string;
  /** One more link to the desk, as `npm run desk-link` prints it. */
  readonly newDeskLink: () => Promise<string>;
  /** Ends the server and deletes its database. */
  readonly stop: () => Promise<void>;
  /** Ends the server and starts it again on the same address and database. */
  readonly restart: () => Promise<void>;
}

const program = (name: string) => fileURLToPath(new URL(`../../site/server/${name}`, import.meta.url));
const linkIn = (said: string): string => /http:\S+\/desk\/enter\S+/.exec(said)?.[0] ?? "";

function environment(port: number, data: string): NodeJS.ProcessEnv {
  const { PUBLIC_ORIGIN: _, ...env } = process.env;
  return { ...env, PORT: String(port), HOST: "127.0.0.1", REDRESS_DATA: data };
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });

/**
 * A port that nobody takes before the server has it, nor while it is restarted: each worker looks in a range of its own, below
 * those that the system gives to browsers' connections.
 */
async function freePort(): Promise<number> {
  const first = 20_000 + (Number(process.env.VITEST_POOL_ID ?? 0) % 10) * 1000;
  for (let tries = 0; tries < 1000; tries++) {
    const port = first + ((process.pid + tries) % 1000);
    if (await listens(port)) return port;
  }
  throw new Error("no port");
}

/** Starts the server and waits until it answers; its own words explain why it does not. */
async function serve(port: number, data: string): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [program("main.ts")], { env: environment(port, data) });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  for (let tries = 0; tries < 800; tries++) {
    const up = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up && said.includes("Redress is at")) return { child, said };
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
  return {
    origin: `http://127.0.0.1:${port}`,
    deskLink: linkIn(said),
    newDeskLink: async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [program("desk-link.ts")], { env: environment(port, data) });
      return linkIn(stdout);
    },
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

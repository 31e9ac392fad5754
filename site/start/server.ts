import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "./command.ts";

/** Starts the site's server as a process of its own, which writes to our screen. */
export const startServer = (): ChildProcess => spawn(process.execPath, ["site/server/main.ts"], { cwd: root, stdio: "inherit" });

/** Waits until it has ended. */
export async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
}

/** Stops it and waits until it has ended, so that its address is free again. */
export async function stopServer(server: ChildProcess): Promise<void> {
  server.kill("SIGTERM");
  await ended(server);
}

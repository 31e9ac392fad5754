import { type ChildProcess, spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { root } from "./command.ts";
import { ended, startServer, stopServer } from "./server.ts";

// The same build as `npm start`, again after each change: what is seen here is what will be served.
const watched = [
  "packages/redress/src",
  "packages/exercises/src",
  "packages/results/src",
  "lessons",
  "site/src",
  "site/server",
  "site/reference",
  "site/public",
];

let server: ChildProcess | undefined;
let timer: NodeJS.Timeout | undefined;
let [busy, again] = [false, false];

/** Builds in a process of its own, so that a mistake in the sources ends the build and not the watching. */
const built = () =>
  new Promise<boolean>((resolve) => {
    const build = spawn(process.execPath, ["site/start/make.ts"], { cwd: root, stdio: "inherit" });
    build.on("exit", (code) => resolve(code === 0));
  });

async function renew(): Promise<void> {
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  do {
    again = false;
    if (!(await built())) {
      console.log("The last good build stays up; waiting for a change.");
      continue;
    }
    if (server) await stopServer(server);
    server = startServer();
  } while (again);
  busy = false;
}

for (const folder of watched)
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(renew, 200);
  });
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, async () => {
    // A terminal tells the server too; it is not to be told twice.
    if (server) await (signal === "SIGINT" && process.stdin.isTTY ? ended(server) : stopServer(server));
    process.exit(0);
  });
await renew();

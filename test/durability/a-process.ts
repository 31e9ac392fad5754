import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../site/server/main.ts", import.meta.url));

/** The real server as a process of its own, on a free port. */
export interface Process {
  readonly address: string;
  /** All it has printed so far. */
  readonly said: () => string;
  readonly end: (signal: "SIGKILL" | "SIGTERM") => Promise<number | null>;
}

/** Starts the built site's server on a data folder; fulfilled when it has printed its address. */
export async function aProcess(data: string): Promise<Process> {
  const { PUBLIC_ORIGIN: _, ...env } = process.env;
  const child: ChildProcess = spawn(process.execPath, [main], { env: { ...env, PORT: "0", HOST: "127.0.0.1", REDRESS_DATA: data } });
  let said = "";
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (text) => {
        said += text;
        const printed = /Redress is at (http:\S+)\/\n/.exec(said)?.[1];
        if (printed) resolve(printed);
      });
    child.once("exit", () => reject(new Error(`The server did not start: ${said}`)));
  });
  return {
    address,
    said: () => said,
    async end(signal) {
      const exit = once(child, "exit");
      child.kill(signal);
      return (await exit)[0] as number | null;
    },
  };
}

import { spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The top folder of the project. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

const path = [`${root}node_modules/.bin`, dirname(process.execPath), process.env.PATH].join(delimiter);
const env = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: "1", FORCE_COLOR: undefined, NO_COLOR: "1" };

/** A command line of the project's tools, and how it ended. */
export interface Ended {
  readonly ok: boolean;
  /** What it printed, errors too. */
  readonly output: string;
}

/** Runs a command of the project's tools in the top folder, quietly, until it ends. */
export function run(line: string, extra: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const [command = "", ...args] = line.split(" ");
  return new Promise((resolve) => {
    const shell = process.platform === "win32";
    const child = spawn(command, args, { cwd: root, env: { ...env, ...extra }, shell, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const take = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * Does one step of a longer work, saying which and how long it took; one that runs beside others says both at its end. A step
 * that fails shows its output and ends the process.
 */
export async function step(name: string, work: () => Promise<Ended>, { beside = false } = {}): Promise<string> {
  const start = performance.now();
  if (!beside) process.stdout.write(`${name} … `);
  const { ok, output } = await work();
  const how = `${ok ? "done" : "failed"} in ${((performance.now() - start) / 1000).toFixed(1)} s`;
  console.log(beside ? `${name} … ${how}` : how);
  if (ok) return output;
  console.log(output.trim());
  process.exit(1);
}

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../site/start/command.ts";

interface Entry {
  readonly version?: string;
  readonly dev?: true;
  readonly optionalDependencies?: Record<string, string>;
}
export type Lock = { readonly packages: Record<string, Entry & Record<string, unknown>> };

/** The places where a package looks for a dependency, nearest first, as the lock file names them. */
function places(from: string, name: string): string[] {
  const up = from.split("/node_modules/").map((_, at, parts) => parts.slice(0, parts.length - at).join("/node_modules/"));
  return [...up.map((at) => `${at}/node_modules/${name}`), `node_modules/${name}`].map((at) => at.replace(/^\//, ""));
}

/** Optional dependencies without an entry: `npm ci` refuses a lock file that has any. */
export function unlocked({ packages }: Lock): { readonly name: string; readonly version: string; readonly dev: boolean }[] {
  return Object.entries(packages).flatMap(([at, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) =>
      places(at, name).some((place) => place in packages) ? [] : { name, version, dev: !!dev },
    ),
  );
}

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm", "arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/** A lock entry for the binary of another platform, told from its name, such as `@rollup/rollup-linux-x64-musl`. */
export function platformEntry(name: string, version: string, dev: boolean): Entry & Record<string, unknown> {
  const parts = name.split(/[-/]/);
  const os = systems.filter((system) => parts.includes(system));
  const cpu = processors.filter((processor) => parts.includes(processor));
  if (os.length + Number(cpu[0] === "wasm32") !== 1 || cpu.length !== 1 || !/^\d[\w.+-]*$/.test(version))
    throw new Error(`${name}@${version} does not tell its platform`);
  const libc =
    os[0] !== "linux"
      ? []
      : parts.some((part) => part.startsWith("musl"))
        ? ["musl"]
        : parts.some((part) => part.startsWith("gnu"))
          ? ["glibc"]
          : [];
  return { version, cpu, ...(dev && { dev: true }), ...(libc.length && { libc }), optional: true, ...(os.length && { os }) };
}

// npm writes no entry for a binary that the registry in use does not have, and then `npm ci` fails everywhere.
// Run this after `npm install` where that is so; the entries carry no integrity, since nothing was there to compute it from.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const file = join(root, "package-lock.json");
  const lock: Lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = unlocked(lock);
  for (const { name, version, dev } of missing) lock.packages[`node_modules/${name}`] = platformEntry(name, version, dev);
  const packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages }, undefined, 2)}\n`);
  console.log(`${missing.length} entries added`);
}

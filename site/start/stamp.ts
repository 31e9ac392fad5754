import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./command.ts";

/** Something that is built: the paths it is made from, and where it is put. */
export interface Built {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: string;
}

const file = ({ name }: Built) => join(root, ".cache", `${name}.stamp`);

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (!statSync(full).isDirectory()) hash.update(`${path}\0`).update(readFileSync(full));
  else for (const name of readdirSync(full).sort()) addTo(hash, `${path}/${name}`);
}

/** One hash of all that lies under these paths. */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) addTo(hash, path);
  return hash.digest("hex");
}

/** Whether what lies there is what would be built now: neither a changed source nor a changed output is missed. */
export const isFresh = (built: Built): boolean =>
  existsSync(file(built)) && readFileSync(file(built), "utf8") === `${fingerprint(built.from)} ${fingerprint([built.to])}`;

/** Builds, and notes from what. The sources are looked at before, so that a change made meanwhile is built next time. */
export async function stamped(built: Built, build: () => Promise<unknown>): Promise<void> {
  const from = fingerprint(built.from);
  rmSync(file(built), { force: true });
  await build();
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(file(built), `${from} ${fingerprint([built.to])}`);
}

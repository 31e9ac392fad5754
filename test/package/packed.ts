import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import manifest from "../../packages/redress/package.json" with { type: "json" };
import { root, run } from "../../site/start/command.ts";

/** The import paths of the package that lead to code: `redress`, `redress/complaint` and so on. */
export const subpaths = Object.entries(manifest.exports).flatMap(([key, target]) =>
  typeof target === "string" ? [] : [key.replace(/^\./, "redress")],
);

/** An empty project with the packed library put into its node_modules. */
export interface Project {
  readonly folder: string;
  readonly tarball: string;
  /** The library as it was unpacked. */
  readonly library: string;
}

/** Packs the library as it would be published and unpacks it into an empty project. The dependencies are linked: no network is needed. */
export async function install(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), "redress-project-"));
  const packed = await run(`npm pack --workspace redress --pack-destination ${folder}`);
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (!packed.ok || !tarball) throw new Error(packed.output);
  const library = join(folder, "node_modules", "redress");
  mkdirSync(library, { recursive: true });
  const unpacked = await run(`tar -xzf ${join(folder, tarball)} -C ${library} --strip-components=1`);
  if (!unpacked.ok) throw new Error(unpacked.output);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "junction");
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "empty", private: true }));
  return { folder, tarball: join(folder, tarball), library };
}

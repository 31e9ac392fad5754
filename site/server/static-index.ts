import { readdirSync } from "node:fs";
import { join, sep } from "node:path";

/** The built files by the path of their address; a folder's `index.html` under the folder's own. */
export type Files = ReadonlyMap<string, string>;

/** Lists what was built, once, under `at`: what is not in the list cannot be asked for, whatever the address looks like. */
export function indexFiles(root: string, at = ""): Files {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const path = `${at}/${file.slice(root.length).split(sep).filter(Boolean).join("/")}`;
      return [path.replace(/\/index\.html$/, "/"), file] as const;
    }),
  );
}

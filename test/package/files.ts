import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../site/start/command.ts";

const made = /(^|\/)(node_modules|dist|\.git|\.cache|\.astro|data)(\/|$)/;

/** The project's own files by pattern, with `/` between folders. Nothing built, installed or stored. */
export const filesOf = (pattern: string): string[] =>
  globSync(pattern, { cwd: root, exclude: (path) => made.test(path.replaceAll("\\", "/")) })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.\w+$/.test(path))
    .sort();

export const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

/** What a source file imports, types too. */
export const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/^(?:import|export)\b[^"';]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm)].map(
    (found) => (found[1] ?? found[2] ?? found[3]) as string,
  );

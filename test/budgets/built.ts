import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../../site/start/command.ts";

/** What was built: texts by address, such as `/en/index.html` or `/_astro/exercise.js`. */
export type Built = ReadonlyMap<string, string>;

/** Bytes of a text as gzip sends it. */
export const gzipped = (text: string): number => (text ? gzipSync(text, { level: 9 }).length : 0);

/** Every page, script and style of the built site. */
export function readBuilt(folder = "site/dist/client"): Built {
  const files = globSync("**/*.{html,js,mjs,css,svg,webmanifest}", { cwd: join(root, folder) });
  return new Map(files.sort().map((file) => [`/${file.replaceAll("\\", "/")}`, readFileSync(join(root, folder, file), "utf8")]));
}

/** The address that a page is asked for by. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, "$1");

/** The reference is written by a tool of its own, and held to rules of its own. */
export const isReference = (file: string): boolean => file.startsWith("/reference/");

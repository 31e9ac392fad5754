import { posix } from "node:path";
import type { Built } from "./built.ts";

const resolved = (from: string, to: string): string => posix.resolve(posix.dirname(from), to);
const all = (text: string, pattern: RegExp, from: string): string[] =>
  [...text.matchAll(pattern)].map(([, to = ""]) => resolved(from, to)).filter((to) => to.startsWith("/"));

/** What a script brings along at once: `import … from "./x.js"`, `import "./x.js"`, `export … from "./x.js"`. */
export const importsOf = (built: Built, file: string): string[] =>
  all(built.get(file) ?? "", /(?:\bfrom|\bimport)\s*["'`]([./][^"'`]+)["'`]/g, file);

/** What a script fetches when it is needed: `import("./x.js")`. */
export const fetchesOf = (built: Built, file: string): string[] =>
  all(built.get(file) ?? "", /\bimport\s*\(\s*["'`]([./][^"'`]+)["'`]/g, file);

/** Scripts with all that they bring along at once. */
export function withImports(built: Built, files: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const left = [...files];
  for (let file = left.pop(); file; file = left.pop())
    if (!found.has(file)) {
      found.add(file);
      left.push(...importsOf(built, file));
    }
  return found;
}

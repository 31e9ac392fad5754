import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../site/start/command.ts";

/** An example of the documentation: a ```ts block of a docstring's @example, or of a README. */
export interface Example {
  /** File and line, so that a failure says where to look. */
  readonly at: string;
  readonly code: string;
}

const block = /^```ts\n(.*?)^```$/gms;

function blocks(file: string, text: string, before = 0): Example[] {
  const line = (index: number) => before + text.slice(0, index).split("\n").length;
  return [...text.matchAll(block)].map((found) => ({ at: `${file}:${line(found.index)}`, code: found[1] as string }));
}

/** The blocks after an @example in the docstrings of a file, without the stars before the lines. */
function docstrings(file: string, source: string): Example[] {
  return [...source.matchAll(/\/\*\*.*?\*\//gs)].flatMap(({ 0: comment, index }) => {
    const text = comment.replace(/^ *\* ?/gm, "");
    const from = text.indexOf("@example");
    if (from < 0) return [];
    const above = source.slice(0, index).split("\n").length - 1 + text.slice(0, from).split("\n").length - 1;
    return blocks(file, text.slice(from), above);
  });
}

/** All examples of the library's docstrings and of the two READMEs. */
export function examples(): Example[] {
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const sources = globSync("packages/redress/src/**/*.ts", { cwd: root }).sort();
  const readmes = ["README.md", "packages/redress/README.md"];
  return [...sources.flatMap((file) => docstrings(file, read(file))), ...readmes.flatMap((file) => blocks(file, read(file)))];
}

import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../../site/start/command.ts";

/** Bundles an export for a page, such as `{ classify } from redress/complaint`: its gzipped size in bytes, and the files in it. */
export async function bundle(what: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${what.replace(/from (.*)/, 'from "$1"')};`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
    logLevel: "silent",
    // The project's own tsconfig would lead to the sources; what is published is measured here.
    tsconfigRaw: {},
  });
  return { gzip: gzipSync(outputFiles[0]?.contents as Uint8Array, { level: 9 }).length, files: Object.keys(metafile.inputs) };
}

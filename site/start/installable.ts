import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { build as bundle } from "esbuild";
import { iconFrom } from "./icon.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Makes the course one that can be installed: icons from the favicon, and the worker with the list of what every page needs. */
export const installable = (build: string): AstroIntegration => ({
  name: "installable",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const root = fileURLToPath(dir);
      const favicon = readFileSync(here("../public/favicon.svg"), "utf8");
      for (const size of [192, 512]) writeFileSync(join(root, `icon-${size}.png`), iconFrom(favicon, size));
      writeFileSync(join(root, "edition.txt"), build);
      const files = readdirSync(join(root, "_astro"))
        .sort()
        .map((name) => `/_astro/${name}`);
      // Every reader needs code, styles and the Latin letters; other letters are kept when they have been needed.
      const shell = files.filter((name) => !name.endsWith(".woff2") || /-latin\.[\w-]+\.woff2$/.test(name));
      await bundle({
        entryPoints: [here("../src/offline/worker.ts")],
        outfile: join(root, "worker.js"),
        bundle: true,
        minify: true,
        format: "iife",
        logLevel: "error",
        define: { REDRESS_BUILD: JSON.stringify(build), REDRESS_SHELL: JSON.stringify([...shell, "/en/offline/"]) },
      });
    },
  },
});

import { rmSync } from "node:fs";
import { root, run, step } from "./command.ts";
import { type Built, isFresh, stamped } from "./stamp.ts";

const library: Built & { readonly line: string } = {
  name: "library",
  from: [
    "package-lock.json",
    "tsconfig.json",
    "packages/redress/package.json",
    "packages/redress/tsup.config.ts",
    "packages/redress/declarations.ts",
    "packages/redress/src",
  ],
  to: "packages/redress/dist",
  line: "npm run build --silent --workspace redress",
};

const site: Built & { readonly line: string } = {
  name: "site",
  from: [
    ...library.from,
    "packages/exercises/src",
    "packages/results/src",
    "lessons",
    "site/astro.config.ts",
    "site/package.json",
    "site/tsconfig.json",
    "site/public",
    "site/server",
    "site/src",
  ],
  to: "site/dist",
  line: "astro build --root site",
};

async function build(built: typeof library): Promise<void> {
  if (isFresh(built)) return console.log(`Building the ${built.name} … up to date`);
  await stamped(built, () => step(`Building the ${built.name}`, () => run(built.line)));
}

/** Builds the library where its sources have changed since the last time. */
export const buildLibrary = () => build(library);

/** Builds the library, then the site from it, each where something has changed. */
export async function buildSite(): Promise<void> {
  await buildLibrary();
  // What Astro keeps of the lessons was read by an earlier schema, and it does not notice.
  if (!isFresh(site)) for (const kept of ["site/.astro", "site/node_modules/.astro"]) rmSync(root + kept, { recursive: true, force: true });
  await build(site);
}

import { rmSync } from "node:fs";
import { root, run, step } from "./command.ts";
import { type Built, isFresh, stamped } from "./stamp.ts";

interface Step extends Built {
  readonly line: string;
  /** What an earlier build kept that this one must not read. */
  readonly clears?: readonly string[];
}

const library: Step = {
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

const site: Step = {
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
  // What Astro keeps of the lessons was read by an earlier schema, and it does not notice.
  clears: ["site/.astro", "site/node_modules/.astro"],
};

/** The library's reference, served beside the site. */
const reference: Step = {
  name: "reference",
  from: [
    "package-lock.json",
    "tsconfig.json",
    "typedoc.json",
    "packages/redress/README.md",
    "packages/redress/src",
    "site/public/favicon.svg",
    "site/reference",
    "site/src/assets/fonts",
    "site/src/styles/fonts.css",
    "site/src/styles/tokens.css",
  ],
  to: "dist/docs",
  line: "node site/reference/make.ts",
};

/** Builds what has changed, all at once. */
async function build(...all: readonly Step[]): Promise<void> {
  const stale = all.filter((one) => !isFresh(one));
  for (const one of all) if (!stale.includes(one)) console.log(`Building the ${one.name} … up to date`);
  for (const { clears = [] } of stale) for (const kept of clears) rmSync(root + kept, { recursive: true, force: true });
  const beside = stale.length > 1;
  await Promise.all(stale.map((one) => stamped(one, () => step(`Building the ${one.name}`, () => run(one.line), { beside }))));
}

/** Builds the library where its sources have changed since the last time. */
export const buildLibrary = () => build(library);

/** Builds the library's reference where its sources have changed. */
export const buildReference = () => build(reference);

/** Builds the library, then the site from it and the reference beside it, each where something has changed. */
export async function buildSite(): Promise<void> {
  await buildLibrary();
  await build(site, reference);
}

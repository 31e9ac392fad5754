import { rmSync } from "node:fs";
import { type Ended, root, run, step } from "./command.ts";
import { type Built, isFresh, stamped } from "./stamp.ts";

interface Step extends Built {
  readonly lines: readonly string[];
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
  lines: ["npm run build --silent --workspace redress"],
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
    "site/start/search-index.ts",
  ],
  to: "site/dist",
  lines: ["astro build --root site", "node site/start/search-index.ts"],
  // What Astro keeps of the lessons was read by an earlier schema, and it does not notice.
  clears: ["site/.astro", "site/node_modules/.astro"],
};

/** Runs one line after the other, until one fails. */
async function inTurn(lines: readonly string[]): Promise<Ended> {
  let ended: Ended = { ok: true, output: "" };
  for (const line of lines) if (ended.ok) ended = await run(line);
  return ended;
}

async function build(built: Step): Promise<void> {
  if (isFresh(built)) return console.log(`Building the ${built.name} … up to date`);
  for (const kept of built.clears ?? []) rmSync(root + kept, { recursive: true, force: true });
  await stamped(built, () => step(`Building the ${built.name}`, () => inTurn(built.lines)));
}

/** Builds the library where its sources have changed since the last time. */
export const buildLibrary = () => build(library);

/** Builds the library, then the site from it, each where something has changed. */
export async function buildSite(): Promise<void> {
  await buildLibrary();
  await build(site);
}

import { rmSync } from "node:fs";
import { root, run, step } from "./command.ts";
import { type Built, isFresh, stamped } from "./stamp.ts";

interface Step extends Built {
  readonly line: string;
  /** What is looked at before and after, so that a mistake is told with its file and line. */
  readonly before?: Check;
  readonly after?: readonly Check[];
  /** What an earlier build kept that this one must not read. */
  readonly clears?: readonly string[];
}

interface Check {
  readonly name: string;
  readonly line: string;
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

/** What the site is built from, by which an edition of it is known. */
export const site: Step = {
  name: "site",
  from: [
    ...library.from,
    "packages/exercises/src",
    "packages/results/src",
    "lessons",
    "site/apart.ts",
    "site/astro.config.ts",
    "site/package.json",
    "site/tsconfig.json",
    "site/public",
    "site/server",
    "site/src",
    "site/start/icon.ts",
    "site/start/installable.ts",
    "site/start/check",
    "site/start/search-index.ts",
  ],
  to: "site/dist",
  line: "astro build --root site",
  before: { name: "Looking through the lessons", line: "node site/start/check/lessons.ts" },
  after: [
    { name: "Following the links", line: "node site/start/check/site.ts" },
    { name: "Indexing the pages", line: "node site/start/search-index.ts" },
  ],
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

/** Builds what has changed; `beside` is what is built meanwhile, and has to be there before the result is looked at. */
async function build(built: Step, beside?: Promise<void>): Promise<void> {
  if (isFresh(built)) return console.log(`Building the ${built.name} … up to date`);
  for (const kept of built.clears ?? []) rmSync(root + kept, { recursive: true, force: true });
  const done = (name: string, line: string) => step(name, () => run(line), { beside: beside !== undefined });
  await stamped(built, async () => {
    if (built.before) await done(built.before.name, built.before.line);
    await done(`Building the ${built.name}`, built.line);
    await beside;
    for (const check of built.after ?? []) await done(check.name, check.line);
  });
}

/** Builds the library where its sources have changed since the last time. */
export const buildLibrary = () => build(library);

/** Builds the library's reference where its sources have changed. */
export const buildReference = () => build(reference);

/** Builds the library, then the site from it and the reference beside it, each where something has changed. */
export async function buildSite(): Promise<void> {
  await buildLibrary();
  const documented = build(reference, Promise.resolve());
  await Promise.all([build(site, documented), documented]);
}

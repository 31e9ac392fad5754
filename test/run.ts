import { buildLibrary, buildSite } from "../site/start/build.ts";
import { type Ended, run, step } from "../site/start/command.ts";
import { type Counts, runProject } from "./tools/vitest.ts";

// Everything that has to hold, the quick and telling first. The first step that fails ends the run with its output.
const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
process.on("exit", (code) => console.log(`${counts.passed} passed, ${code ? Math.max(1, counts.failed) : 0} failed`));

async function tests(name: string, project: string): Promise<void> {
  const before = counts.passed;
  await step(name, () => runProject(project, counts));
  console.log(`  ${counts.passed - before} passed`);
}

const check = (name: string, line: string): Promise<string> => step(name, (): Promise<Ended> => run(line));

await check("Types", "tsc -p .");
await check("Lint and format", "biome check");
await buildLibrary();
await check("Unused files, exports, dependencies", "knip");
await tests("Unit and property tests", "unit");
await tests("Docstring examples, package hygiene", "package");
await tests("The calendar in DuckDB and PostgreSQL", "warehouse");
console.log((await check("Sentences without translation", "node test/tools/gaps.ts --short")).trim());
await check("Types of the pages", "astro check --root site");
await buildSite();
console.log((await check("Budgets of every page", "node test/tools/budgets.ts --short")).trim());
await tests("Durability", "durability");
await tests("Browser tests", "browser");

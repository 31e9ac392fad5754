import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Ended, root, run } from "../../site/start/command.ts";

/** What a run of vitest has counted. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs one project of vitest.config.ts and adds its counts. No test at all, or one that is skipped, is a failure too. */
export async function runProject(project: string, counts: Counts, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const report = join(root, ".cache", `tests-${project}.json`);
  const { ok, output } = await run(`vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`, env);
  let result: { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number };
  try {
    result = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return { ok: false, output };
  }
  const skipped = result.numPendingTests + result.numTodoTests;
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests;
  counts.skipped += skipped;
  if (skipped) return { ok: false, output: `${output}\n${skipped} tests were skipped.` };
  return { ok: ok && result.numPassedTests > 0, output };
}

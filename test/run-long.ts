import { step } from "../site/start/command.ts";
import { type Counts, runProject } from "./tools/vitest.ts";

// The properties with many more random cases than in `npm test`; FC_RUNS says how many.
const runs = process.env.FC_RUNS ?? "20000";
const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
await step(`Unit and property tests, ${runs} runs a property`, () => runProject("unit", counts, { FC_RUNS: runs }));
console.log(`${counts.passed} passed, ${counts.failed} failed`);

import fc from "fast-check";

// `npm run test:long` asks for many runs; each property then stops after a minute at the latest.
const runs = Number(process.env.FC_RUNS);
if (runs) fc.configureGlobal({ numRuns: runs, interruptAfterTimeLimit: 60_000 });

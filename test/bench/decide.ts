import { importance } from "redress/complaint";
import { decide, define } from "redress/decision";
import { Bench } from "tinybench";
import { bundle } from "../package/bundle.ts";
import { known, partly, sameAnswers } from "./cases.ts";
import { byHand, byRulesEngine } from "./peers.ts";

const brief = { explain: false } as const;
let fresh = define(importance.spec);
const renew = {
  beforeEach: () => {
    fresh = define(importance.spec);
  },
};
let kept: unknown; // What is computed must be used, or it may be left out.

/** One entry a line of the result: what is timed, over how many decisions, and the aim in microseconds where there is one. */
const lines: { readonly name: string; readonly over: number; readonly aim?: number }[] = [];
const bench = new Bench({ time: 1000, warmupTime: 300 });

/** Times a function over a list of cases, the whole list at once: one decision is too short for the clock. */
function time<C>(name: string, cases: readonly C[], decideOne: (facts: C) => unknown, aim?: number, hooks = {}): void {
  lines.push({ name, over: cases.length, ...(aim !== undefined && { aim }) });
  bench.add(
    name,
    () => {
      for (const facts of cases) kept = decideOne(facts);
    },
    hooks,
  );
}

time("decide, outcome and rule only", known, (facts) => decide(importance, facts, brief), 1);
time("decide, with the explanation", known, (facts) => decide(importance, facts), 10);
time("decide, outcome and rule only, facts partly unknown", partly, (facts) => decide(importance, facts, brief));
time("decide, with the explanation, facts partly unknown", partly, (facts) => decide(importance, facts));
time("new table, first decision", known.slice(0, 1), (facts) => decide(fresh, facts, brief), undefined, renew);
time("new table, first decision explained", known.slice(0, 1), (facts) => decide(fresh, facts), undefined, renew);
time("new table, first decision explained, nothing known", [{}], (facts) => decide(fresh, facts), undefined, renew);
time("new table, first 1,024 decisions explained, facts partly unknown", partly, (facts) => decide(fresh, facts), undefined, renew);
time("peer: if and else by hand, outcome only", known, byHand);
lines.push({ name: "peer: json-rules-engine, outcome only", over: known.length });
bench.add("peer: json-rules-engine, outcome only", async () => {
  for (const facts of known) kept = await byRulesEngine(facts);
});

await sameAnswers();
console.error("Timing decisions, about 15 seconds …");
await bench.run();
if (kept === undefined) throw new Error("nothing was decided");

const rows = lines.map(({ name, over, aim }) => {
  const result = bench.getTask(name)?.result;
  if (!result || !("latency" in result)) throw new Error(`${name} did not run`);
  const micro = (milliseconds: number) => ((milliseconds * 1000) / over).toFixed(3);
  return `| ${name} | ${micro(result.latency.p50)} | ${micro(result.latency.mean)} | ${aim ?? ""} |`;
});
const { gzip } = await bundle("{ classify } from redress/complaint");
const table = ["| one decision by the importance table (8 inputs), µs | median | mean | aim |", "| --- | --: | --: | --: |", ...rows].join(
  "\n",
);
const text = `## Decisions

${table}

Each of the first four lines and the peers goes through 1,024 random cases, known beforehand to get the same answers. A table remembers the combinations it has seen; "new table" shows what it costs before that, without the time to define it.

\`classify\`, bundled for a page, minified and gzipped: ${gzip} bytes (at most 3,072).
`;
console.log(text);

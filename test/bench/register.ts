import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MonthlyState } from "redress/register";
import { inDuckDb } from "./register-duckdb.ts";
import { now, writeRegister } from "./register-file.ts";
import { calendar } from "./register-run.ts";

interface Run {
  readonly rows: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly before: number;
  readonly peak: number;
  readonly state?: MonthlyState;
}

const size = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), "register-"));
const run = (file: string, what: string): Run =>
  JSON.parse(
    execFileSync(process.execPath, [fileURLToPath(new URL("./register-run.ts", import.meta.url)), file, what], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    }),
  ) as Run;
const each = (count: number) => Math.round(count).toLocaleString("en");
const mb = (bytes: number) => Math.round(bytes / 1e6);

try {
  const [plain, paused] = [join(folder, "plain.csv"), join(folder, "paused.csv")];
  console.error("writing the register");
  writeRegister(plain, size, 0);
  writeRegister(paused, size, 10);
  console.log(
    `## Register\n\n${each(size)} cases as a CSV file of ${mb(statSync(plain).size)} MB, streamed through papaparse, the mapping, the clocks of seven stages and the monthly report.\n`,
  );
  console.log(
    "| what | cases/s | cases/s of processor time | memory before, MB | at its peak, MB | aim, cases/s |\n|---|--:|--:|--:|--:|--:|",
  );
  const row = (name: string, { rows, seconds, cpu, before, peak }: Run, aim = "") =>
    console.log(`| ${name} | ${each(rows / seconds)} | ${each(rows / cpu)} | ${mb(before)} | ${mb(peak)} | ${aim} |`);
  row("parsing alone", run(plain, "parse"));
  const told = run(plain, "state");
  row("the monthly report", told, "200,000");
  row("one in ten paused for two days", run(paused, "report"));
  console.error("asking DuckDB");
  const sql = await inDuckDb(calendar, plain, Date.parse(now));
  console.log(`| the same counts by SQL in DuckDB, one thread | ${each(size / sql.seconds)} |  |  |  |  |`);

  const ours = new Map<string, number>();
  for (const [month, { counts }] of Object.entries(told.state?.months ?? {}))
    for (const [name, count] of Object.entries(counts))
      if (/^(stage|registered|validity|satisfied|loyal)/.test(name)) ours.set(`${month} ${name}`, count);
  const differing = [...new Set([...ours.keys(), ...sql.counts.keys()])].filter((line) => ours.get(line) !== sql.counts.get(line));
  if (!ours.size || differing.length)
    throw new Error(`Different counts: ${differing.slice(0, 5).map((line) => `${line} ${ours.get(line)} ${sql.counts.get(line)}`)}`);
  console.log(`\nBoth counted the same in all ${each(ours.size)} lines.`);
} finally {
  rmSync(folder, { recursive: true });
}

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";

// Each bench is a process of its own, so that none warms or burdens the next; it prints its section, and progress apart.
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, ${process.platform} ${process.arch}`;
const sections = [`# Benchmarks\n\nMade by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.\n`];
for (const name of ["decide", "calendar", "sla", "offboarding", "register", "reply"]) {
  const section = execFileSync(process.execPath, [here(`./${name}.ts`)], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  console.log(section);
  sections.push(section.trimEnd(), "");
}
if (process.argv.includes("--write")) {
  mkdirSync(here("../../docs"), { recursive: true });
  writeFileSync(here("../../docs/benchmarks.md"), sections.join("\n"));
}

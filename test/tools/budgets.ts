import { readBuilt } from "../budgets/built.ts";
import { judge, limits } from "../budgets/judge.ts";
import { textOf } from "../package/files.ts";

// What every built page weighs until it is idle, and what no page may hold; with --short only the heaviest is told.
const hashes = new Set(textOf("site/server/headers.ts").match(/sha256-[\w+/=]+/g) ?? []);
const { pages, kinds, lesson, failures } = judge(readBuilt(), hashes);

const row = (...cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, at) => (at ? String(cell).padStart(8) : String(cell).padEnd(48))).join(""));
if (!process.argv.includes("--short")) {
  row("page", "html", "script", "style");
  for (const [address, { page, script, style }] of pages) row(address, page, script, style);
  row("exercise kind", "script");
  for (const [kind, bytes] of kinds) row(kind, bytes);
}
const heaviest = (of: "page" | "script" | "style") => Math.max(...pages.map(([, weight]) => weight[of]));
row("heaviest", heaviest("page"), heaviest("script"), heaviest("style"));
row("typical lesson", lesson);
if (lesson > limits.lessonAim) console.log(`  aimed at ${limits.lessonAim}: ${lesson - limits.lessonAim} above it`);
for (const failure of failures) console.log(`OVER  ${failure}`);
console.log(failures.length ? `${failures.length} over budget` : `${pages.length} pages within budget`);
if (failures.length) process.exit(1);

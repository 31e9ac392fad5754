import { type Covered, coverage } from "../inventory/coverage.ts";

// Which rule, test, exercise and lesson carries each number of the inventory of the source documents, or why none does.
const few = (what: string, all: readonly string[], most = 3): string[] =>
  all.length ? [`  ${what}: ${all.slice(0, most).join(", ")}${all.length > most ? `, and ${all.length - most} more` : ""}`] : [];

const lines = ({ number, marks, title, rules, tests, data, exercises, lessons, reason, lacks }: Covered): string[] => [
  `${number.padEnd(5)}[${marks.join("][") || " "}] ${title}`,
  ...few("rules", rules),
  ...few(
    "tests",
    tests.map((file) => file.replace("test/", "")),
  ),
  ...few("library", data),
  ...few("exercises", exercises),
  ...few("lessons", lessons),
  ...(reason ? [`  nothing: ${reason}`] : []),
  ...lacks.map((lack) => `  LACKS ${lack}`),
];

const all = await coverage();
for (const one of all) if (!process.argv.includes("--short") || one.lacks.length) console.log(lines(one).join("\n"));
const short = all.filter(({ lacks }) => lacks.length);
const reasons = all.filter(({ reason }) => reason);
console.log(
  `\n${all.length} numbers: ${all.length - short.length - reasons.length} carried, ${reasons.length} left with a reason, ${short.length} lacking`,
);
if (short.length) process.exit(1);

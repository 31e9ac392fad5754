import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../../site/start/command.ts";
import { comparing } from "./assertions.ts";
import { examples } from "./extract.ts";

const folder = join(root, ".cache/examples");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const all = examples().map(({ at, code }, index) => {
  const file = join(folder, `${index}.ts`);
  const run = join(folder, `${index}.run.ts`);
  const { code: made, comparisons } = comparing(code);
  writeFileSync(file, `${code}\nexport {};\n`);
  writeFileSync(run, made);
  return { at, file, run, comparisons };
});

describe("the examples of the documentation", () => {
  test.each(all.map((example) => [example.at, example] as const))("%s", async (_, { run, comparisons }) => {
    expect(comparisons, "an example that compares nothing shows nothing").toBeGreaterThan(0);
    await import(pathToFileURL(run).href);
  });

  test("compile", () => {
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const program = ts.createProgram(
      all.map(({ file }) => file),
      options,
    );
    const problems = all.flatMap(({ at, file }) =>
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(file))
        .map(({ messageText }) => `${at} ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
    );
    expect(problems).toEqual([]);
  });
});

describe("an expression with a value behind it", () => {
  test("becomes a comparison", () => {
    const { code, comparisons } = comparing("const a = 1;\na + 1; // 2\n");
    expect([comparisons, code.includes("$expect(\na + 1).toStrictEqual(2);")]).toEqual([1, true]);
  });
  test("is an expression, or it is refused", () => expect(() => comparing("const a = 1; // 1")).toThrow(SyntaxError));
});
